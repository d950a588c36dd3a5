import type { Collected } from '$lib/experiments';
import { datedOf, delayWords, type Dated } from './dated';
import { effectOf, leastChange, relativeChange, type Effect, type RelativeChange } from './noticeable';
import { shortUsd } from './words';

type Results = Pick<Collected, 'difference' | 'summaries' | 'path' | 'months' | 'worldsInFull'>;

/** Whom a row is about. */
export const WHO = ['hobbyists', 'academics', 'start-ups', 'enterprises', 'labs', 'users', 'risk'] as const;
export type Who = (typeof WHO)[number];

/** One row of the table: what a policy means for one group. */
export interface ForWhom {
	readonly who: Who;
	readonly label: string;
	/** Of 100 projects or models, how many the policy covers; null where that has no meaning. */
	readonly covered: number | null;
	/** What they pay more than under the baseline, or what changes for them, in a few words. */
	readonly words: string;
	/** What the place on the axis counts, and how it changes. */
	readonly counts: string;
	readonly change: RelativeChange | null;
	readonly effect: Effect;
	/** The metric behind the place on the axis. */
	readonly metric: string;
	/** The same in dated years and as delay, where a number of the whole run is mostly its last years. */
	readonly dated: Dated | null;
}

const MAKERS = [
	['hobbyists', 'Hobbyists', 'hobbyist'],
	['academics', 'Academics', 'academic'],
	['start-ups', 'Start-ups', 'start-up'],
	['enterprises', 'Enterprises', 'enterprise']
] as const;

const RELEASES = 'base-releases';
const LARGEST = 'cr1-providers';
const RISK = 'residual-misuse';

/** The metrics behind the places on the axis, in the order of the rows. */
export function forWhomMetrics(): readonly string[] {
	return [...MAKERS.map(([, , kind]) => `derivatives-${kind}`), RELEASES, LARGEST, RISK];
}

/** Smaller sums are not worth a word, in USD over the run. */
const LEAST_PAYMENT_USD = 1000;

/** The rows for one compared policy, in the order of the page. */
export function forWhom(results: Results, regime: number): ForWhom[] {
	const at = (metric: string) => mean(results.summaries(metric, regime));
	const change = (metric: string) => relativeChange(results.difference(metric, regime));
	const makers = MAKERS.map(([who, label, kind]): ForWhom => {
		const metric = `derivatives-${kind}`;
		const projects = at(`projects-planned-${kind}`);
		const paidUsd = results.difference(`compliance-spend-${kind}`, regime).mean;
		const made = change(metric);
		return {
			who,
			label,
			covered: projects > 0 ? (100 * at(`covered-projects-${kind}`)) / projects : null,
			words: paysWords(paidUsd, effectOf(made, leastChange(metric)), 'make'),
			counts: `models that ${who} make`,
			change: made,
			effect: effectOf(made, leastChange(metric)),
			metric,
			dated: null
		};
	});
	const releases = change(RELEASES);
	const labsPayUsd = results.difference('compliance-spend-developers', regime).mean;
	const largest = change(LARGEST);
	const risk = change(RISK);
	const dated = datedOf(results, RISK, regime);
	return [
		...makers,
		{
			who: 'labs',
			label: 'Big labs',
			covered: at(RELEASES) > 0 ? (100 * at('covered-base-models')) / at(RELEASES) : null,
			words: paysWords(labsPayUsd, effectOf(releases, leastChange(RELEASES)), 'release'),
			counts: 'base models that labs release',
			change: releases,
			effect: effectOf(releases, leastChange(RELEASES)),
			metric: RELEASES,
			dated: null
		},
		{
			who: 'users',
			label: 'Users',
			covered: null,
			words: `largest: ${Math.round(100 * at(LARGEST))} of 100`,
			counts: 'share of users that the largest provider serves',
			change: largest,
			effect: effectOf(largest, leastChange(LARGEST)),
			metric: LARGEST,
			dated: null
		},
		{
			who: 'risk',
			label: 'Risk left',
			covered: null,
			words: riskWords(risk, dated.delay),
			counts: 'everyday misuse that safeguards and law leave',
			change: risk,
			effect: effectOf(risk, leastChange(RISK)),
			metric: RISK,
			dated
		}
	];
}

/** The row that the page speaks of unless the reader picks one: the one that changes most, or the first. */
export function leadingRow(rows: readonly ForWhom[]): ForWhom {
	const moved = rows.filter(({ effect }) => effect.kind === 'fewer' || effect.kind === 'more');
	return moved.toSorted((a, b) => Math.abs(b.change!.mean) - Math.abs(a.change!.mean))[0] ?? rows[0]!;
}

/**
 * Short enough for one line, and never against the figure beside it: whoever pays nothing and makes fewer is not told
 * that nothing happens to them.
 */
function paysWords(paidUsd: number, effect: Effect, does: 'make' | 'release'): string {
	if (paidUsd >= LEAST_PAYMENT_USD) return `pay ${shortUsd(paidUsd)}`;
	if (paidUsd <= -LEAST_PAYMENT_USD) return `save ${shortUsd(-paidUsd)}`;
	switch (effect.kind) {
		case 'none':
			return 'no change';
		case 'unclear':
			return 'chance hides it';
		case 'fewer':
		case 'more':
			return `${does} ${effect.kind}`;
	}
}

/** When misuse gets as far, where chance leaves that to be told and it does not deny the figure beside it. */
export function laterWords(change: RelativeChange | null, delay: Dated['delay']): string | null {
	return change && Math.sign(change.mean) === -Math.sign(delay.mean) ? delayWords(delay) : null;
}

function riskWords(change: RelativeChange | null, delay: Dated['delay']): string {
	const effect = effectOf(change, leastChange(RISK));
	if (!change || effect.kind === 'none') return 'no change';
	if (effect.kind === 'unclear') return 'chance hides it';
	return laterWords(change, delay) ?? `100 → ${Math.round(100 * (1 + change.mean))}`;
}

function mean(values: Float64Array): number {
	let sum = 0;
	for (const value of values) sum += value;
	return values.length > 0 ? sum / values.length : 0;
}

/** Half the width of an axis that holds every change: the next of a few round shares. */
export function axisReach(rows: readonly ForWhom[]): number {
	const furthest = Math.max(
		0,
		...rows.flatMap(({ change }) => (change ? [Math.abs(change.low), Math.abs(change.high)] : []))
	);
	return [0.05, 0.1, 0.2, 0.5, 1].find((reach) => furthest <= reach) ?? Math.ceil(furthest);
}
