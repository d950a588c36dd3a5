import type { Outcome } from '$lib/model';

/**
 * What a target is for. Those of the fit choose parameters; one that was seen was looked at while defaults were chosen by
 * hand, so that agreement with it is no test, though matching does not use it; a prediction was not looked at; by
 * construction, a parameter is this number.
 */
export type Kind = 'fit' | 'seen' | 'prediction' | 'by construction';

/** Something that was counted in the world outside, and how the same is counted in a run of the model. */
export interface Target {
	readonly id: string;
	/** What is counted, as a line of a table. */
	readonly counts: string;
	readonly unit: string;
	/** What was counted, and the interval in which the median of the worlds has to lie. */
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly kind: Kind;
	readonly source: string;
	/** How the model counts the same, in words. */
	readonly measuredAs: string;
	/** Why it is measured in another way than in earlier versions of this table. */
	readonly remeasured?: string;
	/** On which scale distances are taken: `log` for what varies by factors. */
	readonly scale: 'linear' | 'log';
	/**
	 * Standard deviation of what the model leaves out, on that scale: as a factor − 1 where it is logarithmic,
	 * otherwise in the unit. An assumption: nobody knows it, and 0 would claim that the model is the world.
	 */
	readonly discrepancy: number;
	/** In one run; NaN where the run shows nothing of the kind. */
	readonly measure: (run: Outcome) => number;
}

/** A pattern that was counted, and that no number of the model can fairly be held against. */
export interface NotComparable {
	readonly id: string;
	readonly counts: string;
	readonly source: string;
	readonly reason: string;
}

/** A value on the scale of a target, where distances are taken. */
export function onScale({ scale }: Pick<Target, 'scale'>, value: number): number {
	return scale === 'log' ? Math.log(value) : value;
}

/** Intervals are read as 90 % of a normal distribution: so many standard deviations wide. */
const WIDTH_OF_90_PERCENT = 3.29;

/** Standard deviation of what was counted, on the scale of the target. */
export function observationDeviation(target: Pick<Target, 'high' | 'low' | 'scale'>): number {
	return (onScale(target, target.high) - onScale(target, target.low)) / WIDTH_OF_90_PERCENT;
}
