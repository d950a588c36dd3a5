import { RunFailed, WorkerNotStarted, type Experiment, type OnOutcome, type Run } from '$lib/experiments';
import type { Seat } from './seat';

/** The runs of one call of `execute`: what is left to run, who is busy with it, what went wrong. */
export class Batch {
	readonly #busy = new Set<Seat>();
	readonly #failures = new Map<number, Error>();
	#next = 0;
	#stopped = false;
	#cancelled = false;

	constructor(
		readonly experiment: Experiment,
		readonly runs: readonly Run[],
		readonly onOutcome: OnOutcome
	) {}

	get hasNext(): boolean {
		return !this.#stopped && this.#next < this.runs.length;
	}

	/** What went wrong first in the order of the runs. */
	get failure(): Error | null {
		return this.#failures.get(Math.min(...this.#failures.keys())) ?? null;
	}

	cancel(graceMs: number): void {
		this.#stopped = true;
		this.#cancelled = true;
		for (const seat of this.#busy) seat.abandon(graceMs);
	}

	async runNext(seat: Seat): Promise<void> {
		const index = this.#next;
		const run = this.runs[index];
		// Another lane may have taken the last run, or the batch may have ended, during the wait for the seat.
		if (!run || !this.hasNext) return;
		this.#next++;
		this.#busy.add(seat);
		try {
			const outcome = await seat.run(this.experiment, run).finally(() => this.#busy.delete(seat));
			// The answer may already have been on its way when the batch was cancelled.
			if (!this.#cancelled) this.onOutcome(run, outcome);
		} catch (cause) {
			this.#stopped = true;
			this.#failures.set(
				index,
				cause instanceof WorkerNotStarted ? cause : new RunFailed(run, this.experiment, cause)
			);
		}
	}
}
