import { REAL_ZERO } from '../arithmetic/real-zero';
import { grown } from '../state/columns';
import { entropy, giniOfSorted, herfindahlOf, shareOfLargest } from './metrics/concentration';
import { sortAscending } from './sort';

/** A bar below every size. */
export const NO_BAR = -1;
/** No bar has been asked for in this month. */
const NEVER_SORTED = -Infinity;

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
	private readonly largest = new Float64Array(1);
	private readonly fourLargest = new Float64Array(4);
	/** Those above a bar, in ascending order, once somebody has asked for them. */
	private sorted = new Float64Array(256);
	private sortedCount = 0;
	private sortedBar = NEVER_SORTED;

	/** Begins a month without sizes, with room for so many. */
	clear(month: number, room: number): void {
		this.month = month;
		this.count = 0;
		this.sum = 0;
		this.squares = 0;
		this.sortedBar = NEVER_SORTED;
		if (this.values.length < room) this.values = new Float64Array(2 * room);
	}

	add(size: number): void {
		this.values[this.count++] = size;
		this.sum += size;
		this.squares += size * size;
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

	/** Share of the largest, or of the four largest. */
	largestShare(n: 1 | 4): number {
		return shareOfLargest(this.values, this.count, n === 1 ? this.largest : this.fourLargest);
	}

	/** Number of sizes above a bar. */
	above(bar: number): number {
		const { count, values } = this;
		let above = 0;
		for (let at = 0; at < count; at++) if (values[at]! > bar) above += 1;
		return above;
	}

	/** Gini coefficient of the sizes above a bar. */
	giniAbove(bar: number): number {
		return giniOfSorted(this.ascendingAbove(bar), this.sortedCount);
	}

	/** The sizes above a bar in ascending order, `above(bar)` of them; the column can be longer. */
	ascendingAbove(bar: number): Float64Array {
		if (this.sortedBar === bar) return this.sorted;
		this.sorted = grown(this.sorted, this.count);
		const { count, sorted, values } = this;
		let kept = 0;
		for (let at = 0; at < count; at++) if (values[at]! > bar) sorted[kept++] = values[at]!;
		sortAscending(sorted, kept);
		this.sortedCount = kept;
		this.sortedBar = bar;
		return sorted;
	}
}
