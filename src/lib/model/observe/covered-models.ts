import type { World } from '../laws/world';

/** Counts over the models released so far, in the order of the column that they are written to. */
export const MODEL_COUNTS = { covered: 0, risky: 1, coveredAndRisky: 2 } as const;

/** Of the models released so far: the covered ones, those at or above the risk bar, and those that are both. */
export function countModels({ parameters, reach, runs }: World, counts: Float64Array): void {
	const { capability, covered } = runs;
	const { riskBar } = parameters;
	let allCovered = 0;
	let risky = 0;
	let both = 0;
	for (let reached = 0; reached < reach.count; reached++) {
		const row = reach.base[reached]!;
		const isCovered = covered[row] !== 0;
		if (isCovered) allCovered += 1;
		if (!(capability[row]! >= riskBar)) continue;
		risky += 1;
		if (isCovered) both += 1;
	}
	counts[MODEL_COUNTS.covered] = allCovered;
	counts[MODEL_COUNTS.risky] = risky;
	counts[MODEL_COUNTS.coveredAndRisky] = both;
}
