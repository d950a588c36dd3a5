/*
 * Simulations that a page waits for: of the runs begun, the latest alone counts.
 *
 * class LatestRun {
 *   run(work, onDone?): Promise<void>   never rejects. `onDone` is called where the work ended and is still wanted,
 *                                       before `running` ends
 *   cancel(): void
 *   running: boolean
 *   progress: number                    share that is done, as the work says, from 0 to 1
 *   error: string | null                why the latest one failed, as a sentence
 * }
 */
import { RunCancelled } from '$lib/experiments';
import { LatestOnly } from '$lib/runner/latest-only';

/** What a piece of work is given. */
export interface Wanted {
	readonly signal: AbortSignal;
	/** Whether no newer run was begun since. */
	readonly isLatest: () => boolean;
	readonly onProgress: (share: number) => void;
}

export class LatestRun {
	running = $state(false);
	progress = $state(0);
	error = $state<string | null>(null);
	readonly #requests = new LatestOnly();

	async run(work: (wanted: Wanted) => Promise<void>, onDone?: () => void): Promise<void> {
		const request = this.#requests.begin();
		this.running = true;
		this.progress = 0;
		this.error = null;
		const onProgress = (share: number) => {
			if (request.isLatest) this.progress = share;
		};
		try {
			await request.run((signal) => work({ signal, isLatest: () => request.isLatest, onProgress }));
			if (request.isLatest) onDone?.();
		} catch (cause) {
			if (request.isLatest && !(cause instanceof RunCancelled)) {
				this.error = cause instanceof Error ? cause.message : String(cause);
			}
		}
		if (request.isLatest) this.running = false;
	}

	cancel(): void {
		this.#requests.cancel();
		this.running = false;
		this.error = null;
	}
}
