import { exp10 } from '../arithmetic/portable-math';
import type { MonthlyLaw, MonthlyTier } from '../laws/monthly-law';
import type { World } from '../laws/world';
import { log10FlopFor } from '../state/capability';

/**
 * A line a little above the wish cannot bind; only lines below it are weighed, and no more than 3 orders: the value of a
 * run has fallen to a thirtieth there at α = ½, so that nothing further down is ever best.
 */
const FURTHEST_BELOW = 1e-3;
/** What a cost test leaves room for after the cost has been worked out again from the size. */
const ROUNDING = 1e-12;

/**
 * Sizes at which a run can stop to stay outside a tier: the largest that fails any one of its tests, because all must
 * be met to be covered. That is the line, cost test ÷ price or the compute for the capability tested, whichever is
 * most. (Cal. SB 1047 (2024), s. 22602: more than 1e26 operations and more than 100 million USD.)
 */
export function stoppingSizes(
	world: World,
	laws: readonly MonthlyLaw[],
	wishedFlop: number,
	priceUsd: number
): readonly number[] {
	const sizes: number[] = [];
	for (const law of laws) {
		if (!law.inForce) continue;
		for (const tier of law.tiers) {
			const flop = largestOutside(world, tier, priceUsd);
			if (flop < wishedFlop && flop > wishedFlop * FURTHEST_BELOW) sizes.push(flop);
		}
	}
	return sizes;
}

function largestOutside(
	world: World,
	{ capabilityTest, costTestUsd, lineFlop }: MonthlyTier,
	priceUsd: number
): number {
	const byCost = costTestUsd > 0 ? (costTestUsd / priceUsd) * (1 - ROUNDING) : 0;
	const byCapability =
		capabilityTest > -Infinity ? exp10(log10FlopFor(world, capabilityTest, world.month)) * (1 - ROUNDING) : 0;
	return Math.max(lineFlop, byCost, byCapability);
}
