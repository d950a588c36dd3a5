/** Interval of the timer, in milliseconds. */
const LOOK_MS = 1000;

/**
 * A timeout: calls `onEnd` once after `limitMs`, unless it is ended before. It counts ticks of an interval and does
 * not read the clock: while a page is frozen or a computer sleeps, neither the timeout nor the workers go on. In a
 * background tab, where timers are throttled, it only takes longer.
 */
export class Patience {
	readonly #timer: ReturnType<typeof setInterval>;

	constructor(limitMs: number, onEnd: () => void) {
		const lookMs = Math.min(LOOK_MS, limitMs);
		let waitedMs = 0;
		this.#timer = setInterval(() => {
			waitedMs += lookMs;
			if (waitedMs < limitMs) return;
			this.end();
			onEnd();
		}, lookMs);
	}

	end(): void {
		clearInterval(this.#timer);
	}
}
