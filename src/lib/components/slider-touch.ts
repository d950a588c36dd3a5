/** Distance after which a finger on a slider has a direction, in CSS pixels. */
const DECIDED_PX = 8;

/**
 * Tells a finger that moves a slider from one that scrolls the page and happened to start there: a slider is moved
 * along, or tapped. Until the direction is known nothing is moved, and what the browser moved already is taken back.
 */
export class SliderTouch {
	#from: readonly [x: number, y: number] | null = null;
	#means: 'unknown' | 'slide' | 'scroll' = 'slide';

	/** Whether what the slider says now is meant. */
	get isMeant(): boolean {
		return this.#means === 'slide';
	}

	down({ pointerType, clientX, clientY }: PointerEvent): void {
		this.#from = [clientX, clientY];
		this.#means = pointerType === 'touch' ? 'unknown' : 'slide';
	}

	move({ clientX, clientY }: PointerEvent): void {
		if (!this.#from || this.#means !== 'unknown') return;
		const [across, down] = [Math.abs(clientX - this.#from[0]), Math.abs(clientY - this.#from[1])];
		if (Math.max(across, down) >= DECIDED_PX) this.#means = across > down ? 'slide' : 'scroll';
	}

	/** The finger is lifted: one that has not moved has tapped. */
	up(): void {
		this.#from = null;
		if (this.#means === 'unknown') this.#means = 'slide';
	}

	/** The browser took the gesture over, to scroll. */
	cancel(): void {
		this.#from = null;
		this.#means = 'scroll';
	}
}
