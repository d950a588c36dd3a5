import { metricIndex, seriesOf } from '$lib/experiments/summary';
import { mean } from '$lib/experiments/statistics';
import type { Target } from '../target';
import { EPOCH_ECI, MENLO } from './sources';

/** Mean of a metric over the first months. */
const meanOf =
	(metric: string, months: number): Target['measure'] =>
	(run) =>
		mean(seriesOf(run, metricIndex(metric)).subarray(0, months));

/** Who serves users, and how far behind open models are. */
export const MARKET: readonly Target[] = [
	{
		id: 'capability-lag',
		counts: 'Lag of open models in capability',
		unit: 'months',
		value: 3.5,
		low: 2,
		high: 6,
		kind: 'seen',
		source: EPOCH_ECI,
		measuredAs: 'Mean over 2024–26 of the months since the frontier first had what the best open model has',
		remeasured:
			'The count of 3 months is a mean over almost three years, that of 4 is of May 2026; one month at the end of 2026 says little of either',
		scale: 'linear',
		discrepancy: 0.5,
		measure: meanOf('open-gap-months', 36)
	},
	{
		id: 'provider-hhi',
		counts: 'Concentration of providers by spending, HHI',
		unit: 'of 10,000',
		value: 2750,
		low: 2100,
		high: 3200,
		kind: 'fit',
		source: `${MENLO}: 2,700 and 2,830 from the named shares`,
		measuredAs: 'Mean over 2024 and 2025 of the HHI of spending',
		scale: 'log',
		discrepancy: 0.1,
		measure: meanOf('hhi-spending', 24)
	}
];
