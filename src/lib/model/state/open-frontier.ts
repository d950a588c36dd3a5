import { HISTORY, type State } from './state';

/** Published weights count towards the open frontier from the day they are published. */
export function recordOpenFrontier(world: State, row: number): void {
	const { runs } = world;
	const at = HISTORY + world.month;
	world.openFrontierFlop = Math.max(world.openFrontierFlop, runs.trainingFlop[row]!);
	world.openFrontierCapability[at] = Math.max(world.openFrontierCapability[at]!, runs.capability[row]!);
}
