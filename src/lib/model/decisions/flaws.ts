import type { World } from '../laws/world';

/** Weights older than this teach little about the models of today, in months. Assumption: two years. */
const WEIGHTS_STAY_CURRENT = 24;

/** Makers who work with published or gated weights of the last two years: those who can look, and those who can defend. */
export function makersWithWeights({ runs, makersPerFineTuner, month }: World): number {
	let adopters = 0;
	for (let n = 0; n < runs.openCount; n++) {
		const row = runs.openRows[n]!;
		if (month - runs.month[row]! <= WEIGHTS_STAY_CURRENT) adopters += runs.adopters[row]!;
	}
	return adopters * makersPerFineTuner;
}

/** Share of its safeguards that a model keeps in spite of flaws. */
export function keptInSpiteOfFlaws({ parameters, reach }: World, open: boolean): number {
	const hidden = open ? reach.hiddenOpen : reach.hiddenClosed;
	const reported = open ? reach.reportedOpen : reach.reportedClosed;
	return Math.max(0, 1 - reported - parameters.hiddenExploited * hidden);
}
