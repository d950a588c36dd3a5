import { Arrivals, type RecentOutcomes } from './arrivals';
import type { Collected } from './collected';
import type { Experiment, Run, Runner } from './experiment';

/** Every simulation of an experiment, world by world, so that a first comparison is there early. */
export function runsOf(experiment: Experiment): Run[] {
	return new Arrivals(experiment).missing();
}

export interface CollectOptions {
	readonly signal?: AbortSignal;
	/** Called after each simulation with the number finished and the number wanted. */
	readonly onProgress?: (done: number, total: number) => void;
	/** Outcomes of earlier experiments: what fits is not simulated again. Keeps the new ones. */
	readonly recent?: RecentOutcomes;
}

/** Runs a whole experiment. Rejects as `Runner.execute` does. */
export async function collect(
	experiment: Experiment,
	runner: Runner,
	options: CollectOptions = {}
): Promise<Collected> {
	const arrivals = new Arrivals(experiment, options.recent);
	const missing = arrivals.missing();
	const total = arrivals.count + missing.length;
	await runner.execute(
		experiment,
		missing,
		(run, outcome) => {
			arrivals.add(run, outcome);
			options.onProgress?.(arrivals.count, total);
		},
		options.signal
	);
	return arrivals.collected();
}
