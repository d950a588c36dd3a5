import { power } from '../arithmetic/portable-math';
import type { World } from '../laws/world';
import { PURPOSE } from '../random/random-source';
import { step } from './step';

/** A developer that cannot pay for a run of 1e22 FLOP leaves. */
const SMALLEST_FLOP = 1e22;

/** Developers without means leave, and some for reasons outside the model. */
export const leaveDevelopers = step(
	{
		reads: { developers: 'active id largestRunUsd', flows: 'developerExits', world: 'pricePerFlopUsd' },
		writes: { developers: 'active', flows: 'developerExits' }
	},
	function leaveDevelopers(world: World): void {
		const { developers, month, parameters } = world;
		const draws = world.random.stream(month, PURPOSE.exit);
		const closure = 1 - power(1 - parameters.closurePerYear, 1 / 12);
		for (let d = 0; d < developers.count; d++) {
			if (developers.active[d] === 0) continue;
			const broke = developers.largestRunUsd[d]! < SMALLEST_FLOP * world.pricePerFlopUsd;
			if (!broke && draws.uniform(developers.id[d]!, 0) >= closure) continue;
			developers.active[d] = 0;
			world.flows.developerExits += 1;
		}
	}
);
