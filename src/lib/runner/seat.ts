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

export interface SeatLimits {
	/** Longest wait for a worker's first answer, in milliseconds. */
	readonly startLimitMs: number;
	/** Longest run before its worker is given up, in milliseconds. */
	readonly runLimitMs: (experiment: Experiment) => number;
	/** How long a cancelled run may go on for the sake of its warm worker, in milliseconds. */
	readonly graceMs: number;
}

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

	constructor(
		private readonly start: StartWorker,
		private readonly limits: SeatLimits
	) {}

	/** How cheaply the seat can take a run of this experiment: 2 already open, 1 worker there, 0 nothing yet. */
	readiness(experiment: Experiment): number {
		if (!this.#endpoint) return 0;
		return this.#experiment === experiment ? 2 : 1;
	}

	/**
	 * One run at a time. Rejects with what the simulation threw (the worker is kept), with the crash, with
	 * the cause given to `clear`, with how long it was silent, or with `WorkerNotStarted` if it never answered.
	 *
	 * Once `signal` has aborted, nobody waits for the run. A worker that finishes it within the grace is kept, since
	 * a fresh one first has to load and compile the model; any other is terminated. One that is only just starting
	 * goes on to do so, and is then not given the run.
	 */
	run(experiment: Experiment, run: Run, signal?: AbortSignal): Promise<Outcome> {
		let grace: ReturnType<typeof setTimeout> | undefined;
		const onAbort = () => {
			if (!this.#answered) return;
			grace = setTimeout(() => this.clear(new RunCancelled()), this.limits.graceMs);
		};
		signal?.addEventListener('abort', onAbort);
		return new Promise<Outcome>((resolve, reject) => {
			this.#giveUp = reject;
			this.#answer(experiment, run, signal).then(resolve, reject);
		}).finally(() => {
			signal?.removeEventListener('abort', onAbort);
			clearTimeout(grace);
			this.#runLimit?.end();
		});
	}

	/** Starts the worker if there is none, so that its script is loaded before the first run. Never throws. */
	prepare(): void {
		try {
			if (!this.#endpoint) this.#startWorker();
		} catch {
			// The first run will try again, and report the failure to whoever waits for it.
		}
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

	async #answer(experiment: Experiment, run: Run, signal: AbortSignal | undefined): Promise<Outcome> {
		const endpoint = this.#endpoint ?? this.#startWorker();
		if (this.#experiment !== experiment) {
			// Forgotten first: if the new experiment cannot be sent, the worker's state is not known.
			this.#experiment = null;
			// A worker whose script never arrives or never listens would otherwise keep its seat for ever.
			if (!this.#answered) this.#awaitStart();
			await endpoint.remote.open(experiment);
			if (this.#endpoint === endpoint) this.#noteAnswer(experiment);
			if (signal?.aborted) throw new RunCancelled();
		}
		this.#awaitRun(this.limits.runLimitMs(experiment));
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
			return endpoint;
		} catch (cause) {
			throw new WorkerNotStarted(cause);
		}
	}

	#awaitStart(): void {
		const { startLimitMs } = this.limits;
		this.#startLimit?.end();
		this.#startLimit = new Patience(startLimitMs, () =>
			this.clear(new WorkerNotStarted(`no answer within ${startLimitMs / 1000} s`))
		);
	}

	/** A worker that was ended from inside, or loops for ever, reports nothing at all. */
	#awaitRun(limitMs: number): void {
		this.#runLimit = new Patience(limitMs, () =>
			this.clear(new Error(`the worker gave no answer for ${Math.round(limitMs / 100) / 10} s`))
		);
	}

	#noteAnswer(experiment: Experiment): void {
		this.#startLimit?.end();
		this.#answered = true;
		this.#experiment = experiment;
	}
}

function said(cause: unknown): string {
	return cause instanceof Error ? cause.message : String(cause);
}
