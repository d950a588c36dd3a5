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

/** The runs of one call of `execute`: what is left to run, and what went wrong. */
interface Batch {
	readonly experiment: Experiment;
	readonly runs: readonly Run[];
	readonly onOutcome: OnOutcome;
	readonly signal: AbortSignal | undefined;
	/** Index of the next run to start. */
	next: number;
	/** The failure that is first in the order of the runs; no further run is started after one. */
	failure: { readonly index: number; readonly cause: Error } | null;
}

const hasNext = (batch: Batch): boolean =>
	batch.failure === null && batch.signal?.aborted !== true && batch.next < batch.runs.length;

/**
 * Spreads runs over workers, one at a time per worker; requests that overlap share the workers in turn.
 *
 * Cancelling is the caller's: the pool and its seats only ask the signal. An aborted request rejects at once and
 * reports nothing more. Workers that finish what they are at within the grace are kept, because a drag cancels at
 * every step and fresh workers start cold; the others are terminated, because a simulation cannot be interrupted
 * otherwise, and replaced when needed.
 *
 * A run that throws keeps its worker; a crash, or silence for too long, frees its seat for a fresh one. Either way
 * no further run of that request is started, those under way are finished and reported, and the request then
 * rejects, naming the earliest run that failed. The pool stays usable.
 */
export class WorkerPool implements Runner {
	readonly #idle: Seat[];
	readonly #seats: readonly Seat[];
	readonly #waiting: ((seat: Seat) => void)[] = [];
	#disposed = false;

	constructor(start: StartWorker, { size, ...limits }: PoolOptions) {
		if (!(size >= 1)) throw new RangeError(`a pool of ${size} workers; at least 1 is needed`);
		const defaults: SeatLimits = {
			startLimitMs: START_LIMIT_MS,
			runLimitMs: runTimeoutMs,
			graceMs: GRACE_MS
		};
		this.#seats = Array.from({ length: size }, () => new Seat(start, { ...defaults, ...limits }));
		this.#idle = [...this.#seats];
	}

	execute(
		experiment: Experiment,
		runs: readonly Run[],
		onOutcome: OnOutcome,
		signal?: AbortSignal
	): Promise<void> {
		if (this.#disposed) return Promise.reject(new Error('The pool was disposed of.'));
		if (signal?.aborted) return Promise.reject(new RunCancelled());
		const batch: Batch = { experiment, runs, onOutcome, signal, next: 0, failure: null };
		return new Promise((resolve, reject) => {
			const refuse = () => reject(new RunCancelled());
			signal?.addEventListener('abort', refuse, { once: true });
			const lanes = Array.from({ length: Math.min(this.#seats.length, runs.length) }, () =>
				this.#lane(batch)
			);
			Promise.all(lanes)
				.then(() => (batch.failure ? reject(batch.failure.cause) : resolve()), reject)
				.finally(() => signal?.removeEventListener('abort', refuse));
		});
	}

	/** Starts the first workers before there is anything to run: loading their script takes longer than a click. */
	prepare(): void {
		for (const seat of this.#seats.slice(0, MOST_PREPARED)) seat.prepare();
	}

	/** Every run under way and every request rejects with `RunCancelled`. */
	dispose(): void {
		this.#disposed = true;
		for (const seat of this.#seats) seat.clear(new RunCancelled());
	}

	/** Takes a seat for every run, and not for a whole request, so that overlapping requests take turns. */
	async #lane(batch: Batch): Promise<void> {
		while (hasNext(batch)) {
			const seat = await this.#takeSeat(batch.experiment);
			try {
				if (this.#disposed) throw new RunCancelled();
				// Another lane may have taken the last run, or the batch may have ended, during the wait for the seat.
				if (hasNext(batch)) await runNext(batch, seat);
			} finally {
				this.#leave(seat);
			}
		}
	}

	#takeSeat(experiment: Experiment): Promise<Seat> {
		const best = Math.max(...this.#idle.map((seat) => seat.readiness(experiment)));
		const index = this.#idle.findIndex((seat) => seat.readiness(experiment) === best);
		if (index >= 0) return Promise.resolve(this.#idle.splice(index, 1)[0]!);
		return new Promise((take) => this.#waiting.push(take));
	}

	#leave(seat: Seat): void {
		const take = this.#waiting.shift();
		if (take) take(seat);
		else this.#idle.push(seat);
	}
}

/** One for each side of the first world. */
const MOST_PREPARED = 2;

async function runNext(batch: Batch, seat: Seat): Promise<void> {
	const index = batch.next++;
	const run = batch.runs[index]!;
	try {
		const outcome = await seat.run(batch.experiment, run, batch.signal);
		// The answer may already have been on its way when the signal aborted.
		if (batch.signal?.aborted !== true) batch.onOutcome(run, outcome);
	} catch (cause) {
		if (batch.failure && batch.failure.index < index) return;
		batch.failure = { index, cause: named(cause, run, batch.experiment) };
	}
}

function named(cause: unknown, run: Run, experiment: Experiment): Error {
	if (cause instanceof WorkerNotStarted || cause instanceof RunCancelled) return cause;
	return new RunFailed(run, experiment, cause);
}
