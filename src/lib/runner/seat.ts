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

/** How long answers of a worker that has died are waited for, in milliseconds. They are in this process already. */
const LAST_ANSWERS_MS = 20;

/** A run that the worker was given, or will be once it has the experiment. */
interface Pending {
	readonly limitMs: number;
	readonly giveUp: (cause: unknown) => void;
}

/**
 * A place in the pool for one worker at a time and the runs that wait for it, all of one request. The worker is
 * started by the first run, kept while it is well, and replaced by a fresh one after a crash or a cancellation.
 */
export class Seat {
	#endpoint: Endpoint | null = null;
	/** The experiment that was sent to the worker last; `done` once the worker has it. */
	#opened: { readonly experiment: Experiment; readonly done: Promise<void> } | null = null;
	/** Whether the worker has ever answered. */
	#answered = false;
	/** In the order in which the worker takes them; it is at the first. */
	readonly #runs: Pending[] = [];
	#startLimit: Patience | null = null;
	#runLimit: Patience | null = null;

	constructor(
		private readonly start: StartWorker,
		private readonly limits: SeatLimits
	) {}

	/** Number of runs that were given to the seat and not answered. */
	get load(): number {
		return this.#runs.length;
	}

	/** Whether the worker is known to answer, so that a run may wait for it. */
	get isWarm(): boolean {
		return this.#answered;
	}

	/** How cheaply the seat can take a run of this experiment: 2 already open, 1 worker there, 0 nothing yet. */
	readiness(experiment: Experiment): number {
		if (!this.#endpoint) return 0;
		return this.#opened?.experiment === experiment ? 2 : 1;
	}

	/**
	 * Runs after those given before, which have to be of the same request. Rejects with what the simulation threw
	 * (the worker is kept), with the crash, with the cause given to `clear`, with how long it was silent, or with
	 * `WorkerNotStarted` if it never answered.
	 *
	 * Once `signal` has aborted, nobody waits for the run. One that has not begun is dropped. A worker that finishes
	 * the one it is at within the grace is kept, since a fresh one first has to load and compile the model; any other
	 * is terminated. One that is only just starting goes on to do so, and is then not given the run.
	 */
	run(experiment: Experiment, run: Run, signal?: AbortSignal): Promise<Outcome> {
		let grace: ReturnType<typeof setTimeout> | undefined;
		let giveUp: (cause: unknown) => void = () => {};
		const givenUp = new Promise<never>((_, reject) => (giveUp = reject));
		const pending: Pending = { limitMs: this.limits.runLimitMs(experiment), giveUp };
		const onAbort = () => {
			if (!this.#answered) return;
			if (this.#runs[0] !== pending) void this.#endpoint?.remote.dropWaiting();
			grace = setTimeout(() => this.clear(new RunCancelled()), this.limits.graceMs);
		};
		signal?.addEventListener('abort', onAbort);
		this.#runs.push(pending);
		return Promise.race([this.#answer(experiment, run, pending, signal), givenUp]).finally(() => {
			signal?.removeEventListener('abort', onAbort);
			clearTimeout(grace);
			this.#leave(pending);
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

	/** Terminates the worker and rejects its runs with `cause`, in their order. The next run starts a fresh worker. */
	clear(cause: unknown): void {
		this.#startLimit?.end();
		this.#runLimit?.end();
		this.#endpoint?.terminate();
		this.#endpoint = null;
		this.#opened = null;
		this.#answered = false;
		for (const { giveUp } of this.#runs.splice(0)) giveUp(cause);
	}

	async #answer(
		experiment: Experiment,
		run: Run,
		pending: Pending,
		signal: AbortSignal | undefined
	): Promise<Outcome> {
		const endpoint = this.#endpoint ?? this.#startWorker();
		await this.#open(endpoint, experiment);
		// Given up or cancelled while the experiment was on its way.
		if (!this.#runs.includes(pending) || signal?.aborted) throw new RunCancelled();
		if (this.#runs[0] === pending) this.#awaitRun(pending.limitMs);
		return endpoint.remote.simulate(run);
	}

	/** Sends the experiment once, however many runs of it follow. */
	#open(endpoint: Endpoint, experiment: Experiment): Promise<void> {
		if (this.#opened?.experiment === experiment) return this.#opened.done;
		// A worker whose script never arrives or never listens would otherwise keep its seat for ever.
		if (!this.#answered) this.#awaitStart();
		const opened = { experiment, done: endpoint.remote.open(experiment) };
		this.#opened = opened;
		opened.done.then(
			() => {
				if (this.#endpoint !== endpoint) return;
				this.#startLimit?.end();
				this.#answered = true;
			},
			() => {
				// The experiment could not be sent, and the worker's state is not known.
				if (this.#opened === opened) this.#opened = null;
			}
		);
		return opened.done;
	}

	/** The worker turns to the next run, whose time starts now. */
	#leave(pending: Pending): void {
		const place = this.#runs.indexOf(pending);
		// Absent if the seat was cleared: what is there now belongs to a fresh worker.
		if (place < 0) return;
		this.#runs.splice(place, 1);
		if (place > 0) return;
		this.#runLimit?.end();
		if (this.#runs[0]) this.#awaitRun(this.#runs[0].limitMs);
	}

	#startWorker(): Endpoint {
		try {
			const endpoint = this.start((cause) => {
				const end = () => {
					if (this.#endpoint !== endpoint) return;
					this.clear(
						this.#answered ? new Error(`the worker crashed: ${said(cause)}`) : new WorkerNotStarted(cause)
					);
				};
				// Answers that the worker gave before it died can be on their way still, on another channel than its end.
				if (this.#answered && this.#runs.length > 0) setTimeout(end, LAST_ANSWERS_MS);
				else end();
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
		this.#runLimit?.end();
		this.#runLimit = new Patience(limitMs, () =>
			this.clear(new Error(`the worker gave no answer for ${Math.round(limitMs / 100) / 10} s`))
		);
	}
}

function said(cause: unknown): string {
	return cause instanceof Error ? cause.message : String(cause);
}
