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

/** Share of the n largest. */
export function largestShare(sizes: ArrayLike<number>, n: number): number {
	const sorted = Float64Array.from(sizes).sort();
	let sum = 0;
	let top = 0;
	for (let i = 0; i < sorted.length; i++) {
		sum += sorted[i]!;
		if (i >= sorted.length - n) top += sorted[i]!;
	}
	return sum === 0 ? 0 : top / sum;
}

/** Gini coefficient: 2·Σ i·x_i/(n·Σ x) − (n + 1)/n over ascending x. */
export function gini(sizes: ArrayLike<number>): number {
	const sorted = Float64Array.from(sizes).sort();
	const n = sorted.length;
	let sum = 0;
	let ranked = 0;
	for (let i = 0; i < n; i++) {
		sum += sorted[i]!;
		ranked += (i + 1) * sorted[i]!;
	}
	return sum === 0 ? 0 : Math.max(0, (2 * ranked) / (n * sum) - (n + 1) / n);
}
