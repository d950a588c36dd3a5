import type { World } from '../laws/world';
import { FATES } from '../outcome';

const RELEASED = FATES.map((fate) => fate.startsWith('released'));

/** Models released in this month come within reach of misusers. */
export function reachModels(world: World): void {
	const { month, runs } = world;
	for (let row = 0; row < runs.count; row++) {
		if (runs.month[row] === month && RELEASED[runs.fate[row]!]) addReachable(world, row);
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
