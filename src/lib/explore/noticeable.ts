import { metricById } from '$lib/charts/results';
import type { Difference } from '$lib/experiments';

/** Smallest change of an outcome worth noticing, as a share of the baseline: declared with the metric. */
export const leastChange = (metric: string): number => metricById(metric).leastChange;

/** What a paired difference says: whether it is large enough to mention, and whether chance could turn its sign. */
export type Effect =
	| { readonly kind: 'none' }
	| { readonly kind: 'unclear'; readonly low: number; readonly high: number }
	| { readonly kind: 'more' | 'fewer'; readonly share: number };

/** A change as shares of the baseline; null where there is no baseline to compare with. */
export interface RelativeChange {
	readonly mean: number;
	/** 95 % interval of the mean; equal to the mean for a single world. */
	readonly low: number;
	readonly high: number;
}

export function relativeChange({ baseline, mean, low, high }: Difference): RelativeChange | null {
	if (!(baseline > 0)) return null;
	return { mean: mean / baseline, low: (low ?? mean) / baseline, high: (high ?? mean) / baseline };
}

/** @param least smallest change worth noticing, as a share of the baseline */
export function effectOf(change: RelativeChange | null, least: number): Effect {
	if (!change) return { kind: 'none' };
	const { mean, low, high } = change;
	if (low <= 0 && high >= 0) {
		const isSmall = Math.max(-low, high) < 2 * least || Math.abs(mean) < least;
		return isSmall ? { kind: 'none' } : { kind: 'unclear', low, high };
	}
	if (Math.abs(mean) < least) return { kind: 'none' };
	return { kind: mean > 0 ? 'more' : 'fewer', share: Math.abs(mean) };
}
