import { RunCancelled, RunFailed, type Runner } from '$lib/experiments';
import { nextTask } from './next-task';
import { ModelSimulator, type Simulator } from './simulator';

/**
 * Runs in this thread, one simulation after the other, with a pause before each. The same numbers as
 * any pool, but the page stands still during a simulation.
 */
export function inlineRunner(pause = nextTask, simulator: Simulator = new ModelSimulator()): Runner {
	return {
		async execute(experiment, runs, onOutcome, signal) {
			for (const run of runs) {
				await pause();
				if (signal?.aborted) throw new RunCancelled();
				// Opened every time: another experiment may have been executed during the pause.
				simulator.open(experiment);
				onOutcome(run, simulateOrName(simulator, run, experiment));
			}
		},
		dispose() {}
	};
}

function simulateOrName(
	simulator: Simulator,
	run: Parameters<Simulator['simulate']>[0],
	experiment: Parameters<Simulator['open']>[0]
) {
	try {
		return simulator.simulate(run);
	} catch (cause) {
		throw new RunFailed(run, experiment, cause);
	}
}
