import { describe, expect, it } from 'vitest';
import { defaultParameters, Memory, simulate, Trunks, type Outcome, type Parameters } from '$lib/model';
import { compile } from '$lib/model/laws/compile';
import { firstMonthOfLaw } from '$lib/model/trunks';
import { presetById, PRESETS } from '$lib/scenarios';
import { metricsThatDiffer } from './worlds';

/** Few developers enter: what is exact is so in a world of any size. */
const SMALL = { ...defaultParameters(), fineTuners: 100, months: 54, niches: 4, challengersPerYear: 8 };

function firstMonth(preset: string, changes: Partial<Parameters> = {}): number {
	return firstMonthOfLaw(compile([presetById(preset)!.policy]), { ...SMALL, ...changes });
}

describe('the first month in which a law can make a difference', () => {
	it('never comes without any law', () => {
		expect(firstMonth('none')).toBe(SMALL.months);
	});

	it('is the first month for a law in force since 2023', () => {
		expect(firstMonth('us-eo-14110')).toBe(0);
	});

	it('comes as long before the law as runs are committed ahead', () => {
		// Regulation (EU) 2024/1689 applies to general-purpose models from 2 August 2025: the first whole month is 20.
		expect(firstMonth('eu-ai-act', { runLeadMonths: 4 })).toBe(16);
		expect(firstMonth('eu-ai-act', { runLeadMonths: 0 })).toBe(20);
	});
});

describe('worlds that share the months before any law', () => {
	const expectSame = (a: Outcome, b: Outcome, of: string) => {
		expect(metricsThatDiffer(a, b), of).toEqual([]);
		expect(a, of).toEqual(b);
	};

	it.each([
		['by default', {}],
		['where coverage and lower lines are feared', { fearedCoverage: 0.3, lineUncertainty: 0.3 }]
	])('have the same bits as worlds run from the start, under every preset, %s', (_, changes) => {
		const parameters = { ...SMALL, ...changes };
		const memory = new Memory();
		const trunks = new Trunks(memory);
		// Later laws first and earlier ones after, then back: trunks are advanced, begun anew, and used again.
		for (const { id, revision, policy } of [...PRESETS, ...PRESETS.slice().reverse()]) {
			const input = { parameters, policies: [policy], seed: 'trunk', replicate: 0 };
			expectSame(simulate(input, memory, trunks), simulate(input), `${id}@${revision}`);
		}
	});

	it('are kept apart by seed, number and parameters', () => {
		const memory = new Memory();
		const trunks = new Trunks(memory);
		const policies = [presetById('eu-ai-act')!.policy];
		for (const [seed, replicate, months] of [
			['a', 0, 40],
			['b', 0, 40],
			['a', 1, 40],
			['a', 0, 41],
			['a', 0, 40]
		] as const) {
			const input = { parameters: { ...SMALL, months }, policies, seed, replicate };
			expectSame(simulate(input, memory, trunks), simulate(input), `${seed} ${replicate} ${months}`);
		}
	});
});
