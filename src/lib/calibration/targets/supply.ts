import type { Outcome } from '$lib/model';
import { STARTS, USUAL_START } from '$lib/model';
import { largestAtStart, largestBefore, median, releases, slotAtStart } from '../releases';
import type { Target } from '../target';
import { EPOCH, EPOCH_25, EPOCH_GROWTH } from './sources';

const LINE = 25;
/** Developers with a model above the line in 2023, by their place in the list of the start. */
const ABOVE_LINE_AT_START = STARTS[USUAL_START].developers.flatMap(([, log10Flop], slot) =>
	log10Flop >= LINE ? [slot] : []
);
/** Models above 1e25 FLOP by the end of 2023 with stated compute (Epoch AI). */
const MODELS_ABOVE_LINE_AT_START = 5;
/** Largest compute of a model with published weights before 2024, log10 FLOP (Falcon 180B, Epoch AI). */
const LARGEST_OPEN_AT_START = 24.6;
const YEARS = 3;

/** Releases a year of 2024 and 2025 within so many orders of the largest so far. */
function nearTheTop(orders: number): Target['measure'] {
	return (run) => {
		let largest = largestAtStart();
		let count = 0;
		for (const { log10Flop } of releases(run, 24)) {
			largest = Math.max(largest, log10Flop);
			if (log10Flop >= largest - orders) count += 1;
		}
		return count / 2;
	};
}

/** Months from the first closed model of its size to each new record of an open one; the median. */
function computeLag(run: Outcome): number {
	const all = releases(run);
	const lags: number[] = [];
	let record = LARGEST_OPEN_AT_START;
	for (const release of all) {
		if (!release.open || release.log10Flop <= record) continue;
		record = release.log10Flop;
		const first = all.find(
			(other) => !other.open && other.log10Flop >= record && other.month <= release.month
		);
		if (first !== undefined) lags.push(release.month - first.month);
	}
	return median(lags);
}

const NEAR_THE_TOP = [
	[0.5, 7],
	[1, 19],
	[1.5, 32]
] as const;

/** Who trains how much, and what of it is published. */
export const SUPPLY: readonly Target[] = [
	{
		id: 'frontier-growth',
		counts: 'Growth of the largest training compute',
		unit: 'factor a year',
		value: 4.6,
		low: 4,
		high: 5.4,
		kind: 'fit',
		source: EPOCH_GROWTH,
		measuredAs:
			'Largest model out by December 2026 over the largest of January 2024, to the power of a third',
		scale: 'log',
		discrepancy: 0.05,
		measure: (run) => 10 ** ((largestBefore(run, 12 * YEARS) - largestAtStart()) / YEARS)
	},
	...NEAR_THE_TOP.map(([orders, count]): Target => ({
		id: `releases-within-${orders}`,
		counts: `Releases within ${orders} orders of the largest so far`,
		unit: 'a year',
		value: count,
		low: 0.6 * count,
		high: 1.4 * count,
		kind: 'fit',
		source: EPOCH,
		measuredAs: 'The same count over 2024 and 2025, a year; counted is the mean of 2021–24',
		scale: 'log',
		discrepancy: 0.1,
		measure: nearTheTop(orders)
	})),
	{
		id: 'models-above-1e25',
		counts: 'Models above 10²⁵ FLOP by the end of 2024',
		unit: 'models',
		value: 24,
		low: 18,
		high: 30,
		kind: 'fit',
		source: `${EPOCH}: 18 with stated compute; ${EPOCH_25}: 24`,
		measuredAs: `The ${MODELS_ABOVE_LINE_AT_START} of 2023 and the releases of 2024`,
		remeasured:
			'Cumulative, as counted; earlier only the releases of 2024 were held against 13 to 25, which is the same bar',
		scale: 'log',
		discrepancy: 0.1,
		measure: (run) =>
			MODELS_ABOVE_LINE_AT_START + releases(run, 12).filter(({ log10Flop }) => log10Flop >= LINE).length
	},
	{
		id: 'developers-above-1e25',
		counts: 'Developers with a model above 10²⁵ FLOP by the end of 2024',
		unit: 'developers',
		value: 10.5,
		low: 8,
		high: 13,
		kind: 'fit',
		source: `${EPOCH}: 10; Epoch AI (2025): 11`,
		measuredAs: 'Developers with such a model of 2023 or 2024',
		remeasured: 'Those of 2023 are part of what was counted and were left out of the measure',
		scale: 'log',
		discrepancy: 0.1,
		measure: (run) => {
			const later = releases(run, 12).filter(
				({ developer, log10Flop }) =>
					log10Flop >= LINE && !ABOVE_LINE_AT_START.includes(slotAtStart(developer))
			);
			return ABOVE_LINE_AT_START.length + new Set(later.map(({ developer }) => developer)).size;
		}
	},
	{
		id: 'open-share',
		counts: 'Open share of releases',
		unit: 'share',
		value: 0.45,
		low: 0.35,
		high: 0.6,
		kind: 'fit',
		source: `${EPOCH}, notable models of 2023–24: 97 of 216`,
		measuredAs: 'Releases of 2024 and 2025 with published weights, as a share of all',
		remeasured:
			'Of the fit: no parameter is this number, four premia on openness were chosen with it in view',
		scale: 'linear',
		discrepancy: 0.02,
		measure: (run) => {
			const early = releases(run, 24);
			return early.filter(({ open }) => open).length / early.length;
		}
	},
	{
		id: 'compute-lag',
		counts: 'Lag of open records in compute',
		unit: 'months',
		value: 15,
		low: 10,
		high: 20,
		kind: 'seen',
		source: `${EPOCH}: median of 10 open records 2022–25, range 6–27`,
		measuredAs:
			'Months from the first closed model of its size to each record of an open one of 2024–26; the median',
		scale: 'linear',
		discrepancy: 2,
		measure: computeLag
	}
];
