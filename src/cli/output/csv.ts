import { toCsv } from '$lib/csv';
import { GENERATORS } from '$lib/model';
import type { ResultDocument } from '../document';

const COLUMNS = [
	'regime',
	'preset',
	'metric',
	'unit',
	'month',
	'median',
	'low',
	'high',
	'modelVersion',
	'fingerprint'
];

/**
 * One row per regime, metric and month without comments; every row names its result, and the
 * generator of its random numbers where that is not the usual one.
 */
export function resultToCsv({
	metrics,
	months,
	modelVersion,
	fingerprint,
	generator
}: ResultDocument): string {
	const check = generator === GENERATORS[0] ? [] : [generator];
	const rows = metrics.flatMap(({ regime, preset, id, unit, median, low, high }) =>
		months.map((month, index) => [
			regime,
			preset,
			id,
			unit,
			month,
			median[index],
			low[index],
			high[index],
			modelVersion,
			fingerprint,
			...check
		])
	);
	return toCsv([[...COLUMNS, ...check.map(() => 'generator')], ...rows]);
}
