import { power } from '../arithmetic/portable-math';
import { foreseenLawAt, type MonthlyLaw } from './monthly-law';
import { postTrainingShareAt } from './post-training';
import type { World } from './world';

/**
 * The laws as they can be foreseen so many months ahead: dates that are known, and the state of the art as it is expected, the
 * largest models growing on as they did over the last two years and open ones with them. Nobody foresees incidents.
 *
 * @param lineFactor lowers every line: the laws as they are feared
 */
export function lawsAhead(world: World, months: number, lineFactor = 1): readonly MonthlyLaw[] {
	const { circumstances: now, compiledLaws } = world;
	const grown = power(world.frontierGrowth(), months / 12);
	const then = {
		...now,
		frontierFlop: now.frontierFlop * grown,
		openFrontierFlop: now.openFrontierFlop * grown,
		postTrainingShare: postTrainingShareAt(world.parameters, now.month + months)
	};
	// Not `map`: see `updateLaw`.
	return Array.from(compiledLaws, (law) => foreseenLawAt(law, now.month + months, then, lineFactor));
}
