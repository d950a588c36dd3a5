import type { World } from '../entities/world';
import { ALWAYS, PURPOSE } from '../random';
import { misuseHarm } from './misuse';

/**
 * Serious incidents, which some laws react to: a Poisson process at r·H(t) a year, H the index of misuse.
 * The n-th incident happens when ∫ r·H dt reaches the sum of n exponentials keyed by their number, so that
 * less harm puts the same incidents off instead of drawing others.
 */
export function countIncidents(world: World): void {
	const { flows, parameters } = world;
	const gaps = world.random.stream(ALWAYS, PURPOSE.incident);
	if (world.nextIncidentAt === 0) world.nextIncidentAt = gaps.exponential(0, 0);
	world.incidentRateSum += (parameters.incidentsPerYear * misuseHarm(world)) / 12;
	while (world.incidentRateSum >= world.nextIncidentAt) {
		world.incidents += 1;
		flows.incidents += 1;
		world.nextIncidentAt += gaps.exponential(world.incidents, 0);
	}
}
