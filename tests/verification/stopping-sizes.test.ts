import { describe, expect, it } from 'vitest';
import { stoppingSizes } from '$lib/model/decisions/stopping-sizes';
import { factsAt } from '$lib/model/laws/facts';
import { addPlannedRun } from '$lib/model/steps/plan-training-runs';
import { blankModel } from '$lib/model/laws/facts';
import { presetById } from '$lib/scenarios';
import { worldUnder } from '../model/decisions';
import { rule } from '../model/worlds';

const PRICE_USD = 9.7e-19;

/** In model version 3 only lines on compute were offered as sizes to stop at. */
describe('a run can stop at the largest size that fails one test of a tier', () => {
	const sizes = (threshold: Record<string, number | string>, wishedFlop = 1e27) => {
		const world = worldUnder([rule({ threshold, duties: { perModelUsd: 1e6 } })]);
		return { world, sizes: stoppingSizes(world, world.laws, wishedFlop, PRICE_USD) };
	};

	it.each([
		['the line, where it binds first', { flop: 1e26, costUsd: 1e6 }, 1e26],
		['the cost test over the price, where that binds first', { flop: 1e25, costUsd: 97e6 }, 1e26],
		['the cost test, where there is no line', { basis: 'every-model', costUsd: 97e6 }, 1e26]
	])('%s', (_, threshold, expected) => {
		const found = sizes(threshold).sizes;
		expect(found).toHaveLength(1);
		expect(found[0]! / expected).toBeCloseTo(1, 9);
	});

	it('and it is not covered there, but is by a little more, whatever the test', () => {
		const thresholds: readonly Record<string, number>[] = [
			{ flop: 1e25, costUsd: 97e6 },
			{ flop: 1e25, capability: 2.7 },
			{ flop: 1e24, capability: 1.2, costUsd: 3e6 }
		];
		for (const threshold of thresholds) {
			const { world, sizes: found } = sizes(threshold);
			const row = addPlannedRun(world, 0, 0, 27);
			const covered = (flop: number) =>
				world.laws[0]!.tiers[0]!.coversModel(
					factsAt(world, row, 'plan', blankModel(), flop, flop * PRICE_USD)
				);
			expect(found).toHaveLength(1);
			expect(covered(found[0]!)).toBe(false);
			expect(covered(found[0]! * (1 + 1e-9))).toBe(true);
		}
	});

	it('under SB 1047 that is what 100 million USD buy, once compute is cheap enough for a larger model', () => {
		const world = worldUnder([presetById('ca-sb-1047')!.policy]);
		const law = world.compiledLaws[0]!;
		expect(law.tiers[0]!.costTestAt(11)).toBe(100e6);
		expect(law.tiers[0]!.costTestAt(12)).toBeCloseTo(102.5e6, 3);
		world.month = 12;
		const inForce = { ...world.laws[0]!, inForce: true, tiers: world.laws[0]!.tiers };
		const [size] = stoppingSizes(world, [inForce], 1e27, 0.5e-18);
		expect(size! / 2e26).toBeCloseTo(1, 9);
	});
});
