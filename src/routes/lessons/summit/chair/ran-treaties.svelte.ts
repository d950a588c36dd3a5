/*
 * Which treaties were run, under which assumptions, and what they showed.
 *
 * class RanTreaties {
 *   add(ran): void
 *   at(treaty, set): Place | null              where one treaty stands; null before it was run
 *   together(treaties, set): Collected | null  the comparison of exactly these, in this order
 * }
 */
import type { Collected } from '$lib/experiments';
import { sameTreaty, type Treaty } from '$lib/summit';

/** Where the result of one treaty stands: a comparison with no rule, and its column there. */
export interface Place {
	readonly results: Collected;
	readonly regime: number;
}

interface Ran {
	readonly set: string;
	readonly treaties: readonly Treaty[];
	readonly results: Collected;
}

export class RanTreaties {
	#ran = $state.raw<readonly Ran[]>([]);

	add(ran: Ran): void {
		this.#ran = [...this.#ran, ran];
	}

	at(treaty: Treaty, set: string): Place | null {
		for (const ran of this.#ran) {
			const found = ran.treaties.findIndex((one) => sameTreaty(one, treaty));
			if (ran.set === set && found >= 0) return { results: ran.results, regime: found + 1 };
		}
		return null;
	}

	together(treaties: readonly Treaty[], set: string): Collected | null {
		const found = this.#ran.find(
			(ran) =>
				ran.set === set &&
				ran.treaties.length === treaties.length &&
				ran.treaties.every((one, at) => sameTreaty(one, treaties[at]!))
		);
		return found?.results ?? null;
	}
}
