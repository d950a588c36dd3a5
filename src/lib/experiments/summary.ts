import { METRICS, type Metric, type Outcome } from '$lib/model';
import { mean } from './statistics';

/** Place of a metric in `METRICS`, which is its place in an outcome's series. */
export function metricIndex(id: string): number {
	const index = METRICS.findIndex((metric) => metric.id === id);
	if (index < 0) throw new RangeError(`no metric is called ${id}`);
	return index;
}

/** One metric of one run by month, in the metric's unit: a view of the outcome, not a copy. */
export function seriesOf(outcome: Outcome, metric: number): Float64Array {
	return outcome.series.subarray(metric * outcome.months, (metric + 1) * outcome.months);
}

/** One run's headline number: what `Metric.summary` says about its months. */
export function summaryOf(summary: Metric['summary'], months: Float64Array): number {
	if (months.length === 0) throw new RangeError('summary of no months');
	switch (summary) {
		case 'sum':
			return months.reduce((sum, value) => sum + value, 0);
		case 'mean':
			return mean(months);
		case 'end':
			return months[months.length - 1]!;
	}
}

const known = new WeakMap<Outcome, Float64Array>();

/** The headline numbers of one run, in the order of `METRICS`. Cached with the outcome: each repaint asks again. */
export function summariesOf(outcome: Outcome): Float64Array {
	const cached = known.get(outcome);
	if (cached) return cached;
	const made = Float64Array.from(METRICS, (metric, index) =>
		summaryOf(metric.summary, seriesOf(outcome, index))
	);
	known.set(outcome, made);
	return made;
}
