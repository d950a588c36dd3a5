import { quantile, sorted, variance } from '$lib/experiments/statistics';
import type { Outcome } from '$lib/model';
import { median } from './releases';
import { observationDeviation, onScale, type Target } from './target';

/** What the worlds of one set of parameters show of a target. */
export interface Measured {
	/** On no scale: in the unit of the target. NaN where fewer than half of the worlds show anything. */
	readonly median: number;
	/** One world in ten is below, one in ten above. */
	readonly low: number;
	readonly high: number;
	/** Standard error of the median by chance, on the scale of the target. */
	readonly error: number;
}

export interface Judgement {
	readonly target: Target;
	readonly measured: Measured;
	readonly met: boolean;
	/** Standard deviations between model and count; Infinity where the worlds show nothing. */
	readonly implausibility: number;
}

/** Variance of a median over that of a mean, for a normal distribution: π/2. */
const MEDIAN_OVER_MEAN = Math.PI / 2;

export function judge(targets: readonly Target[], runs: readonly Outcome[]): Judgement[] {
	return targets.map((target) => judgeOne(target, runs.map(target.measure)));
}

/** @param values one for each world; NaN where a world shows nothing */
export function judgeOne(target: Target, values: readonly number[]): Judgement {
	const measured = measuredOf(target, values);
	const { median: middle } = measured;
	return {
		target,
		measured,
		met: middle >= target.low && middle <= target.high,
		implausibility: implausibilityOf(target, middle, measured.error)
	};
}

/**
 * |model − count| over the root of three variances: of what was counted, of what the model leaves out, and of chance
 * in the worlds that were run (Vernon, Goldstein and Bower 2010). Above 3 a set of parameters is called implausible.
 */
export function implausibilityOf(target: Omit<Target, 'measure'>, value: number, error: number): number {
	const distance = Math.abs(onScale(target, value) - onScale(target, target.value));
	const deviations = [observationDeviation(target), target.discrepancy, error];
	const size = Math.sqrt(deviations.reduce((sum, deviation) => sum + deviation * deviation, 0));
	return Number.isFinite(distance) ? distance / size : Infinity;
}

function measuredOf(target: Target, values: readonly number[]): Measured {
	const seen = values.filter((value) => !Number.isNaN(value));
	if (2 * seen.length < values.length || seen.length === 0) {
		return { median: NaN, low: NaN, high: NaN, error: Infinity };
	}
	const ascending = sorted(seen);
	const spread = variance(seen.map((value) => onScale(target, value))) ?? 0;
	return {
		median: median(seen),
		low: quantile(ascending, 0.1),
		high: quantile(ascending, 0.9),
		error: Math.sqrt((MEDIAN_OVER_MEAN * spread) / seen.length)
	};
}
