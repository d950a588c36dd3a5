import type { World } from '../laws/world';
import { isReleased } from '../state/lifecycle';

/** Models released in this month come within reach of misusers. */
export function reachModels(world: World): void {
	const { month, runs } = world;
	for (let row = 0; row < runs.count; row++) {
		if (runs.month[row] === month && isReleased(runs, row)) addReachable(world, row);
	}
}

/** A released model comes within reach. */
export function addReachable(world: World, row: number): void {
	const { runs, parameters, reach } = world;
	const place = reach.add();
	reach.base[place] = row;
	runs.reachRow[row] = place;
	reach.safeguards[place] = runs.safeguards[row]!;
	reach.voluntary[place] = parameters.safeguardStrength;
}
