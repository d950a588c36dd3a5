import { HISTORY, type World } from '../laws/world';

/** Months after which a capability is taken to be defended against. Assumption: a year, as for other references. */
const DEFENDED_AFTER = 12;

/** Counts over the models released so far, in the order of the column that they are written to. */
export const MODEL_COUNTS = { covered: 0, risky: 1, coveredAndRisky: 2 } as const;

/**
 * Risk bar for a model of a month, as parametrised for January 2025: it rises with the frontier of a year before, because what has been there for a year
 * is defended against. A fixed bar was passed by every covered model after a while, under every rule.
 */
export function riskBarAt({ frontierCapability, parameters }: World, month: number): number {
	const then = frontierCapability[Math.max(0, HISTORY + month - DEFENDED_AFTER)]!;
	return parameters.riskBar + then - frontierCapability[HISTORY]!;
}

/** Of the models released so far: the covered ones, those at or above the risk bar of their month, and those that are both. */
export function countModels(world: World, counts: Float64Array): void {
	const { reach, runs } = world;
	const { capability, covered, month } = runs;
	let allCovered = 0;
	let risky = 0;
	let both = 0;
	for (let reached = 0; reached < reach.count; reached++) {
		const row = reach.base[reached]!;
		const isCovered = covered[row] !== 0;
		if (isCovered) allCovered += 1;
		if (!(capability[row]! >= riskBarAt(world, month[row]!))) continue;
		risky += 1;
		if (isCovered) both += 1;
	}
	counts[MODEL_COUNTS.covered] = allCovered;
	counts[MODEL_COUNTS.risky] = risky;
	counts[MODEL_COUNTS.coveredAndRisky] = both;
}
