import { exp, power } from '../arithmetic/portable-math';
import { has } from './jurisdictions';
import type { State } from './state';

/** No appeal is larger than e to this, so that sums over all offers stay finite. */
const LARGEST_EXPONENT = 500;

/** e^(U/τλ) of a service with a model of a capability, beside what users see in its provider. */
export function appealOf(world: State, capability: number, covered: boolean, beside = 0): number {
	const { complianceTrust, nestDissimilarity, serviceTaste, userQualityWeight } = world.parameters;
	const utility =
		userQualityWeight * capability - world.market.anchorUtility + beside + (covered ? complianceTrust : 0);
	return scaled(utility, serviceTaste * nestDissimilarity);
}

/** e^(u/noise), never too large to add up. */
export function scaled(utility: number, noise: number): number {
	return exp(Math.min(LARGEST_EXPONENT, utility / noise));
}

/** What the lagged frontier is worth beyond the anchor of appeals, in utility. */
export function riseAboveAnchor(world: State): number {
	return world.parameters.userQualityWeight * world.referenceCapability() - world.market.anchorUtility;
}

/** Appeal of doing without. */
export function outsideAppeal(world: State): number {
	const { outsideUtility, serviceTaste } = world.parameters;
	return exp((outsideUtility + riseAboveAnchor(world)) / serviceTaste);
}

/** x^λ. The square root is as exact and much faster. */
export function appealOfFamily(x: number, lambda: number): number {
	if (lambda === 0.5) return Math.sqrt(x);
	return lambda === 1 ? x : power(x, lambda);
}

/** Appeal of a start-up's service in its niche, 0 where its base is not offered or the service was withdrawn. */
export function startUpWeight({ runs, providers }: State, j: number, jurisdiction: number): number {
	const offered =
		has(runs.markets[providers.base[j]!]!, jurisdiction) && !has(providers.withdrawn[j]!, jurisdiction);
	return providers.active[j] === 1 && offered ? providers.appeal[j]! : 0;
}
