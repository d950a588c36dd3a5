import { describe, expect, it } from 'vitest';
import { FINE_TUNER_KINDS, REASONS, storyOf } from '$lib/model';
import { policyChoice, resolveExperiment } from '../../src/lib/scenarios';
import {
	fineTunerWords,
	followableIn,
	optionWords,
	outcomeWords,
	pickFrom,
	storiesIn,
	storyRows
} from '../../src/lib/why';
import { simulate } from '$lib/model';

const EXPERIMENT = resolveExperiment({
	seed: 'story',
	replicates: 1,
	parameters: { fineTuners: 300, months: 40 },
	regimes: [{ policies: [policyChoice('none')] }, { policies: [policyChoice('eu-ai-act-every-derivative')] }]
});
const WHERE = { regime: 1, replicate: 0 };
const followable = followableIn(EXPERIMENT, WHERE);
const { runs } = simulate({
	parameters: EXPERIMENT.parameters,
	policies: EXPERIMENT.regimes[1]!.policies,
	seed: 'story',
	replicate: 0
});

describe('who can be followed', () => {
	it('is everybody, by kind and niche, those whom the law changes most first', () => {
		const hobbyists = pickFrom(followable, 0, null);
		expect(hobbyists.length).toBeGreaterThan(50);
		const differing = hobbyists.map((i) => followable.differing[i]!);
		expect(differing).toEqual([...differing].sort((a, b) => b - a));
		expect(differing[0]).toBeGreaterThan(0);
		const niche = followable.niche[hobbyists[0]!]!;
		for (const i of pickFrom(followable, 0, niche)) {
			expect(followable.niche[i]).toBe(niche);
			expect(followable.kind[i]).toBe(0);
		}
		const all = FINE_TUNER_KINDS.flatMap((_, kind) => pickFrom(followable, kind, null));
		expect(all.length).toBe(300);
	});

	it('differs in as many months as its two stories do', () => {
		const [who] = pickFrom(followable, 0, null) as [number];
		const [before, after] = storiesIn(EXPERIMENT, WHERE, who);
		const differing = before.filter(
			({ idea }, month) => (idea?.builtOn ?? null) !== (after[month]!.idea?.builtOn ?? null)
		);
		expect(differing.length).toBe(followable.differing[who]);
		expect(storyRows(before, after).filter(({ differs }) => differs).length).toBeGreaterThanOrEqual(
			differing.length
		);
	});
});

describe('a story in words', () => {
	it('names a kind, a niche and a home, and nobody', () => {
		expect(fineTunerWords(0, 2, 1)).toBe('A hobbyist of niche 3 in the EU');
	});

	it('says of every month what is done, and why not what was wished', () => {
		const said = new Set<string>();
		for (const who of pickFrom(followable, 0, null).slice(0, 12)) {
			const input = {
				parameters: EXPERIMENT.parameters,
				policies: EXPERIMENT.regimes[1]!.policies,
				seed: 'story',
				replicate: 0
			};
			for (const month of storyOf(input, who)) {
				const words = outcomeWords(month, runs);
				said.add(words.split(/ on | instead|,|\./)[0]!);
				if (month.idea && month.idea.outcome !== 'built') expect(words).toContain('because');
				for (const option of month.idea?.options ?? []) {
					const numbers = optionWords(option, ['EU AI Act'], runs);
					expect(numbers).toMatch(
						/^(The base in use|In the news|Of a peer), .+ operations( from before 2024)?: worth USD/
					);
					expect(numbers).not.toContain('undefined');
					expect(numbers).not.toContain('NaN');
					if (option.reason !== 0) expect(numbers).toContain('Not built on: ');
					if (option.met > 0) expect(numbers).toContain('complies with EU AI Act');
				}
			}
		}
		expect(said).toContain('Builds');
		expect(said).toContain('No idea in this month');
		expect(said.size).toBeGreaterThanOrEqual(3);
	});

	it('has words for every reason', () => {
		const month = storyOf(
			{ parameters: EXPERIMENT.parameters, policies: [], seed: 'story', replicate: 0 },
			0
		).find(({ idea }) => idea !== null)!;
		const all = REASONS.map((_, reason) =>
			outcomeWords({ ...month, idea: { ...month.idea!, reason, outcome: 'lost' as const } }, runs)
		);
		expect(new Set(all).size).toBe(REASONS.length);
	});
});
