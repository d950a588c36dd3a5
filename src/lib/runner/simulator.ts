import { transfer } from 'comlink';
import type { Experiment, Run } from '$lib/experiments';
import { simulate, type Outcome } from '$lib/model';

/** Simulates one experiment, run by run. Lives in this thread or in a worker. */
export interface Simulator {
	/** Takes in the experiment that all following runs belong to, so that it is sent once and not with every run. */
	open(experiment: Experiment): void;
	/** Throws a RangeError for a run that the open experiment does not have, and what the model throws. */
	simulate(run: Run): Outcome;
}

/** The same as seen from another thread. */
export interface RemoteSimulator {
	open(experiment: Experiment): Promise<void>;
	simulate(run: Run): Promise<Outcome>;
}

/**
 * Takes a validated scenario and does not validate it again. In a worker it is a structured clone, which has lost
 * the brand and the freezing but no value. It is trusted all the same, for three reasons: only the thread that
 * started the worker can post to it; the only sender is `Seat`, whose parameter is typed as validated; and the copy
 * belongs to the worker alone, so nobody can change it afterwards. The worker's script is named by a hash of its
 * content, so both threads are of one build.
 */
export class ModelSimulator implements Simulator {
	#experiment: Experiment | null = null;

	open(experiment: Experiment): void {
		this.#experiment = experiment;
	}

	simulate({ regime, replicate }: Run): Outcome {
		const experiment = this.#experiment;
		const policies = experiment?.regimes[regime]?.policies;
		if (!experiment || !policies) throw new RangeError(`regime ${regime} is not part of the open experiment`);
		const { seed, parameters, generator } = experiment;
		return simulate({ seed, replicate, parameters, policies, generator });
	}
}

/** What every worker offers: the model, with outcomes transferred instead of copied. */
export class ServedSimulator extends ModelSimulator {
	override simulate(run: Run): Outcome {
		const outcome = super.simulate(run);
		return transfer(outcome, buffersOf(outcome));
	}
}

/** The memory that an outcome owns, so that a worker can transfer it. */
export function buffersOf({ months: _, runs, ...tables }: Outcome): ArrayBuffer[] {
	const columns = [...Object.values(tables), ...(Object.values(runs) as Float64Array<ArrayBuffer>[])];
	return [...new Set(columns.map((column) => column.buffer as ArrayBuffer))];
}
