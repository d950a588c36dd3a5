import { RunCancelled } from '$lib/experiments';

/**
 * The owner of cancelling on the page: nothing else in src/lib makes an AbortController. Everything behind (pool,
 * seat, inline runner) and the state in front only ask the request's `signal`.
 *
 * For one user who changes their mind: of the requests begun, only the latest is wanted, and running one cancels
 * the one that ran before.
 */
export class LatestOnly {
	#latest: Request | null = null;
	#running: Request | null = null;

	/** A new request. The one that runs goes on until this one is run, or until `cancel`. */
	begin(): Request {
		return (this.#latest = new Request(this));
	}

	/** Cancels what runs and what waits to run. */
	cancel(): void {
		this.#latest = null;
		this.#running?.abort();
	}

	/** Whether no newer request was begun since, and nothing was cancelled. */
	isLatest(request: Request): boolean {
		return this.#latest === request;
	}

	/** Whether no newer request took over. A request that was cancelled by the user is still the last one that ran. */
	isLastRun(request: Request): boolean {
		return this.#running === request;
	}

	/** For `Request.run`: cancels the request that ran before. */
	takeOver(request: Request): void {
		if (this.#running !== request) this.#running?.abort();
		this.#running = request;
	}
}

/** One request of `LatestOnly`. */
export class Request {
	readonly #abort = new AbortController();

	constructor(private readonly owner: LatestOnly) {}

	/** Aborted when the request is cancelled, by the user or by a newer one that runs. */
	get signal(): AbortSignal {
		return this.#abort.signal;
	}

	get isLatest(): boolean {
		return this.owner.isLatest(this);
	}

	get isLastRun(): boolean {
		return this.owner.isLastRun(this);
	}

	/** For the owner alone. */
	abort(): void {
		this.#abort.abort();
	}

	/**
	 * Cancels the request before, starts the work of this one, and settles as it does, or with `RunCancelled` as soon
	 * as this one is cancelled, whatever the work still does.
	 */
	run(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
		this.owner.takeOver(this);
		const { signal } = this;
		return new Promise<void>((resolve, reject) => {
			const refuse = () => reject(new RunCancelled());
			if (signal.aborted) return refuse();
			signal.addEventListener('abort', refuse, { once: true });
			work(signal).then(resolve, reject);
		});
	}
}
