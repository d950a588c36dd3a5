import { summaryUnit } from '$lib/charts/summaries';
import { capitalise, formatAmount, isShare } from '$lib/charts/numbers';
import { metricById, regimeNames } from '$lib/charts/results';
import type { Collected } from '$lib/experiments';
import { METRICS, type Metric } from '$lib/model';
import { DATED_OUTCOMES, datedOf, delayWords } from './dated';
import { forWhom, type ForWhom } from './for-whom';
import { effectOf, relativeChange } from './noticeable';
import { count, percent, shortUsd, signedPercent } from './words';

type Results = Pick<
	Collected,
	'difference' | 'summaries' | 'experiment' | 'path' | 'months' | 'worldsInFull'
>;

/** A question below the answer: one chart, with its finding as title. */
export interface Topic {
	readonly id: 'covered' | 'pays' | 'made' | 'serves' | 'risk';
	readonly question: string;
	/** Groups of metrics that belong to it. */
	readonly groups: readonly Metric['group'][];
	/** What is shown over time. */
	readonly metric: string;
	/** Ids of charts of its own, which show something else than an outcome over time. */
	readonly charts: readonly string[];
}

export const TOPICS: readonly Topic[] = [
	{ id: 'covered', question: 'Who is covered?', groups: [], metric: 'covered-base-models', charts: [] },
	{
		id: 'pays',
		question: 'Who pays?',
		groups: ['compliance'],
		metric: 'compliance-spend',
		charts: ['burden-split', 'cost-bearers', 'budget-shares']
	},
	{
		id: 'made',
		question: 'What is no longer made?',
		groups: ['innovation', 'losses'],
		metric: 'derivatives',
		charts: ['projects-lost', 'release-openness']
	},
	{
		id: 'serves',
		question: 'Who serves users?',
		groups: ['concentration', 'resilience'],
		metric: 'cr1-providers',
		charts: ['family-sizes', 'user-shares']
	},
	{
		id: 'risk',
		question: 'What risk is left?',
		groups: ['risk'],
		metric: 'residual-misuse',
		charts: ['ledger']
	}
];

/** The topic under which an outcome is shown: its own, or the first. */
export function topicOf(metric: string): Topic {
	const group = METRICS.find(({ id }) => id === metric)?.group;
	return TOPICS.find(({ groups }) => group !== undefined && groups.includes(group)) ?? TOPICS[0]!;
}

/** The finding of a topic in a sentence for each compared policy. */
export function topicFinding({ id, metric }: Topic, results: Results): string {
	const [baseline = '', ...compared] = regimeNames(results);
	if (compared.length === 0) return metricById(metric).label;
	return compared
		.map((name, index) => {
			const regime = index + 1;
			const rows = forWhom(results, regime);
			if (id === 'covered') return coveredSentence(name, rows);
			if (id === 'pays') return paysSentence(name, results, regime);
			if (id === 'serves') return servesSentence(name, baseline, results, regime);
			return metricSentence(metric, name, baseline, results, regime);
		})
		.join(' ');
}

/** What a policy does to one outcome, in a sentence for each compared policy. */
export function outcomeFinding(metric: string, results: Results): string {
	const [baseline = '', ...compared] = regimeNames(results);
	if (compared.length === 0) return metricById(metric).label;
	return compared.map((name, index) => metricSentence(metric, name, baseline, results, index + 1)).join(' ');
}

const of100 = (rows: readonly ForWhom[], who: ForWhom['who']): string =>
	count(rows.find((row) => row.who === who)?.covered ?? 0);

function coveredSentence(name: string, rows: readonly ForWhom[]): string {
	const groups = [
		`${of100(rows, 'hobbyists')} of 100 hobbyist projects`,
		`${of100(rows, 'start-ups')} of start-ups`,
		`${of100(rows, 'labs')} of 100 base models`
	];
	return `${name} covers ${groups[0]}, ${groups[1]} and ${groups[2]}.`;
}

const MAKER_SPENDING = ['hobbyist', 'academic', 'start-up', 'enterprise'] as const;

function paysSentence(name: string, results: Results, regime: number): string {
	const labs = results.difference('compliance-spend-developers', regime).mean;
	const makers = MAKER_SPENDING.reduce(
		(sum, kind) => sum + results.difference(`compliance-spend-${kind}`, regime).mean,
		0
	);
	const paid = (usd: number) => (usd >= 1000 ? shortUsd(usd) : 'nothing');
	return `${name}: labs pay ${paid(labs)}, those who fine-tune ${paid(makers)}.`;
}

function servesSentence(name: string, baseline: string, results: Results, regime: number): string {
	const { baseline: before, mean } = results.difference('cr1-providers', regime);
	const [now, then] = [Math.round(100 * (before + mean)), Math.round(100 * before)];
	const compared = now === then ? `as under ${baseline}` : `not ${then} as under ${baseline}`;
	return `Under ${name} the largest provider serves ${now} of 100 users, ${compared}.`;
}

function metricSentence(
	id: string,
	name: string,
	baseline: string,
	results: Results,
	regime: number
): string {
	const metric = metricById(id);
	const difference = results.difference(id, regime);
	const change = relativeChange(difference);
	if (!change) {
		const same = difference.mean === 0;
		const now = formatAmount(Number(difference.mean.toPrecision(2)), summaryUnit(metric));
		return same
			? `${metric.label}: none under ${name}, as under ${baseline}.`
			: `${metric.label}: ${now} under ${name}, none under ${baseline}.`;
	}
	const effect = effectOf(change, metric.leastChange);
	if (effect.kind === 'none') return `${metric.label}: no noticeable change under ${name}.`;
	if (effect.kind === 'unclear')
		return `${metric.label}: between ${signedPercent(effect.low)} and ${signedPercent(effect.high)} under ${name}; chance hides which.`;
	const words = effect.kind === 'more' ? 'higher' : 'lower';
	const of = isShare(metric.unit) ? ' (of its share)' : '';
	const dated = DATED_OUTCOMES.includes(id) ? ` ${datedSentence(id, results, regime)}` : '';
	return `${capitalise(metric.label)} ${percent(effect.share)} ${words}${of} under ${name}.${dated}`;
}

/** "−10 % in 2026, −8 % in 2031; it gets as far 3 months later." */
function datedSentence(id: string, results: Results, regime: number): string {
	const { delay, years } = datedOf(results, id, regime);
	const parts = years.flatMap(({ change, year }) =>
		change ? [`${signedPercent(change.mean)} in ${year}`] : []
	);
	const later = delayWords(delay);
	const path = later ? `it gets as far ${later}` : 'chance hides whether it gets as far later';
	return `${[...(parts.length > 0 ? [parts.join(', ')] : []), path].join('; ')}.`.replace(/^./, (first) =>
		first.toUpperCase()
	);
}
