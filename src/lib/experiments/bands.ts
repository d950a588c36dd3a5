import type { Band } from './experiment';
import { quantile, sorted } from './statistics';

/** The share of worlds below the lower and the upper edge of a band. */
export const BAND_SHARES = { low: 0.1, high: 0.9 } as const;

/**
 * Median and 10 % and 90 % quantiles over the replicates, month by month: the spread of *chance* alone.
 *
 * @param lines one line per replicate, all of the same number of months; at least one
 */
export function bandOf(lines: readonly Float64Array[]): Band {
	const months = lines[0]?.length ?? 0;
	const band = {
		median: new Float64Array(months),
		low: new Float64Array(months),
		high: new Float64Array(months)
	};
	for (let month = 0; month < months; month++) {
		const values = sorted(lines.map((line) => line[month]!));
		band.median[month] = quantile(values, 0.5);
		band.low[month] = quantile(values, BAND_SHARES.low);
		band.high[month] = quantile(values, BAND_SHARES.high);
	}
	return band;
}
