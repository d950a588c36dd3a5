import type { World } from '../laws/world';
import { ALWAYS, PURPOSE } from '../random/random-source';
import { misuseHarm } from '../decisions/misuse';
import { step } from './step';

/** So many incidents are drawn one by one; a Poisson count of a thousand is within 3 % of its mean. */
const DRAWN_INCIDENTS = 1000;

/**
 * Serious incidents, which some laws react to: a Poisson process at r·H(t) a year, H the index of misuse.
 * The n-th incident happens when ∫ r·H dt reaches the sum of n exponentials keyed by their number, so that
 * less harm puts the same incidents off instead of drawing others. After a thousand the count follows its mean.
 */
export const countIncidents = step(
	{
		reads: { reach: 'logSum', flows: 'incidents', world: 'incidentRateSum incidents nextIncidentAt' },
		writes: { flows: 'incidents', world: 'incidentRateSum incidents nextIncidentAt' }
	},
	function countIncidents(world: World): void {
		const { flows, parameters } = world;
		const gaps = world.random.stream(ALWAYS, PURPOSE.incident);
		if (world.nextIncidentAt === 0) world.nextIncidentAt = gaps.exponential(0, 0);
		world.incidentRateSum += (parameters.incidentsPerYear * misuseHarm(world)) / 12;
		const before = world.incidents;
		while (world.incidents < DRAWN_INCIDENTS && world.incidentRateSum >= world.nextIncidentAt) {
			world.incidents += 1;
			world.nextIncidentAt += gaps.exponential(world.incidents, 0);
		}
		if (world.incidents >= DRAWN_INCIDENTS) {
			world.incidents = Math.max(world.incidents, Math.floor(world.incidentRateSum));
		}
		flows.incidents += world.incidents - before;
	}
);
