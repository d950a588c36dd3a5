/** Statistics of results. Only + - * / and square roots, so that every browser prints the same digits. */

/** A sorted copy; NaN sorts last. */
export function sorted(values: ArrayLike<number>): Float64Array {
	return Float64Array.from(values).sort();
}

/**
 * Quantile by linear interpolation between order statistics: type 7 of Hyndman and Fan, "Sample
 * quantiles in statistical packages", The American Statistician 50 (1996), the default of R and NumPy.
 *
 * @param ascending sorted values, at least one
 * @param share from 0 to 1
 */
export function quantile(ascending: ArrayLike<number>, share: number): number {
	if (ascending.length === 0) throw new RangeError('quantile of no values');
	if (!(share >= 0 && share <= 1))
		throw new RangeError(`quantile at ${share}; a share from 0 to 1 is needed`);
	const position = (ascending.length - 1) * share;
	const below = Math.floor(position);
	const low = ascending[below]!;
	const high = ascending[Math.min(below + 1, ascending.length - 1)]!;
	// Equal neighbours are returned as they are: interpolating between two infinities would give NaN.
	return low === high ? low : low + (position - below) * (high - low);
}

export function mean(values: ArrayLike<number>): number {
	if (values.length === 0) throw new RangeError('mean of no values');
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += values[i]!;
	return sum / values.length;
}

/** Unbiased sample variance, in two passes because one pass cancels; null for fewer than two values. */
export function variance(values: ArrayLike<number>): number | null {
	if (values.length < 2) return null;
	const centre = mean(values);
	let squares = 0;
	for (let i = 0; i < values.length; i++) squares += (values[i]! - centre) * (values[i]! - centre);
	return squares / (values.length - 1);
}
