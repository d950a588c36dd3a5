import type { Collected } from '$lib/experiments';
import { compare, intervalOfMean } from '$lib/experiments/comparison';
import { monthsOfDelay } from '$lib/experiments/delay';
import { mean } from '$lib/experiments/statistics';
import { relativeChange, type RelativeChange } from './noticeable';

/**
 * Outcomes that grow so fast that a number of the whole run is mostly its last years: they are also read in dated years, and as the
 * months by which a rule puts off their path.
 */
export const DATED_OUTCOMES: readonly string[] = ['residual-misuse', 'user-surplus'];

/** Calendar years that are read, with the months of a run, from January 2024, up to the end of each. */
const DATED_YEARS = [
	{ year: 2026, until: 36 },
	{ year: 2028, until: 60 },
	{ year: 2031, until: 96 }
] as const;
const YEAR = 12;

/** An outcome in dated years, and how much later it gets as far. */
export interface Dated {
	/** Years that the run reaches the end of: change of the mean over the year. */
	readonly years: readonly { readonly year: number; readonly change: RelativeChange | null }[];
	/** At the end of the run, in months with the 95 % interval of the mean; negative where the path is ahead. */
	readonly delay: RelativeChange;
}

type Results = Pick<Collected, 'path' | 'months' | 'worldsInFull'>;

/** Over the worlds whose every month is at hand. */
export function datedOf(results: Results, metric: string, regime: number): Dated {
	const { months, worldsInFull } = results;
	const paths = (of: number) =>
		Array.from({ length: worldsInFull }, (_, world) => results.path(metric, of, world));
	const [before, after] = [paths(0), paths(regime)];
	const delays = before.map((path, world) => monthsOfDelay(path, after[world]!, months));
	const centre = mean(delays);
	return {
		years: DATED_YEARS.filter(({ until }) => until <= months).map(({ until, year }) => {
			const ofYear = (path: Float64Array) => mean(path.subarray(until - YEAR, until));
			return { year, change: relativeChange(compare(metric, regime, before.map(ofYear), after.map(ofYear))) };
		}),
		delay: { mean: centre, ...(intervalOfMean(delays) ?? { low: centre, high: centre }) }
	};
}

/** A delay below this is none, in months: worlds move by the month. */
const LEAST_DELAY = 0.5;

/** "3 months later"; null where chance could make it 0, or where it is too small to speak of. */
export function delayWords({ high, low, mean: centre }: Dated['delay']): string | null {
	if (Math.abs(centre) < LEAST_DELAY || (low <= 0 && high >= 0)) return null;
	const months = Math.round(Math.abs(centre));
	return `${months} ${months === 1 ? 'month' : 'months'} ${centre > 0 ? 'later' : 'sooner'}`;
}
