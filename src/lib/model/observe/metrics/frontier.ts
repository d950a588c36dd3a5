import { HISTORY, type World } from '../../laws/world';
import { metric } from './metric';
import { COUNTED } from './noticeable';

/** Most months of lag that history can show. */
const LONGEST_GAP = 240;

/** How far the frontier is, and how far behind it the open models are. */
export const frontier = [
	metric({
		id: 'frontier-capability',
		label: 'Capability of the frontier',
		unit: 'orders of magnitude',
		group: 'innovation',
		formula: 'Highest capability released so far; 0 is 1e24 FLOP with the algorithms of January 2024.',
		noticeable: COUNTED,
		min: -10,
		max: 60,
		summary: 'end',
		observe: (world) => world.frontierCapability[HISTORY + world.month]!
	}),
	metric({
		id: 'open-frontier-capability',
		label: 'Capability of the open frontier',
		unit: 'orders of magnitude',
		group: 'innovation',
		formula: 'Highest capability of a model with published weights so far; −10 before the first.',
		noticeable: COUNTED,
		min: -10,
		max: 60,
		summary: 'end',
		observe: (world) => Math.max(-10, world.openFrontierCapability[HISTORY + world.month]!)
	}),
	metric({
		id: 'open-gap-months',
		label: 'Lag of open models',
		unit: 'months',
		group: 'innovation',
		formula: 'Months since the frontier first had the capability that the best open model has now.',
		noticeable: COUNTED,
		min: 0,
		max: LONGEST_GAP + HISTORY,
		summary: 'mean',
		observe: (world) => monthsBehindFrontier(world, world.openFrontierCapability[HISTORY + world.month]!)
	})
];

/** Months since the frontier first had a capability, as far back as is remembered. */
export function monthsBehindFrontier({ frontierCapability, month }: World, capability: number): number {
	let at = HISTORY + month;
	while (at > 0 && frontierCapability[at - 1]! >= capability) at -= 1;
	return HISTORY + month - at;
}
