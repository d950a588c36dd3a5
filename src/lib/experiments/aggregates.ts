import { bandOf } from './bands';
import type { Band } from './experiment';
import { GrowingBand } from './growing-band';

/**
 * Aggregates over the worlds of one experiment, shared by its successive `Collected`. A world that arrives is added
 * to what is known of the worlds before it, so the cost of a repaint does not grow with worlds × months. The bits are
 * those of computing everything anew: sums are added in the order of the worlds, bands are sorted the same.
 */
export class Aggregates {
	readonly #bands = new Map<string, GrowingBand>();
	readonly #sums = new Map<string, { readonly sum: Float64Array; worlds: number }>();

	/**
	 * @param key names what the lines are
	 * @param worlds how many worlds, from 0, the band is over; at least one
	 * @param line months of one world
	 */
	band(key: string, worlds: number, line: (replicate: number) => Float64Array): Band {
		let grown = this.#bands.get(key);
		if (!grown) this.#bands.set(key, (grown = new GrowingBand(line(0).length)));
		// Asked by a `Collected` older than the latest, which nobody shows any more.
		if (grown.worlds > worlds) return bandOf(Array.from({ length: worlds }, (_, world) => line(world)));
		while (grown.worlds < worlds) grown.add(line(grown.worlds));
		return grown.band();
	}

	/** Mean over the worlds, cell by cell. */
	mean(key: string, worlds: number, table: (replicate: number) => Float64Array): Float64Array {
		let known = this.#sums.get(key);
		if (!known || known.worlds > worlds) known = { sum: new Float64Array(table(0).length), worlds: 0 };
		this.#sums.set(key, known);
		for (; known.worlds < worlds; known.worlds++) {
			const next = table(known.worlds);
			for (let cell = 0; cell < next.length; cell++) known.sum[cell]! += next[cell]!;
		}
		return known.sum.map((sum) => sum / worlds);
	}
}
