import { exp10 } from '../arithmetic/portable-math';
import { lawsAhead } from '../laws/foresight';
import { lawAt } from '../laws/monthly-law';
import { postTrainingShareAt } from '../laws/post-training';
import type { World } from '../laws/world';
import { EVERYWHERE, JURISDICTIONS } from '../state/jurisdictions';
import { step } from './step';

/** Months in which a release counts as one of those that makers choose among. Assumption: two years. */
const CHOICE_MONTHS = 24;

/**
 * The lines move and dates pass: the law in force, the law that runs committed now will meet as far as
 * anybody can know of it, and the same with lines lower by Δ orders of magnitude, as it is feared.
 */
export const updateLaw = step(
	{
		reads: {
			runs: 'month openCount openRows',
			world:
				'activeByKind circumstances frontierFlop frontierLog10Flop incidents laws makersPerFineTuner openFrontierFlop'
		},
		writes: { world: 'circumstances expectedAdopters fearedLaws foreseenLaws lawInForce laws' }
	},
	function updateLaw(world: World): void {
		const { compiledLaws, frontierFlop, incidents, month, openFrontierFlop, parameters } = world;
		const postTrainingShare = postTrainingShareAt(parameters, month);
		const now = { month, frontierFlop, openFrontierFlop, postTrainingShare, incidents };
		world.circumstances = now;
		// Not `map`, of which V8 gives an array of another kind once it is compiled: all that reads laws would be compiled again.
		world.laws = Array.from(compiledLaws, (law) => lawAt(law, month, now));
		world.foreseenLaws = lawsAhead(world, parameters.runLeadMonths);
		if (parameters.lineUncertainty > 0) {
			const lower = exp10(-parameters.lineUncertaintyOrders);
			world.fearedLaws = lawsAhead(world, parameters.runLeadMonths, lower);
		}
		world.expectedAdopters = expectedAdopters(world);
		world.lawInForce.fill(0);
		for (const law of world.laws) {
			if (!law.asksAnything) continue;
			for (let home = 0; home < JURISDICTIONS.length; home++) {
				// What fine-tuners make can be offered anywhere, so that a law abroad can be feared too.
				if (law.reaches(home, EVERYWHERE)) world.lawInForce[home] = 1;
			}
		}
	}
);

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
