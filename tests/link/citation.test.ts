import { describe, expect, it } from 'vitest';
import { citationOf, decodeLink, encodeLink } from '$lib/link';
import { MODEL_VERSION } from '$lib/model';
import { defaultChoice } from '$lib/scenarios';

const FINGERPRINT = '0123456789abcdef';
const BASE = 'https://example.org/lab/';
const cite = (seed = 'blue heron') =>
	citationOf({ ...defaultChoice(), seed }, FINGERPRINT, BASE, '2026-11-23');

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
});
