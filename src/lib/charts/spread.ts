import { BAND_SHARES } from '$lib/experiments/bands';
import { mean, quantile, sorted } from '$lib/experiments/statistics';

/** How one number varies over the worlds. */
export interface Spread {
	readonly mean: number;
	/** The quantiles of `BAND_SHARES`. */
	readonly low: number;
	readonly high: number;
}

export function spreadOf(values: ArrayLike<number>): Spread {
	const ascending = sorted(values);
	return {
		mean: mean(values),
		low: quantile(ascending, BAND_SHARES.low),
		high: quantile(ascending, BAND_SHARES.high)
	};
}

export function medianOf(values: ArrayLike<number>): number {
	return quantile(sorted(values), 0.5);
}
