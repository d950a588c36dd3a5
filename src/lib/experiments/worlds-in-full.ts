import type { Experiment } from './experiment';

/**
 * Months of simulations, over worlds and regimes, that are kept whole. One month takes about 1.6 kB (every metric as a
 * double, planned runs, shares), so these are 2 GB, about what one page of a browser is given. Assumption. It does not
 * follow the number of metrics, because the fingerprint of an experiment depends on which side of it it is.
 */
const MOST_MONTHS_IN_FULL = 1_250_000;
/** What is kept of an experiment beyond that: half a gigabyte, as much as is taken unasked. */
const MONTHS_IN_FULL_BEYOND = 320_000;

/**
 * In how many worlds, from 0 on, an experiment keeps every month and every model. All of them, unless it is too large
 * to be kept; of the others it then keeps headline numbers and sums.
 */
export function worldsInFull({ parameters, regimes, replicates }: Experiment): number {
	const monthsOfWorld = regimes.length * parameters.months;
	return monthsOfWorld * replicates <= MOST_MONTHS_IN_FULL
		? replicates
		: Math.floor(MONTHS_IN_FULL_BEYOND / monthsOfWorld);
}
