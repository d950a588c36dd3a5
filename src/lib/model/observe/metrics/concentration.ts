import { ln } from '../../arithmetic/portable-math';
import { sortAscending } from '../sort';

/**
 * Measures of concentration over shares or sizes that need not sum to 1. All are 0 where nothing is
 * there to share.
 */

/** Herfindahl–Hirschman index: 10,000 × Σ share². n equal shares give 10,000/n. */
export function herfindahl(sizes: ArrayLike<number>): number {
	let sum = 0;
	let squares = 0;
	for (let i = 0; i < sizes.length; i++) {
		sum += sizes[i]!;
		squares += sizes[i]! * sizes[i]!;
	}
	return herfindahlOf(sum, squares);
}

/** The same from the sum of sizes and that of their squares. */
export function herfindahlOf(sum: number, squares: number): number {
	// A single size can round to a hair above 1.
	return sum === 0 ? 0 : Math.min(10000, (10000 * squares) / (sum * sum));
}

/** Number of equal shares with the same concentration, 1/Σ share² (Hill number of order 2); 0 of nothing. */
export function effectiveNumber(sizes: ArrayLike<number>): number {
	const hhi = herfindahl(sizes);
	return hhi === 0 ? 0 : 10000 / hhi;
}

/** Shannon entropy −Σ share·ln share of the first `count` sizes, in nats. n equal shares give ln n. */
export function entropy(sizes: ArrayLike<number>, count = sizes.length): number {
	let sum = 0;
	for (let i = 0; i < count; i++) sum += sizes[i]!;
	let weighted = 0;
	let before = 0;
	let term = 0;
	for (let i = 0; i < count; i++) {
		// Equal hosts follow one another, and logarithms are dear.
		if (sizes[i]! !== before) {
			before = sizes[i]!;
			const share = before / sum;
			term = share > 0 ? share * ln(share) : 0;
		}
		weighted += term;
	}
	return Math.max(0, -weighted);
}

/** Share of the n largest. */
export function largestShare(sizes: ArrayLike<number>, n: number): number {
	return shareOfLargest(sizes, sizes.length, new Float64Array(n));
}

/** The same of the first `count` sizes, as many as the column `largest` has room for. */
export function shareOfLargest(sizes: ArrayLike<number>, count: number, largest: Float64Array): number {
	// The n largest so far, in descending order: n is small, and sorting everything is slow.
	const last = largest.length - 1;
	largest.fill(0);
	let sum = 0;
	for (let i = 0; i < count; i++) {
		const size = sizes[i]!;
		sum += size;
		if (!(size > largest[last]!)) continue;
		let k = last;
		for (; k > 0 && largest[k - 1]! < size; k--) largest[k] = largest[k - 1]!;
		largest[k] = size;
	}
	let top = 0;
	for (let k = 0; k <= last; k++) top += largest[k]!;
	// The same sizes in another order can sum to a hair more.
	return sum === 0 ? 0 : Math.min(1, top / sum);
}

/** Gini coefficient: 2·Σ i·x_i/(n·Σ x) − (n + 1)/n over ascending x. */
export function gini(sizes: ArrayLike<number>): number {
	const sorted = new Float64Array(sizes);
	sortAscending(sorted, sorted.length);
	return giniOfSorted(sorted, sorted.length);
}

/** The same of the first n of a column in ascending order. */
export function giniOfSorted(sorted: Float64Array, n: number): number {
	let sum = 0;
	let ranked = 0;
	for (let i = 0; i < n; i++) {
		sum += sorted[i]!;
		ranked += (i + 1) * sorted[i]!;
	}
	return sum === 0 ? 0 : Math.max(0, (2 * ranked) / (n * sum) - (n + 1) / n);
}
