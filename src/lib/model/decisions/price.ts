import type { World } from '../laws/world';
import { exp, ln, power } from '../arithmetic/portable-math';
import { REAL_ZERO } from '../arithmetic/real-zero';

/** A share so near to 1 that the odds stay finite. */
const LARGEST_SHARE = 1 - 1e-9;
/** Newton steps for W; the error is squared in each, and is below rounding after four. */
const STEPS = 6;

/**
 * Closed services are priced for profit: p = c + 1/(α_p(1 − s)), with s the provider's own share of all who
 * choose (Anderson, de Palma and Thisse 1992, chapter 7). In units of utility the margin is m = α_p(p − c) = 1/(1 − s).
 * Prices of this month follow the shares of the month before: each provider takes what the others offered
 * then as given and sets the best price against it. Its odds were s/(1 − s) at m′ and become e^{m′ − m} times
 * that at m, so that m = 1 + k·e^{−m}, k = e^{m′}s/(1 − s): m = 1 + W(k/e). Where nothing else changes this
 * settles on m = 1/(1 − s). Putting last month's share into the rule itself would overshoot and swing for ever
 * once a provider has more than half of the choosers.
 *
 * α_p × margin of a provider that had share s of the choosers at α_p × margin `before`. */
export function bestMarkup(before: number, share: number): number {
	if (share <= 0) return 1;
	const s = Math.min(LARGEST_SHARE, share);
	return 1 + productLogarithm(before - 1 + ln(s / (1 - s)));
}

/** W(k) for k = e^x: the w with w·e^w = k (Corless et al. 1996), by Newton's method on w + ln w = x. */
function productLogarithm(x: number): number {
	let w = REAL_ZERO + (x > 1 ? x - ln(x) : x < -1 ? exp(x) : ln(1 + exp(x)));
	if (w === 0) return 0;
	for (let step = 0; step < STEPS; step++) {
		const better = w * ((1 + x - ln(w)) / (1 + w));
		// Every further step would give the same.
		if (better === w) break;
		w = better;
	}
	return w;
}

/** Cost of serving in this month, c(t) = c·f^(−t/12), in USD per million tokens. */
export function servingCostUsd({ month, parameters }: World): number {
	const { serviceCostFall, serviceCostUsd } = parameters;
	return serviceCostFall === 1 ? serviceCostUsd : serviceCostUsd * power(serviceCostFall, -month / 12);
}

/** Price of a developer's closed service, in USD per million tokens. */
export function closedPriceUsd(world: World, d: number): number {
	return servingCostUsd(world) + world.market.markup[d]! / world.parameters.priceSensitivity;
}
