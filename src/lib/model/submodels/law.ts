import { JURISDICTIONS } from '../entities/kinds';
import type { World } from '../entities/world';

/** The lines move and dates pass: the law in force, and the law that runs committed now will meet. */
export function updateLaw(world: World): void {
	const { month, frontierFlop } = world;
	for (const law of world.laws) law.update({ month, frontierFlop });
	const finished = month + world.parameters.runLeadMonths;
	for (const law of world.foreseenLaws) law.update({ month: finished, frontierFlop });
	world.lawInForce.fill(0);
	for (const law of world.laws) {
		if (!law.inForce) continue;
		for (let place = 0; place < JURISDICTIONS.length; place++) {
			if (law.reaches(place, 1 << place)) world.lawInForce[place] = 1;
		}
	}
}
