import { ln } from '../../arithmetic/portable-math';

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
	// A single size can round to a hair above 1.
	return sum === 0 ? 0 : Math.min(10000, (10000 * squares) / (sum * sum));
}

/** Number of equal shares with the same concentration, 1/Σ share² (Hill number of order 2); 0 of nothing. */
export function effectiveNumber(sizes: ArrayLike<number>): number {
	const hhi = herfindahl(sizes);
	return hhi === 0 ? 0 : 10000 / hhi;
}

/** Shannon entropy −Σ share·ln share, in nats. n equal shares give ln n. */
export function entropy(sizes: ArrayLike<number>): number {
	let sum = 0;
	for (let i = 0; i < sizes.length; i++) sum += sizes[i]!;
	let weighted = 0;
	let before = 0;
	let term = 0;
	for (let i = 0; i < sizes.length; i++) {
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
	// The n largest so far, in descending order: n is small, and sorting everything is slow.
	const largest = new Float64Array(n);
	let sum = 0;
	for (let i = 0; i < sizes.length; i++) {
		sum += sizes[i]!;
		if (!(sizes[i]! > largest[n - 1]!)) continue;
		let k = n - 1;
		for (; k > 0 && largest[k - 1]! < sizes[i]!; k--) largest[k] = largest[k - 1]!;
		largest[k] = sizes[i]!;
	}
	let top = 0;
	for (const size of largest) top += size;
	// The same sizes in another order can sum to a hair more.
	return sum === 0 ? 0 : Math.min(1, top / sum);
}

/** The sizes above a bar, for measures that depend on how many there are. */
export function above(bar: number, sizes: Float64Array): Float64Array {
	const kept = new Float64Array(sizes.length);
	let n = 0;
	for (let i = 0; i < sizes.length; i++) if (sizes[i]! > bar) kept[n++] = sizes[i]!;
	return kept.subarray(0, n);
}

/** Gini coefficient: 2·Σ i·x_i/(n·Σ x) − (n + 1)/n over ascending x. */
export function gini(sizes: ArrayLike<number>): number {
	const sorted = new Float64Array(sizes).sort();
	const n = sorted.length;
	let sum = 0;
	let ranked = 0;
	for (let i = 0; i < n; i++) {
		sum += sorted[i]!;
		ranked += (i + 1) * sorted[i]!;
	}
	return sum === 0 ? 0 : Math.max(0, (2 * ranked) / (n * sum) - (n + 1) / n);
}
