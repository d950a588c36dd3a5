import { transfer } from 'comlink';
import type { Experiment, Run } from '$lib/experiments';
import { Memory, simulate, Trunks, type Outcome } from '$lib/model';
import { nextMessage } from './next-message';

/** Simulates one experiment, run by run. Lives in this thread or in a worker. */
export interface Simulator {
	/** Takes in the experiment that all following runs belong to, so that it is sent once and not with every run. */
	open(experiment: Experiment): void;
	/** Throws a RangeError for a run that the open experiment does not have, and what the model throws. */
	simulate(run: Run): Outcome;
}

/** What a worker offers, as seen from another thread. */
export interface RemoteSimulator {
	open(experiment: Experiment): Promise<void>;
	/** Takes several runs before it has answered the first, and simulates them one after the other. */
	simulate(run: Run): Promise<Outcome>;
	/** Refuses the runs that wait. The one under way is finished. */
	dropWaiting(): Promise<void>;
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
	/** Typed arrays of one simulation are used again by the next: a thread allocates hardly anything after its first. */
	readonly #memory = new Memory();
	/** The months before any law are run once for all sets of laws and all values of a slider. */
	readonly #trunks = new Trunks(this.#memory);

	open(experiment: Experiment): void {
		this.#experiment = experiment;
	}

	simulate({ regime, replicate }: Run): Outcome {
		const experiment = this.#experiment;
		const policies = experiment?.regimes[regime]?.policies;
		if (!experiment || !policies) throw new RangeError(`regime ${regime} is not part of the open experiment`);
		const { seed, parameters, generator, start, census } = experiment;
		return simulate(
			{ seed, replicate, parameters, policies, generator, start, census },
			this.#memory,
			this.#trunks
		);
	}
}

/** What every worker exposes: the model, with outcomes transferred instead of copied. */
export class ServedSimulator implements RemoteSimulator {
	readonly #simulator = new ModelSimulator();
	/** Settles when all runs that were asked for are answered. */
	#last: Promise<unknown> = Promise.resolve();
	/** How often waiting runs were dropped. */
	#drops = 0;

	open(experiment: Experiment): Promise<void> {
		return Promise.resolve(this.#simulator.open(experiment));
	}

	simulate(run: Run): Promise<Outcome> {
		const drops = this.#drops;
		const answer = this.#last.then(async () => {
			// A `dropWaiting` that came during the simulation before is read first.
			await nextMessage();
			if (drops !== this.#drops) throw new Error('The run was dropped before it began.');
			const outcome = this.#simulator.simulate(run);
			return transfer(outcome, buffersOf(outcome));
		});
		this.#last = answer.then(
			() => {},
			() => {}
		);
		return answer;
	}

	dropWaiting(): Promise<void> {
		this.#drops++;
		return Promise.resolve();
	}
}

/** The memory that an outcome owns, so that a worker can transfer it. A census is small, and copied. */
export function buffersOf({ months: _, census: _census, runs, ...tables }: Outcome): ArrayBuffer[] {
	const columns = [...Object.values(tables), ...(Object.values(runs) as Float64Array<ArrayBuffer>[])];
	return [...new Set(columns.map((column) => column.buffer as ArrayBuffer))];
}
