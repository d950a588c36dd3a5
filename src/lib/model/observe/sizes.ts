import { REAL_ZERO } from '../arithmetic/real-zero';
import { grown } from '../state/columns';
import { entropy, giniOfSorted, herfindahlOf, shareOfLargest } from './metrics/concentration';
import { sortAscending } from './sort';

/**
 * Sizes of firms, developers or families in one month, none negative, in a column that every month uses again;
 * and the measures of concentration over them. Sums are taken in the order in which sizes were added.
 */
export class Sizes {
	values = new Float64Array(256);
	count = 0;
	/** Month that the sizes are of, or −1. */
	month = -1;
	sum = REAL_ZERO;
	private squares = REAL_ZERO;
	private sorted = new Float64Array(256);
	private isSorted = false;

	/** Begins a month without sizes, with room for so many. */
	clear(month: number, room: number): void {
		this.month = month;
		this.count = 0;
		this.sum = 0;
		this.squares = 0;
		this.isSorted = false;
		if (this.values.length < room) this.values = new Float64Array(2 * room);
	}

	add(size: number): void {
		this.values[this.count++] = size;
		this.sum += size;
		this.squares += size * size;
	}

	/** The sizes in ascending order; the column can be longer. */
	get ascending(): Float64Array {
		if (this.isSorted) return this.sorted;
		this.sorted = grown(this.sorted, this.count);
		const { count, sorted, values } = this;
		for (let at = 0; at < count; at++) sorted[at] = values[at]!;
		sortAscending(sorted, count);
		this.isSorted = true;
		return sorted;
	}

	/** Herfindahl–Hirschman index: 10,000 × Σ share². */
	get herfindahl(): number {
		return herfindahlOf(this.sum, this.squares);
	}

	/** Number of equal shares with the same concentration; 0 of nothing. */
	get effectiveNumber(): number {
		const hhi = this.herfindahl;
		return hhi === 0 ? 0 : 10000 / hhi;
	}

	/** Shannon entropy, in nats. */
	get entropy(): number {
		return entropy(this.values, this.count);
	}

	/** Share of the n largest. */
	largestShare(n: number): number {
		return shareOfLargest(this.ascending, this.count, n, this.sum);
	}

	/** Number of sizes above a bar. */
	above(bar: number): number {
		return this.count - this.firstAbove(bar);
	}

	/** Gini coefficient of the sizes above a bar. */
	giniAbove(bar: number): number {
		return giniOfSorted(this.ascending, this.firstAbove(bar), this.count);
	}

	/** Place of the first size above a bar, in ascending order. */
	private firstAbove(bar: number): number {
		const sizes = this.ascending;
		let first = this.count;
		while (first > 0 && sizes[first - 1]! > bar) first -= 1;
		return first;
	}
}
