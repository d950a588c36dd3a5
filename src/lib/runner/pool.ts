import {
	RunCancelled,
	RunFailed,
	WorkerNotStarted,
	type Experiment,
	type OnOutcome,
	type Run,
	type Runner
} from '$lib/experiments';
import { Seat, type SeatLimits, type StartWorker } from './seat';

export interface PoolOptions extends Partial<SeatLimits> {
	/** Most workers at once; they are started as runs need them. */
	readonly size: number;
	/** Runs everything where no worker can be started, with a notice; without it, such requests reject. */
	readonly fallback?: { readonly start: () => Runner; readonly notice: string } | undefined;
}

/** A slow phone on a slow net still answers within this time, in milliseconds. */
const START_LIMIT_MS = 30_000;
/** Measured in Node 20 on 2 cores: the first run of a fresh worker 0.7 to 1.5 s, any run of a warm one 0.2 s. */
const GRACE_MS = 1000;

/**
 * Timeout of a run: 30 s and 50 µs for each fine-tuner and month, which is 54 s at the size the Lab opens with, some
 * hundred times what a run takes in Node 20. It is for workers that never answer, and must not end a slow phone's run.
 */
const runTimeoutMs = ({ parameters: { fineTuners, months } }: Experiment): number =>
	30_000 + 0.05 * fineTuners * months;

/** Most runs given to one worker: the one it is at, and the next, so that it need not wait for this thread. */
const MOST_PER_WORKER = 2;
/** Workers started before there is anything to run: one for each side of the first world. */
const MOST_PREPARED = 2;

/** The runs of one call of `execute`: what is left to run, and what went wrong. */
interface Batch {
	readonly experiment: Experiment;
	readonly runs: readonly Run[];
	readonly onOutcome: OnOutcome;
	readonly signal: AbortSignal | undefined;
	readonly resolve: () => void;
	readonly reject: (cause: unknown) => void;
	/** Index of the next run to start. */
	next: number;
	/** Number of runs that were given to workers and not answered. */
	running: number;
	/** The failure that is first in the order of the runs; no further run is started after one. */
	failure: { readonly index: number; readonly cause: Error } | null;
}

const hasNext = (batch: Batch): boolean =>
	batch.failure === null && batch.signal?.aborted !== true && batch.next < batch.runs.length;

/**
 * Spreads runs over workers, world by world. A warm worker is given a second run while it is at the first, except
 * for the last runs of a request, which go to whichever worker is free first. Requests that overlap take turns.
 *
 * Cancelling is the caller's: the pool and its seats only ask the signal. An aborted request rejects at once and
 * reports nothing more. Workers drop the run that waits; those that finish what they are at within the grace are
 * kept, because a drag cancels at every step and fresh workers start cold; the others are terminated, because a
 * simulation cannot be interrupted otherwise, and replaced when needed.
 *
 * A run that throws keeps its worker; a crash, or silence for too long, frees its seat for a fresh one and takes the
 * run that waited there along. Either way no further run of that request is started, those that other workers have
 * are finished and reported, and the request then rejects, naming the earliest run that failed; whoever asks for
 * the missing runs gets them. The pool stays usable.
 *
 * Workers are missing in old browsers and are refused inside sandboxed frames, which learning platforms use; from
 * the first that cannot be started on, the fallback runs everything that is left.
 */
export class WorkerPool implements Runner {
	readonly #seats: readonly Seat[];
	/** The request that each busy seat works for. */
	readonly #batches = new Map<Seat, Batch>();
	/** Requests with runs to start; the first is the next to be given a seat. */
	readonly #waiting: Batch[] = [];
	readonly #fallback: PoolOptions['fallback'];
	/** Started when no worker could be. */
	#instead: Runner | null = null;
	#disposed = false;

	constructor(start: StartWorker, { size, fallback, ...limits }: PoolOptions) {
		if (!(size >= 1)) throw new RangeError(`a pool of ${size} workers; at least 1 is needed`);
		const defaults: SeatLimits = {
			startLimitMs: START_LIMIT_MS,
			runLimitMs: runTimeoutMs,
			graceMs: GRACE_MS
		};
		this.#seats = Array.from({ length: size }, () => new Seat(start, { ...defaults, ...limits }));
		this.#fallback = fallback;
	}

	get notice(): string | null {
		return this.#instead && this.#fallback ? this.#fallback.notice : null;
	}

	async execute(
		experiment: Experiment,
		runs: readonly Run[],
		onOutcome: OnOutcome,
		signal?: AbortSignal
	): Promise<void> {
		if (this.#disposed) throw new Error('The pool was disposed of.');
		if (signal?.aborted) throw new RunCancelled();
		const left = new Set(runs);
		if (!this.#instead) {
			const report: OnOutcome = (run, outcome) => {
				left.delete(run);
				onOutcome(run, outcome);
			};
			try {
				return await this.#onWorkers(experiment, runs, report, signal);
			} catch (cause) {
				if (!(cause instanceof WorkerNotStarted) || !this.#fallback) throw cause;
				this.#instead ??= this.#fallback.start();
			}
		}
		return this.#instead.execute(experiment, [...left], onOutcome, signal);
	}

	/** Starts the first workers before there is anything to run: loading their script takes longer than a click. */
	prepare(): void {
		for (const seat of this.#seats.slice(0, MOST_PREPARED)) seat.prepare();
	}

	/** Every run under way and every request rejects with `RunCancelled`. */
	dispose(): void {
		this.#disposed = true;
		for (const batch of this.#waiting.splice(0)) batch.reject(new RunCancelled());
		for (const seat of this.#seats) seat.clear(new RunCancelled());
		this.#instead?.dispose();
	}

	#onWorkers(
		experiment: Experiment,
		runs: readonly Run[],
		onOutcome: OnOutcome,
		signal: AbortSignal | undefined
	): Promise<void> {
		if (runs.length === 0) return Promise.resolve();
		let refuse = () => {};
		return new Promise<void>((resolve, reject) => {
			refuse = () => reject(new RunCancelled());
			signal?.addEventListener('abort', refuse, { once: true });
			const asked = { experiment, runs, onOutcome, signal, resolve, reject };
			this.#waiting.push({ ...asked, next: 0, running: 0, failure: null });
			this.#fill();
		}).finally(() => signal?.removeEventListener('abort', refuse));
	}

	/** Gives the seats what they can take, a run of each waiting request in turn. */
	#fill(): void {
		for (let batch = this.#waiting[0]; batch; batch = this.#waiting[0]) {
			const seat = hasNext(batch) ? this.#seatFor(batch) : null;
			// The others wait behind it, so that none is passed over for ever.
			if (seat === undefined) return;
			this.#waiting.shift();
			if (seat === null) continue;
			void this.#runNext(batch, seat);
			if (hasNext(batch)) this.#waiting.push(batch);
		}
	}

	#seatFor(batch: Batch): Seat | undefined {
		const idle = this.#seats.filter(({ load }) => load === 0);
		const readiness = idle.map((seat) => seat.readiness(batch.experiment));
		if (idle.length > 0) return idle[readiness.indexOf(Math.max(...readiness))];
		if (batch.runs.length - batch.next <= this.#seats.length) return undefined;
		return this.#seats.find(
			(seat) => seat.isWarm && seat.load < MOST_PER_WORKER && this.#batches.get(seat) === batch
		);
	}

	async #runNext(batch: Batch, seat: Seat): Promise<void> {
		const index = batch.next++;
		const run = batch.runs[index]!;
		batch.running++;
		this.#batches.set(seat, batch);
		try {
			const outcome = await seat.run(batch.experiment, run, batch.signal);
			// The answer may already have been on its way when the signal aborted.
			if (batch.signal?.aborted !== true) batch.onOutcome(run, outcome);
		} catch (cause) {
			if (batch.failure === null || index < batch.failure.index) {
				batch.failure = { index, cause: named(cause, run, batch.experiment) };
			}
		}
		batch.running--;
		if (batch.running === 0 && !hasNext(batch)) {
			if (batch.failure) batch.reject(batch.failure.cause);
			else batch.resolve();
		}
		this.#fill();
	}
}

function named(cause: unknown, run: Run, experiment: Experiment): Error {
	if (cause instanceof WorkerNotStarted || cause instanceof RunCancelled) return cause;
	return new RunFailed(run, experiment, cause);
}
