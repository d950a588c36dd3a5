/** A card whose content follows the results at its own pace. */
export interface Card {
	/** Whether it is in the window or close to it. */
	readonly isNear: boolean;
	/** Shows the latest results. */
	repaint(): void;
}

/** Longest stretch of repainting between two turns of the event loop, in milliseconds: less than a frame. */
const SLICE_MS = 8;

/**
 * Repaints cards a few at a time, so that input is handled in between and no task grows with the number of charts.
 * Results that arrive faster than they are painted are coalesced: a card waits once and then shows the latest.
 * While more results are on their way, cards out of sight wait; they follow when all is still or when they come near.
 */
export class RepaintQueue {
	/** In the order in which they asked, which is their order on the page. */
	readonly #waiting = new Set<Card>();
	#isBusy = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param now milliseconds on any clock that never goes back */
	constructor(private readonly now: () => number = () => performance.now()) {}

	/** Whether more results are on their way. */
	set isBusy(isBusy: boolean) {
		this.#isBusy = isBusy;
		this.#wake();
	}

	/** The card shows old results, or has come near with old results. */
	add(card: Card): void {
		this.#waiting.add(card);
		this.#wake();
	}

	remove(card: Card): void {
		this.#waiting.delete(card);
	}

	/** Repaints everything at once, before the page is printed. */
	flush(): void {
		for (const card of this.#waiting) this.#repaint(card);
	}

	#wake(): void {
		if (this.#timer === undefined && this.#next()) this.#timer = setTimeout(() => this.#slice());
	}

	#slice(): void {
		this.#timer = undefined;
		const startedMs = this.now();
		for (let card = this.#next(); card; card = this.#next()) {
			this.#repaint(card);
			if (this.now() - startedMs >= SLICE_MS) break;
		}
		this.#wake();
	}

	#next(): Card | undefined {
		const cards = [...this.#waiting];
		return cards.find(({ isNear }) => isNear) ?? (this.#isBusy ? undefined : cards[0]);
	}

	#repaint(card: Card): void {
		this.#waiting.delete(card);
		card.repaint();
	}
}
