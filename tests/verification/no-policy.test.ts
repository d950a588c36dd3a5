import { describe, expect, it } from 'vitest';
import {
	defaultParameters,
	METRICS,
	simulate,
	type Outcome,
	type Parameters,
	type Policy,
	type Tier
} from '$lib/model';
import { ASSUMPTION_SETS, contestedValues, presetById, PRESETS } from '$lib/scenarios';
import { metricsThatDiffer, rule } from '../model/worlds';

const none = presetById('none')!.policy;
/** Long enough for every preset to bind (the last begins in January 2028), and small: what is exact is so in any world. */
const SIZE = { fineTuners: 100, months: 54, niches: 4, challengersPerYear: 8 };
const FEAR = { fearedCoverage: 0.3, lineUncertainty: 0.3 };
const SETS: readonly [string, Partial<Parameters>][] = [
	['the defaults', {}],
	['the defaults with fear of coverage', FEAR],
	...ASSUMPTION_SETS.flatMap((set): [string, Partial<Parameters>][] => [
		[`“${set.title}”`, contestedValues(set)],
		[`“${set.title}” with fear of coverage`, { ...contestedValues(set), ...FEAR }]
	])
];

function run(policies: readonly Policy[], assumptions: Partial<Parameters>): Outcome {
	const parameters = { ...defaultParameters(), ...SIZE, ...assumptions };
	return simulate({ parameters, policies, seed: 'no policy', replicate: 0 });
}

function expectSameBits(a: Outcome, b: Outcome): void {
	expect(metricsThatDiffer(a, b)).toEqual([]);
	expect(a).toEqual(b);
}

// Model version 2 took a policy without tiers for a law in force everywhere: fine-tuners feared "No regulation",
// and the sign of a headline turned (hobbyists' derivatives under the EU AI Act, "open models protect").
describe.each(SETS)('a policy that reaches nobody is no law, bit for bit, under %s', (_, assumptions) => {
	it('"No regulation" alone is no policy', () => {
		expectSameBits(run([none], assumptions), run([], assumptions));
	});

	it('"No regulation" beside any preset changes nothing', { timeout: 600_000 }, () => {
		for (const { id, revision, policy } of PRESETS) {
			if (policy.id === none.id) continue;
			const differ = metricsThatDiffer(run([policy, none], assumptions), run([policy], assumptions));
			expect(differ, `${id}@${revision}`).toEqual([]);
		}
	});

	it('nor is a policy whose tier covers neither models nor modifications', () => {
		const duties = { fixedUsd: 5e7, perModelUsd: 1e7, perYearUsd: 1e7, delayMonths: 6 };
		const covered = { rule: 'every-derivative', original: 'covered' };
		const tiers: readonly Tier['instruments'][] = [
			{ threshold: { basis: 'no-model' }, duties, approval: { required: 'yes' } },
			{ threshold: { basis: 'no-model' }, duties, modifier: covered }
		];
		for (const tier of tiers) {
			expectSameBits(run([rule(tier)], assumptions), run([], assumptions));
		}
	});
});

describe('what is feared where fear is assumed', () => {
	function summed({ series, months }: Outcome, id: string): number {
		const metric = METRICS.findIndex((one) => one.id === id);
		expect(metric).toBeGreaterThanOrEqual(0);
		return series.subarray(metric * months, (metric + 1) * months).reduce((sum, value) => sum + value, 0);
	}

	it('a line above every model: it lowers the derivatives of hobbyists', () => {
		const beyond = rule({ threshold: { flop: 1e40 }, duties: { perModelUsd: 1e7 } });
		const made = (policies: readonly Policy[]) => summed(run(policies, FEAR), 'derivatives-hobbyist');
		expect(made([beyond])).toBeLessThan(made([]));
	});

	it('not a policy that only pays a subsidy', () => {
		const paid = rule({ threshold: { basis: 'every-model' }, subsidy: { trainingShare: 0.2 } });
		const outcome = run([paid], FEAR);
		expect(summed(outcome, 'lost-feared-coverage')).toBe(0);
		expect(summed(outcome, 'public-funding')).toBeGreaterThan(0);
	});
});
