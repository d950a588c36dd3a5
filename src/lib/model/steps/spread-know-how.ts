import type { World } from '../laws/world';
import { PURPOSE } from '../random/random-source';

/**
 * Knowing what applies spreads between peers as a contagion: each month somebody who does not know meets
 * one peer and learns with probability β if the peer knows. With full mixing this is the logistic curve.
 */
export function spreadKnowHow(world: World): void {
	const { fineTuners, month, parameters } = world;
	if (world.complianceExperience === 0) return;
	const draws = world.random.stream(month, PURPOSE.knowHow);
	const opening = fineTuners.knowHow.slice();
	for (let i = 0; i < fineTuners.count; i++) {
		if (opening[i] === 1 || fineTuners.active[i] === 0) continue;
		const peer = Math.floor(draws.uniform(i, 0) * fineTuners.count);
		if (opening[peer] === 1 && draws.uniform(i, 1) < parameters.knowHowContagion) fineTuners.knowHow[i] = 1;
	}
}
