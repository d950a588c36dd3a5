import { JURISDICTIONS } from '../state/kinds';
import type { World } from '../laws/world';
import { exp10 } from '../arithmetic/portable-math';

/** Months in which a release counts as one of those that makers choose among. Assumption: two years. */
const CHOICE_MONTHS = 24;

/**
 * The lines move and dates pass: the law in force, the law that runs committed now will meet as far as
 * anybody can know of it, and the same with lines lower by Δ orders of magnitude, as it is feared.
 */
export function updateLaw(world: World): void {
	const { circumstances, month, parameters } = world;
	circumstances.month = month;
	circumstances.frontierFlop = world.frontierFlop;
	circumstances.openFrontierFlop = world.openFrontierFlop;
	circumstances.incidents = world.incidents;
	const finished = month + parameters.runLeadMonths;
	const feared = exp10(-parameters.lineUncertaintyOrders);
	for (const law of world.laws) law.update(circumstances);
	for (const law of world.foreseenLaws) law.foresee(circumstances, finished);
	if (parameters.lineUncertainty > 0) {
		for (const law of world.fearedLaws) {
			law.foresee(circumstances, finished);
			law.lowerLines(feared);
		}
	}
	world.expectedAdopters = expectedAdopters(world);
	world.lawInForce.fill(0);
	for (const law of world.laws) {
		if (!law.asksAnything()) continue;
		for (let place = 0; place < JURISDICTIONS.length; place++) {
			if (law.reaches(place, 1 << place)) world.lawInForce[place] = 1;
		}
	}
}

/** Active makers for each open model of the last two years and the one to come. */
function expectedAdopters({ activeByKind, runs, makersPerFineTuner, month }: World): number {
	let recent = 0;
	for (let n = runs.openCount - 1; n >= 0; n--) {
		if (month - runs.month[runs.openRows[n]!]! <= CHOICE_MONTHS) recent += 1;
	}
	let makers = 0;
	for (const count of activeByKind) makers += count * makersPerFineTuner;
	return makers / (recent + 1);
}
