/** Time between two looks, in milliseconds. */
const LOOK_MS = 1000;

/**
 * Calls `onEnd` once after a wait of `limitMs`, unless it is ended before. The wait is counted in looks and not on
 * the clock: a page that is frozen or a computer that sleeps has not waited, and neither have its workers worked.
 * In a background tab, where timers are slowed down, it only takes longer.
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
