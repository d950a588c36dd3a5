import { describe, expect, it } from 'vitest';
import { citationOf, decodeLink, encodeLink } from '$lib/link';
import { MODEL_VERSION } from '$lib/model';
import {
	ASSUMPTION_SETS,
	defaultChoice,
	policyChoice,
	withAssumptions,
	type ScenarioChoice
} from '$lib/scenarios';

const FINGERPRINT = '0123456789abcdef';
const BASE = 'https://example.org/lab/';
const cite = (seed = 'blue heron') =>
	citationOf({ choice: { ...defaultChoice(), seed }, fingerprint: FINGERPRINT }, BASE, '2026-11-23');

describe('a citation', () => {
	it('names the policies, the model version, the seed, the worlds, the result and the address', () => {
		const link = encodeLink(defaultChoice(), FINGERPRINT);
		expect(cite().text).toBe(
			`Threshold Lab (2026). No regulation compared with EU AI Act: general-purpose chapter. Model version ${MODEL_VERSION}, seed “blue heron”, 16 paired worlds, result ${FINGERPRINT}. ${BASE}#${link} (seen on 2026-11-23).`
		);
	});

	it('is valid BibTeX whatever the seed phrase holds', () => {
		const { bibtex } = cite('50% {of} $x_1 & ~y^2 \\ #');
		expect(bibtex).toContain(
			'50\\% \\{of\\} \\$x\\_1 \\& \\textasciitilde{}y\\textasciicircum{}2 \\textbackslash{} \\#'
		);
		const unescaped = bibtex.replace(/\\[{}]/g, '');
		expect(unescaped.split('{').length).toBe(unescaped.split('}').length);
	});

	it('carries a command that opens the same scenario', () => {
		const [, link] = /^npm run -s cli -- run --link '([^']+)'$/.exec(cite('it’s "quoted"').command) ?? [];
		expect(decodeLink(link ?? '').choice.seed).toBe('it’s "quoted"');
	});

	const CHANGED: ScenarioChoice = {
		...defaultChoice(),
		parameters: { months: 48, fineTuners: 5000 },
		regimes: [
			{ policies: [policyChoice('none')] },
			{ policies: [{ ...policyChoice('eu-ai-act'), edits: { 'systemic.threshold.flop': 1e26 } }] }
		]
	};

	it('names every changed assumption and every changed term, in text, lines and BibTeX', () => {
		const { text, lines, bibtex } = citationOf(
			{ choice: CHANGED, fingerprint: FINGERPRINT },
			BASE,
			'2026-11-23'
		);
		for (const medium of [text, lines.join('\n'), bibtex]) {
			expect(medium).toContain('Changed assumptions: Months simulated 48 months (default 96)');
			expect(medium).toMatch(
				/Changed terms of policies: B, EU AI Act: .*, tier systemic: .* 1e26 FLOP \(the preset has 1e25\)/
			);
			// What has the value of the default is no change.
			expect(medium).not.toContain('ine-tuners 5000');
		}
	});

	it('names a whole set of assumptions by its title', () => {
		const set = ASSUMPTION_SETS.find(({ id }) => id === 'protect')!;
		const choice = withAssumptions(defaultChoice(), set);
		const { text } = citationOf({ choice, fingerprint: null }, BASE, '2026-11-23');
		expect(text).toContain(`Changed assumptions: “${set.title}”.`);
	});

	it.each(['stopped', 'running'] as const)(
		'of a run that is %s speaks of the worlds that it holds',
		(ended) => {
			const part = { worlds: 5, ended };
			const { text, address, command } = citationOf(
				{ choice: CHANGED, fingerprint: null, part },
				BASE,
				'2026-11-23'
			);
			expect(text).toContain(ended === 'stopped' ? 'stopped after 5 of 16 worlds' : 'so far 5 of 16 worlds');
			for (const link of [address, command]) expect(link).toContain('~worlds_5~');
		}
	);
});
