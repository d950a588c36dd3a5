import { leastChange, signedPercent } from '$lib/explore';
import { METRICS, PARAMETERS, type ParameterKey } from '$lib/model';
import stored from './effects.json';
import type { TriedEnd } from './drivers';

/** What every assumption alone does to the headlines of the comparison that the Lab opens with, as it is stored. */
export interface StoredEffects {
	readonly modelVersion: string;
	/** Of the baseline and of the compared policy. */
	readonly names: readonly [string, string];
	/** Pairs of worlds behind each number. */
	readonly worlds: number;
	/** Ids, in the order of the numbers below. */
	readonly metrics: readonly string[];
	/** Change by the compared policy as things stand, as shares of the baseline; null without a base. */
	readonly now: readonly (number | null)[];
	/** By parameter: the same at its least and at its most; null for an end at which it stands. */
	readonly ends: Readonly<Record<string, readonly [Means, Means]>>;
}
type Means = readonly (number | null)[] | null;

export const EFFECTS = stored as unknown as StoredEffects;

/** How many agents there are and for how long: sizes of the run, which are no assumptions about the world. */
const SIZES: readonly ParameterKey[] = ['fineTuners', 'months'];
export const VARIED: readonly ParameterKey[] = PARAMETERS.map(({ key }) => key).filter(
	(key) => !SIZES.includes(key)
);

/** What is stored of tried ends. */
export function storedEffects(
	modelVersion: string,
	names: readonly [string, string],
	worlds: number,
	metrics: readonly string[],
	now: TriedEnd['changes'],
	tried: readonly TriedEnd[]
): StoredEffects {
	const meansOf = (changes: TriedEnd['changes']) =>
		metrics.map((metric) => {
			const mean = changes[1]![metric]?.mean;
			return mean === undefined ? null : Number(mean.toPrecision(3));
		});
	const at = (key: string, end: TriedEnd['end']): Means => {
		const found = tried.find((each) => each.key === key && each.end === end);
		return found ? meansOf(found.changes) : null;
	};
	return {
		modelVersion,
		names,
		worlds,
		metrics,
		now: meansOf(now),
		ends: Object.fromEntries(VARIED.map((key) => [key, [at(key, 'least'), at(key, 'most')]]))
	};
}

/** The headline that an assumption moves most between its ends, of those that it moves noticeably. */
export interface HeadlineEffect {
	readonly metric: string;
	/** Change by the policy at its least and at its most, as shares of the baseline. */
	readonly least: number;
	readonly most: number;
	/** Distance between the furthest of least, now and most. */
	readonly swing: number;
	/** Whether the swing is worth noticing. */
	readonly matters: boolean;
}

/** Effects that are worth noticing first, then the larger ones: each outcome has a threshold of its own. */
export const byWeight = (a: HeadlineEffect, b: HeadlineEffect): number =>
	Number(b.matters) - Number(a.matters) || b.swing - a.swing;

/** Null for the sizes of the run, which were not varied. */
export function effectOnHeadlines(key: string, { ends, metrics, now }: StoredEffects): HeadlineEffect | null {
	const of = ends[key];
	if (!of) return null;
	const effects = metrics.flatMap((metric, place): HeadlineEffect[] => {
		const here = now[place]!;
		const [least, most] = of.map((means) => (means ? means[place]! : here));
		if (here === null || least === null || least === undefined || most === null || most === undefined)
			return [];
		const swing = Math.max(least, here, most) - Math.min(least, here, most);
		return [{ metric, least, most, swing, matters: swing >= leastChange(metric) }];
	});
	return effects.sort(byWeight)[0] ?? null;
}

/** "Base models released: −12 % at its least, −3 % at its most" */
export function headlineWords({ least, matters, metric, most }: HeadlineEffect): string {
	if (!matters) return 'None worth noticing';
	const { label } = METRICS.find(({ id }) => id === metric)!;
	return `${label}: ${signedPercent(least)} at its least, ${signedPercent(most)} at its most`;
}
