import { describe, expect, it } from 'vitest';
import { type Outcome, type Policy, simulate } from '$lib/model';
import { PRESETS } from '$lib/scenarios';
import { rule, series, small, sum } from '../model/worlds';

/** Metrics that must be able to tell rules apart. */

function run(policies: readonly Policy[], changes = {}): Outcome {
	return simulate({ parameters: small({ months: 72, ...changes }), policies, seed: 'filter', replicate: 0 });
}
const preset = (id: string): Policy => PRESETS.find((one) => one.id === id)!.policy;

describe('covered models above the risk bar', () => {
	it('are not all of them in the end: the bar rises with what has been there for a year', () => {
		const share = series(run([preset('eu-ai-act')]), 'covered-above-bar').at(-1)!;
		expect(share).toBeGreaterThan(0.02);
		expect(share).toBeLessThan(0.8);
	});

	it('tell a line near the frontier from one that covers everybody', () => {
		const share = (flop: number) => series(run([rule({ threshold: { flop } })]), 'covered-above-bar').at(-1)!;
		expect(share(1e26)).toBeGreaterThan(1.2 * share(1e23));
	});
});

describe('the value of projects that rules cost', () => {
	const DEAR_BASES = { hobbyistTokens: 3e7 };

	it('is nothing where there is no rule, however many projects are too dear', () => {
		const outcome = run([], DEAR_BASES);
		expect(sum(series(outcome, 'lost-adaptation-too-dear'))).toBeGreaterThan(0);
		expect(sum(series(outcome, 'value-forgone'))).toBe(0);
	});

	it('is not earned by a rule that delays models and so keeps bases cheap', () => {
		const slow = rule({ threshold: { basis: 'every-model' }, duties: { delayMonths: 9 } });
		expect(sum(series(run([slow], DEAR_BASES), 'value-forgone'))).toBe(0);
	});

	it('is there where duties, liability or fear end projects', () => {
		const duties = rule(
			{
				threshold: { basis: 'no-model' },
				modifier: { rule: 'every-derivative', original: 'any' },
				duties: { perModelUsd: 1e5 }
			},
			{ enforcement: { from: '2024-01-01', detectionPerYear: 0.9, fineUsd: 1e9 } }
		);
		expect(sum(series(run([duties]), 'value-forgone'))).toBeGreaterThan(0);
	});
});
