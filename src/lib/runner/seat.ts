import { RunCancelled, WorkerNotStarted, type Experiment, type Run } from '$lib/experiments';
import type { Outcome } from '$lib/model';
import { Patience } from './patience';
import type { RemoteSimulator } from './simulator';

/** A worker as the pool sees it, in a browser or in Node. */
export interface Endpoint {
	readonly remote: RemoteSimulator;
	/** Ends the worker at once. Calls under way are then never answered. */
	terminate(): void;
}

/**
 * Starts a worker. `onCrash` is called when the worker dies or cannot be loaded, which the remote calls
 * themselves never report.
 */
export type StartWorker = (onCrash: (cause: unknown) => void) => Endpoint;

/**
 * A place in the pool for one worker at a time and one run at a time. The worker is started by the first
 * run, kept while it is well, and replaced by a fresh one after a crash or a cancellation.
 */
export class Seat {
	#endpoint: Endpoint | null = null;
	#experiment: Experiment | null = null;
	/** Whether the worker has ever answered. */
	#answered = false;
	#giveUp: ((cause: unknown) => void) | null = null;
	#startLimit: Patience | null = null;
	#runLimit: Patience | null = null;
	#grace: ReturnType<typeof setTimeout> | undefined;
	#abandoned = false;

	constructor(
		private readonly start: StartWorker,
		private readonly startLimitMs: number,
		private readonly runLimitMs: (experiment: Experiment) => number
	) {}

	/** How cheaply the seat can take a run of this experiment: 2 already open, 1 worker there, 0 nothing yet. */
	readiness(experiment: Experiment): number {
		if (!this.#endpoint) return 0;
		return this.#experiment === experiment ? 2 : 1;
	}

	/**
	 * One run at a time. Rejects with what the simulation threw (the worker is kept), with the crash, with
	 * the cause given to `clear`, with how long it was silent, or with `WorkerNotStarted` if it never answered.
	 */
	run(experiment: Experiment, run: Run): Promise<Outcome> {
		this.#abandoned = false;
		return new Promise<Outcome>((resolve, reject) => {
			this.#giveUp = reject;
			this.#answer(experiment, run).then(resolve, reject);
		}).finally(() => {
			clearTimeout(this.#grace);
			this.#runLimit?.end();
		});
	}

	/**
	 * Nobody waits for the run under way any more. A worker that finishes it within `graceMs` is kept, since
	 * a fresh one first has to load and compile the model; any other is terminated. One that is only just
	 * starting goes on to do so, and is then not given the run.
	 */
	abandon(graceMs: number): void {
		this.#abandoned = true;
		if (this.#answered) this.#grace = setTimeout(() => this.clear(new RunCancelled()), graceMs);
	}

	/** Terminates the worker and rejects the run under way with `cause`. The next run starts a fresh worker. */
	clear(cause: unknown): void {
		this.#startLimit?.end();
		this.#runLimit?.end();
		this.#endpoint?.terminate();
		this.#endpoint = null;
		this.#experiment = null;
		this.#answered = false;
		this.#giveUp?.(cause);
	}

	async #answer(experiment: Experiment, run: Run): Promise<Outcome> {
		const endpoint = this.#endpoint ?? this.#startWorker();
		if (this.#experiment !== experiment) {
			// Forgotten first: if the new experiment cannot be sent, the worker's state is not known.
			this.#experiment = null;
			await endpoint.remote.open(experiment);
			if (this.#endpoint === endpoint) this.#welcome(experiment);
			if (this.#abandoned) throw new RunCancelled();
		}
		this.#awaitRun(this.runLimitMs(experiment));
		return endpoint.remote.simulate(run);
	}

	#startWorker(): Endpoint {
		try {
			const endpoint = this.start((cause) => {
				if (this.#endpoint !== endpoint) return;
				this.clear(
					this.#answered ? new Error(`the worker crashed: ${said(cause)}`) : new WorkerNotStarted(cause)
				);
			});
			this.#endpoint = endpoint;
			// A worker whose script never arrives or never listens would otherwise keep its seat for ever.
			this.#startLimit = new Patience(this.startLimitMs, () =>
				this.clear(new WorkerNotStarted(`no answer within ${this.startLimitMs / 1000} s`))
			);
			return endpoint;
		} catch (cause) {
			throw new WorkerNotStarted(cause);
		}
	}

	/** A worker that was ended from inside, or loops for ever, reports nothing at all. */
	#awaitRun(limitMs: number): void {
		this.#runLimit = new Patience(limitMs, () =>
			this.clear(new Error(`the worker gave no answer for ${Math.round(limitMs / 100) / 10} s`))
		);
	}

	/** The worker has answered. */
	#welcome(experiment: Experiment): void {
		this.#startLimit?.end();
		this.#answered = true;
		this.#experiment = experiment;
	}
}

function said(cause: unknown): string {
	return cause instanceof Error ? cause.message : String(cause);
}
