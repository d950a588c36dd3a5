import type { Collected } from '$lib/experiments';
import { compare } from '$lib/experiments/comparison';
import { mean } from '$lib/experiments/statistics';
import { effectOf, leastChange } from '$lib/explore';
import { BRACKETS } from './brackets';
import type { TeamId } from './teams';
import type { Treaty } from './treaty';

/** The part of the results that gauges need. */
export type Results = Pick<Collected, 'summaries' | 'months' | 'band'>;

/** Against no rule, for the team whose gauge it is. */
export type Mark = 'better' | 'same' | 'worse';

/** One thing that a team watches. */
export interface Gauge {
	readonly label: string;
	/** Metric id. */
	readonly of: string;
	/** The metric that it is a share of, world by world. */
	readonly over?: string;
	/** Which way is better for the team. */
	readonly better: 'more' | 'fewer';
	/**
	 * What a change is measured against, where no rule has nothing of it: the number that no rule has of another
	 * metric, or an amount.
	 */
	readonly against?: string | number;
}

/** Models waiting that a hundredth of is worth noticing: one. */
const A_HUNDRED_MODELS = 100;

/** Three a team, the one that it predicts first. */
export const GAUGES: Readonly<Record<TeamId, readonly [Gauge, Gauge, Gauge]>> = {
	lab: [
		{ label: 'Capability of the largest models', of: 'frontier-capability', better: 'more' },
		{
			label: 'Models kept out of a market',
			of: 'withheld-runs',
			better: 'fewer',
			against: 'base-releases'
		},
		{ label: 'Users of the largest provider', of: 'cr1-providers', better: 'more' }
	],
	'start-up': [
		{ label: 'Models that start-ups make', of: 'derivatives-start-up', better: 'more' },
		{ label: 'Open base models', of: 'open-base-releases', better: 'more' },
		{
			label: 'Start-ups among providers',
			of: 'start-up-providers',
			over: 'providers',
			better: 'more',
			against: 1
		}
	],
	university: [
		{ label: 'Models that academics make', of: 'derivatives-academic', better: 'more' },
		{ label: 'How far open models lag', of: 'open-gap-months', better: 'fewer' },
		{ label: 'Fields served by open models', of: 'niches-served', better: 'more' }
	],
	hobbyists: [
		{ label: 'Models that hobbyists make', of: 'derivatives-hobbyist', better: 'more' },
		{
			label: 'Hobbyists’ projects that are covered',
			of: 'covered-projects-hobbyist',
			better: 'fewer',
			against: 'projects-planned-hobbyist'
		},
		{ label: 'Users of open models', of: 'open-user-share', better: 'more' }
	],
	regulator: [
		{ label: 'Risky models that the law covers', of: 'risky-models-covered', better: 'more', against: 1 },
		{
			label: 'Models kept just under a line',
			of: 'bunched-runs',
			better: 'fewer',
			against: 'base-releases'
		},
		{
			label: 'Models that wait for an answer',
			of: 'approval-queue',
			better: 'fewer',
			against: A_HUNDRED_MODELS
		}
	],
	safety: [
		{ label: 'Everyday misuse that is left', of: 'residual-misuse', better: 'fewer' },
		{ label: 'Exposure to a disaster', of: 'tail-exposure', better: 'fewer' },
		{ label: 'Months to copies without safeguards', of: 'unsafeguarded-lag-months', better: 'more' }
	]
};

/** One gauge under one treaty, read with the page’s own smallest difference worth noticing. */
export interface Read {
	readonly mark: Mark;
	/** In how many worlds it moved the way of the mark, of how many; null where it is not moved. */
	readonly worlds: { readonly of: number; readonly moved: number } | null;
}

function valuesOf(results: Results, { of, over }: Gauge, regime: number): Float64Array {
	const values = results.summaries(of, regime);
	if (over === undefined) return values;
	const whole = results.summaries(over, regime);
	return values.map((value, world) => (whole[world]! > 0 ? value / whole[world]! : 0));
}

function readGauge(results: Results, gauge: Gauge, regime: number): Read {
	const { against, better, of } = gauge;
	const [before, after] = [valuesOf(results, gauge, 0), valuesOf(results, gauge, regime)];
	const { baseline, high, low, mean: middle } = compare(of, regime, before, after);
	const scale =
		against === undefined
			? Math.abs(baseline)
			: typeof against === 'number'
				? against
				: mean(results.summaries(against, 0));
	if (!(scale > 0)) return { mark: 'same', worlds: null };
	const change = { mean: middle / scale, low: (low ?? middle) / scale, high: (high ?? middle) / scale };
	const { kind } = effectOf(change, leastChange(of));
	if (kind !== 'more' && kind !== 'fewer') return { mark: 'same', worlds: null };
	const sign = kind === 'more' ? 1 : -1;
	const moved = after.filter((value, world) => sign * (value - before[world]!) > 0).length;
	return { mark: kind === better ? 'better' : 'worse', worlds: { of: after.length, moved } };
}

/** The gauges of a team, in order. */
export const gaugesOf = (results: Results, team: TeamId, regime: number): readonly Read[] =>
	GAUGES[team].map((gauge) => readGauge(results, gauge, regime));

const MONTHS_OF_WAITING = 3;
/** Models more at the end than halfway, so that one late request is no growing queue. */
const GROWING = 0.5;
const MOST = 0.5;

/** Whether a treaty crosses the red line of a team. */
export function isCrossed(results: Results, team: TeamId, regime: number, treaty: Treaty): boolean {
	const meanOf = (metric: string): number => mean(results.summaries(metric, regime));
	const [first, second] = gaugesOf(results, team, regime).map(({ mark }) => mark);
	const says = (bracket: string, code: string): boolean => {
		const at = BRACKETS.findIndex(({ id }) => id === bracket);
		return BRACKETS[at]!.stops[treaty[at]!]!.code === code;
	};
	switch (team) {
		case 'lab':
			return meanOf('approval-wait') > MONTHS_OF_WAITING || second === 'worse';
		case 'start-up':
			return first === 'worse';
		case 'university':
			return first === 'worse' || meanOf('covered-projects-academic') > 0;
		case 'hobbyists':
			return says('changes', 'always') || says('harm', 'tuner') || meanOf('covered-projects-hobbyist') > 0;
		case 'regulator':
			return (
				isQueueGrowing(results, regime) ||
				(meanOf('covered-base-models') > 0 && meanOf('risky-models-covered') < MOST)
			);
		case 'safety':
			return first !== 'better' && second !== 'better';
	}
}

/** In the world in the middle. */
function isQueueGrowing(results: Results, regime: number): boolean {
	const queue = results.band('approval-queue', regime).median;
	return queue[results.months - 1]! > queue[Math.floor(results.months / 2)]! + GROWING;
}
