import type { Difference } from '$lib/experiments';
import type { Metric } from '$lib/model';
import { formatAmount, formatChange, formatPercentChange, formatQuantity, isShare } from './numbers';

/** A paired difference in words. No part of it says whether more or less is better. */
export interface Headline {
	/** The difference, short enough to print large: "−12.3 %". */
	readonly number: string;
	/** "95\u00a0% interval −15 % to −9 %", or why there is none. */
	readonly interval: string;
	readonly sentence: string;
	/** Gain of pairing in words (see docs/pairing.md); empty where it is undefined. */
	readonly pairing: string;
	/** Whether the interval includes zero, or the worlds are identical. */
	readonly isNull: boolean;
}

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

export function summaryWords(metric: Metric): string {
	return SUMMARIES[metric.summary];
}

/**
 * How changes of a metric are printed: relative to the baseline, unless the metric is a share already or
 * there is no baseline to compare with.
 */
function changeFormat(metric: Metric, baseline: number): (change: number) => string {
	const isRelative = !isShare(metric.unit) && metric.min >= 0 && baseline > 0;
	return isRelative
		? (change) => formatPercentChange(change / baseline)
		: (change) => formatChange(change, summaryUnit(metric));
}

export function headline(
	metric: Metric,
	difference: Difference,
	name: string,
	baselineName: string
): Headline {
	const { mean, low, high, baseline, replicates, pairingGain } = difference;
	const unit = summaryUnit(metric);
	const change = changeFormat(metric, baseline);
	const number = change(mean);
	const worlds = replicates === 1 ? '1 world' : `${replicates} paired worlds`;
	if (low === null || high === null) {
		return {
			number,
			interval: `${worlds}: no interval yet`,
			sentence: `${directionWords(change, mean, name, baselineName)} in one world; a second world is needed for an interval.`,
			pairing: '',
			isNull: mean === 0
		};
	}
	if (mean === 0 && low === 0 && high === 0) {
		return {
			number: 'No difference',
			interval: `identical in ${worlds}`,
			sentence: `${name} gives exactly the same as ${baselineName} in each of ${worlds}.`,
			pairing: '',
			isNull: true
		};
	}
	const pairing = pairingWords(pairingGain);
	const interval = `95\u00a0% interval ${change(low)} to ${change(high)}`;
	if (low <= 0 && high >= 0) {
		const largest = Math.max(-low, high);
		return {
			number,
			interval,
			sentence: `The interval of the mean difference includes zero: a mean difference above ${unsigned(change(largest))} would be unlikely (${worlds}).`,
			pairing,
			isNull: true
		};
	}
	const isNamedOnce = !isShare(unit) && !unit.startsWith('USD');
	const before = isNamedOnce ? formatQuantity(baseline) : formatAmount(baseline, unit);
	const levels = `${formatAmount(baseline + mean, unit)} against ${before}`;
	return {
		number,
		interval,
		sentence: `${directionWords(change, mean, name, baselineName)}: ${levels} (${summaryWords(metric)}, ${worlds}).`,
		pairing,
		isNull: false
	};
}

/** In two digits, because the gain is itself an estimate from these worlds. */
function pairingWords(gain: number | null): string {
	if (gain === null) return '';
	return `Paired: without shared worlds, the same interval would take ${formatQuantity(Number(gain.toPrecision(2)))} times as many.`;
}

function unsigned(text: string): string {
	return text.replace(/^[+\u2212]/, '');
}

function directionWords(
	change: (value: number) => string,
	mean: number,
	name: string,
	baselineName: string
): string {
	if (mean === 0) return `The same under ${name} as under ${baselineName}`;
	const direction = mean > 0 ? 'higher' : 'lower';
	return `${unsigned(change(mean))} ${direction} under ${name} than under ${baselineName}`;
}
