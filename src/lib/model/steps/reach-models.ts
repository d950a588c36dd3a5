import type { World } from '../laws/world';
import { isReleased } from '../state/lifecycle';
import { step } from './step';

/** Models released in this month come within reach of misusers. */
export const reachModels = step(
	{
		reads: { runs: 'month safeguards stage' },
		writes: { runs: 'reachRow', reach: 'base count safeguards voluntary' }
	},
	function reachModels(world: World): void {
		const { month, runs } = world;
		for (let row = 0; row < runs.count; row++) {
			if (runs.month[row] === month && isReleased(runs, row)) addReachable(world, row);
		}
	}
);

/** A released model comes within reach. */
export function addReachable(world: World, row: number): void {
	const { runs, parameters, reach } = world;
	const reached = reach.add();
	reach.base[reached] = row;
	runs.reachRow[row] = reached;
	reach.safeguards[reached] = runs.safeguards[row]!;
	reach.voluntary[reached] = parameters.safeguardStrength;
}
