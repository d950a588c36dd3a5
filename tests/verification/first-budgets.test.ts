import { describe, expect, it } from 'vitest';
import { judge, TARGETS } from '$lib/calibration';
import { simulate } from '$lib/model';
import { small, worldAtStart } from '../model/worlds';
import { INITIAL_DEVELOPERS } from '$lib/model/state/initial-developers';
import { exp10 } from '$lib/model/arithmetic/portable-math';

/** First budgets over the price of compute, log10 FLOP. */
function budgets(budgetRegression: number): number[] {
	const { developers, pricePerFlopUsd } = worldAtStart({ budgetRegression });
	return Array.from(developers.largestRunUsd.subarray(0, developers.count), (usd) =>
		Math.log10(usd / pricePerFlopUsd)
	);
}

describe('what developers can pay in January 2024', () => {
	it('without regression is what they had released and one lead more, to the last bit', () => {
		const { developers, parameters, pricePerFlopUsd } = worldAtStart({ budgetRegression: 0 });
		for (let d = 0; d < developers.count; d++) {
			const released = INITIAL_DEVELOPERS[d]![1];
			expect(developers.largestRunUsd[d]).toBe(
				exp10(released + parameters.budgetLeadOrders) * pricePerFlopUsd
			);
		}
	});

	it('with regression lies above it by that share of the distance to the largest, whose own does not move', () => {
		const [before, after] = [budgets(0), budgets(0.4)];
		before.forEach((own, d) => expect(after[d]! - own).toBeCloseTo(0.4 * (before[0]! - own), 9));
	});

	// Model 3 has the earlier behaviour: a median of 5 developers, those of 2023 included.
	it('has to regress, or too few developers cross 1e25 FLOP by the end of 2024: 8 to 13 were counted', () => {
		const target = TARGETS.filter(({ id }) => id === 'developers-above-1e25');
		const worlds = (budgetRegression: number) =>
			Array.from({ length: 12 }, (_, replicate) =>
				simulate({
					parameters: small({ budgetRegression, fineTuners: 100, months: 12 }),
					policies: [],
					seed: 'first budgets',
					replicate,
					metrics: []
				})
			);
		expect(judge(target, worlds(0))[0]!.measured.median).toBeLessThan(8);
		expect(judge(target, worlds(0.3))[0]!.met).toBe(true);
	});
});
