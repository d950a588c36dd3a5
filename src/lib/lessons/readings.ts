import { compare } from '$lib/experiments/comparison';
import { effectOf, leastChange, relativeChange } from '$lib/explore';
import { STARTS, USUAL_START } from '$lib/model';
import type { Decision, Ladder, Reading } from './lesson';

/** The part of the results that readings need. Every reader throws a RangeError for what is not there. */
export interface Results {
	/** Months of every series. */
	readonly months: number;
	/** Worlds, each simulated under every regime. */
	readonly worldsInFull: number;
	/** One headline number per world of one metric, in the metric's unit. */
	readonly summaries: (metric: string, regime: number) => ArrayLike<number>;
	/** Months of one metric in one world. */
	readonly series: (metric: string, regime: number, world: number) => ArrayLike<number>;
}

const MONTHS = 12;
/** Calendar year of month 0 of every run of the page. */
export const FIRST_YEAR = Number(STARTS[USUAL_START].month.slice(0, 4));

function meanOf(values: ArrayLike<number>): number {
	let sum = 0;
	for (let at = 0; at < values.length; at++) sum += values[at]!;
	return values.length > 0 ? sum / values.length : 0;
}

/** Sum over the months of one calendar year, mean over worlds; for metrics that count by month. */
export function yearOf(results: Results, metric: string, regime: number, year: number): number {
	const from = (year - FIRST_YEAR) * MONTHS;
	if (from < 0 || from + MONTHS > results.months) throw new RangeError(`no world is run for all of ${year}`);
	const sums = Array.from({ length: results.worldsInFull }, (_, world) =>
		Array.from(results.series(metric, regime, world))
			.slice(from, from + MONTHS)
			.reduce((sum, value) => sum + value, 0)
	);
	return meanOf(sums);
}

/** The number that a reading names. */
export function read(results: Results, { against, of, per, regime, size, year }: Reading): number {
	if (year !== undefined) return yearOf(results, of, regime, year);
	const here = meanOf(results.summaries(of, regime));
	if (per === 'hundred models') return 100 * share(here, meanOf(results.summaries('base-releases', regime)));
	if (per) return perHundredProjects(results, of, regime);
	if (against === undefined) return here;
	const before = meanOf(results.summaries(of, against));
	const change = before === 0 ? 0 : (here - before) / before;
	return size ? Math.abs(change) : change;
}

/** Covered projects of a kind of fine-tuner, of 100 that were planned. */
function perHundredProjects(results: Results, of: string, regime: number): number {
	const kind = of.replace(/^covered-projects-/, '');
	const planned = meanOf(results.summaries(`projects-planned-${kind}`, regime));
	return 100 * share(meanOf(results.summaries(of, regime)), planned);
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** What a change is called on the page: 0 lower, 1 no noticeable change, 2 higher; chance that hides a sign is 1. */
export function directionIndex(
	results: Results,
	{ against, of, regime }: { of: string; regime: number; against: number }
): 0 | 1 | 2 {
	const { kind } = effectOf(changeBetween(results, of, regime, against), leastChange(of));
	if (kind === 'fewer') return 0;
	return kind === 'more' ? 2 : 1;
}

/** The change from one regime to another as shares, also where neither is the baseline of the experiment. */
export function changeBetween(results: Results, of: string, regime: number, against: number) {
	return relativeChange(compare(of, regime, results.summaries(of, against), results.summaries(of, regime)));
}

/** Index of the answer that the run gives. */
export function decide(results: Results, decision: Decision): number {
	switch (decision.rule) {
		case 'direction':
			return directionIndex(results, decision);
		case 'largest':
		case 'smallest': {
			const values = decision.items.map((item) => read(results, item));
			return values.indexOf(decision.rule === 'largest' ? Math.max(...values) : Math.min(...values));
		}
		case 'reaches':
			return read(results, decision.reading) >= decision.level ? 0 : 1;
	}
}

/** The stretch of the scale in which the rung lies; past the last one where it never happens. */
export function rungOf(results: Results, { atLeast, of, per, rungs }: Ladder): readonly [number, number] {
	const first = rungs.findIndex(({ regime }) => read(results, { of, regime, per }) >= atLeast);
	const last = rungs.at(-1)!.at;
	if (first < 0) return [last, last];
	return [rungs[Math.max(0, first - 1)]!.at, rungs[first]!.at];
}
