import type { Metric } from '$lib/model';

/** What the summary of a run is, in words that fit behind "the". */
const SUMMARIES: Readonly<Record<Metric['summary'], string>> = {
	sum: 'total over the run',
	mean: 'mean over the run',
	end: 'value in the last month'
};

/** A month's flow summed over the run has no "a month" left. */
export function summaryUnit(metric: Metric): string {
	return metric.summary === 'sum' ? metric.unit.replace(/ a month$/, '') : metric.unit;
}

export function summaryWords(metric: Pick<Metric, 'summary'>): string {
	return SUMMARIES[metric.summary];
}
