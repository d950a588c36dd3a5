/*
 * A link of an earlier model version, run on the engine that its sender had.
 *
 * class AsSentState {
 *   constructor(start: StartReplay)
 *   run(version, link): Promise<void>   never rejects; a newer run, or cancel(), ends the older one
 *   cancel(): void                      forgets what was run, too
 *   running: boolean
 *   done, total                         simulations
 *   result: AsSent | null
 *   error: string | null
 * }
 */
import type { AsSent } from '$lib/engines/replay';

/** Starts a run elsewhere; `end` stops it at once. */
export type StartReplay = (
	version: string,
	link: string,
	report: (done: number, total: number) => void
) => { readonly result: Promise<AsSent>; readonly end: () => void };

export class AsSentState {
	running = $state(false);
	done = $state(0);
	total = $state(0);
	result = $state.raw<AsSent | null>(null);
	error = $state<string | null>(null);
	#end: (() => void) | null = null;

	constructor(private readonly start: StartReplay) {}

	async run(version: string, link: string): Promise<void> {
		this.cancel();
		const { result, end } = this.start(version, link, (done, total) => {
			if (this.#end === end) [this.done, this.total] = [done, total];
		});
		this.#end = end;
		this.running = true;
		try {
			const found = await result;
			if (this.#end === end) this.result = found;
		} catch (cause) {
			if (this.#end === end) this.error = cause instanceof Error ? cause.message : String(cause);
		} finally {
			if (this.#end === end) this.#stop();
			end();
		}
	}

	cancel(): void {
		this.#end?.();
		this.#stop();
		[this.done, this.total, this.result, this.error] = [0, 0, null, null];
	}

	#stop(): void {
		this.#end = null;
		this.running = false;
	}
}
