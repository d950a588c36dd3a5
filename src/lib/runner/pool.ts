import { RunCancelled, type Experiment, type OnOutcome, type Run, type Runner } from '$lib/experiments';
import { Batch } from './batch';
import { Seat, type StartWorker } from './seat';

export interface PoolOptions {
	/** Most workers at once; they are started as runs need them. */
	readonly size: number;
	/** Longest wait for a worker's first answer, in milliseconds: a slow phone on a slow net still makes it. */
	readonly startLimitMs?: number;
	/** Longest run before its worker is given up, in milliseconds. */
	readonly runLimitMs?: (experiment: Experiment) => number;
	/**
	 * How long a cancelled run may go on for the sake of its warm worker, in milliseconds. Measured in Node
	 * 20 on 2 cores: the first run of a fresh worker 0.7 to 1.5 s, any run of a warm one 0.2 s.
	 */
	readonly graceMs?: number;
}

/**
 * 30 s and 50 µs for each fine-tuner and month: 54 s at the size the Lab opens with, some hundred times what a run
 * takes in Node 20. It is there for workers that will never answer, and must never end a slow phone's run.
 */
const patienceFor = ({ parameters: { fineTuners, months } }: Experiment): number =>
	30_000 + 0.05 * fineTuners * months;

/**
 * Spreads runs over workers, one at a time per worker; requests that overlap share the workers in turn.
 *
 * Cancelling rejects at once and reports nothing more. Workers that finish what they are at within
 * `graceMs` are kept, because a drag cancels at every step and fresh workers start cold; the others are
 * terminated, because a simulation cannot be interrupted otherwise, and replaced when needed.
 *
 * A run that throws keeps its worker; a crash, or silence for too long, frees its seat for a fresh one. Either way no further run
 * of that request is started, those under way are finished and reported, and the request then rejects,
 * naming the earliest run that failed. The pool stays usable.
 */
export class WorkerPool implements Runner {
	readonly #idle: Seat[];
	readonly #seats: readonly Seat[];
	readonly #waiting: ((seat: Seat) => void)[] = [];
	readonly #cancels = new Set<() => void>();
	readonly #graceMs: number;
	#disposed = false;

	constructor(
		start: StartWorker,
		{ size, startLimitMs = 30_000, runLimitMs = patienceFor, graceMs = 1000 }: PoolOptions
	) {
		if (!(size >= 1)) throw new RangeError(`a pool of ${size} workers; at least 1 is needed`);
		this.#seats = Array.from({ length: size }, () => new Seat(start, startLimitMs, runLimitMs));
		this.#graceMs = graceMs;
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
		return new Promise((resolve, reject) => {
			const batch = new Batch(experiment, runs, onOutcome);
			const cancel = () => {
				batch.cancel(this.#graceMs);
				reject(new RunCancelled());
			};
			this.#cancels.add(cancel);
			signal?.addEventListener('abort', cancel, { once: true });
			const lanes = Array.from({ length: Math.min(this.#seats.length, runs.length) }, () =>
				this.#lane(batch)
			);
			Promise.all(lanes)
				.then(() => (batch.failure ? reject(batch.failure) : resolve()), reject)
				.finally(() => {
					this.#cancels.delete(cancel);
					signal?.removeEventListener('abort', cancel);
				});
		});
	}

	dispose(): void {
		this.#disposed = true;
		for (const cancel of [...this.#cancels]) cancel();
		for (const seat of this.#seats) seat.clear(new RunCancelled());
	}

	/** Takes a seat for every run, and not for a whole request, so that overlapping requests take turns. */
	async #lane(batch: Batch): Promise<void> {
		while (batch.hasNext) {
			const seat = await this.#takeSeat(batch.experiment);
			try {
				await batch.runNext(seat);
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
