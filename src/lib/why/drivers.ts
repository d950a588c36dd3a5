import { capitalise, joinWords } from '$lib/charts/numbers';
import type { Collected } from '$lib/experiments';
import {
	forWhomMetrics,
	leastChange as noticeable,
	relativeChange,
	signedPercent,
	type RelativeChange
} from '$lib/explore';
import type { Badge, ParameterKey } from '$lib/model';
import { DESCRIBED_PARAMETERS } from '$lib/model/described';
import { CONTESTED, type ScenarioChoice } from '$lib/scenarios';

/** Worlds of each end: enough to see a sign, few enough for dozens of ends. */
export const WORLDS_OF_AN_END = 4;

/** Which end of the range of an assumption. */
export type End = 'least' | 'most';

/** One contested assumption at one end of its declared range; everything else stays. */
export interface Trial {
	readonly key: ParameterKey;
	readonly end: End;
	readonly value: number;
}

/** Changes against the baseline: by regime, then by metric of "for whom"; regime 0 is empty. */
export type Changes = readonly Readonly<Record<string, RelativeChange | null>>[];

/** What a comparison says with one assumption at one end. */
export interface TriedEnd extends Trial {
	readonly changes: Changes;
}

export function changesOf(results: Collected): Changes {
	return results.experiment.regimes.map((_, regime) =>
		regime === 0
			? {}
			: Object.fromEntries(
					forWhomMetrics().map((metric) => [metric, relativeChange(results.difference(metric, regime))])
				)
	);
}

/** The tried ends of a comparison, as the site ships them. */
export interface StoredDrivers {
	readonly modelVersion: string;
	readonly tried: readonly TriedEnd[];
}

/** The comparisons whose ends are shipped: the choice of a validated scenario, as JSON, and the name of its file. */
export type StoredDriversIndex = Readonly<Record<string, string>>;

/** Every end to be tried, assumption by assumption; an end at which an assumption stands already is its own answer. */
export const trialsOf = (choice: Pick<ScenarioChoice, 'parameters'>): Trial[] => endsOf(CONTESTED, choice);

/** The ends of some assumptions at which they do not stand already. */
export function endsOf(
	keys: readonly ParameterKey[],
	{ parameters }: Pick<ScenarioChoice, 'parameters'>
): Trial[] {
	return keys.flatMap((key) => {
		const { default: usual, max, min } = declared(key);
		const now = parameters[key] ?? usual;
		const ends: readonly Trial[] = [
			{ key, end: 'least', value: min },
			{ key, end: 'most', value: max }
		];
		return ends.filter(({ value }) => value !== now);
	});
}

/** The comparison with one assumption at one end, on the first few of its own worlds. */
export function choiceOfTrial(choice: ScenarioChoice, { key, value }: Trial, worlds: number): ScenarioChoice {
	const others = Object.entries(choice.parameters).filter(([other]) => other !== key);
	const own = value === declared(key).default ? [] : [[key, value] as const];
	return {
		...choice,
		replicates: Math.min(worlds, choice.replicates),
		parameters: Object.fromEntries([...others, ...own])
	};
}

/** What one end does to one outcome. */
export interface BarEnd {
	readonly value: number;
	/** Change of the outcome by the policy, as shares of the baseline; null where the baseline is 0. */
	readonly change: RelativeChange | null;
	/** Whether the assumption stands at this end already. */
	readonly isNow: boolean;
}

/** One bar of the tornado. */
export interface Bar {
	readonly key: ParameterKey;
	readonly label: string;
	readonly unit: string;
	readonly meaning: string;
	readonly badge: Badge;
	readonly least: BarEnd;
	readonly most: BarEnd;
	/** Smallest change of the outcome worth noticing, as a share of the baseline. */
	readonly leastChange: number;
	/** Distance between the two furthest of least, now and most, as a share of the baseline. */
	readonly swing: number;
}

/** The bars of the assumptions of which both ends were tried, widest first; equal ones in the order of declaration. */
export function barsOf(
	tried: readonly TriedEnd[],
	choice: Pick<ScenarioChoice, 'parameters'>,
	now: RelativeChange | null,
	metric: string,
	regime: number
): Bar[] {
	const bars = CONTESTED.flatMap((key): Bar[] => {
		const { badge, default: usual, label, max, meaning, min, unit } = declared(key);
		const present = choice.parameters[key] ?? usual;
		const at = (end: End, value: number): BarEnd | null => {
			if (value === present) return { value, change: now, isNow: true };
			const found = tried.find((trial) => trial.key === key && trial.end === end);
			if (!found) return null;
			return { value, change: found.changes[regime]![metric] ?? null, isNow: false };
		};
		const [least, most] = [at('least', min), at('most', max)];
		if (!least || !most) return [];
		const means = [least.change, most.change, now].flatMap((change) => (change ? [change.mean] : []));
		const swing = means.length > 0 ? Math.max(...means) - Math.min(...means) : 0;
		return [{ key, label, unit, meaning, badge, least, most, leastChange: noticeable(metric), swing }];
	});
	return bars.sort((a, b) => b.swing - a.swing);
}

/** The sign that a reader notices. */
function signOf(change: RelativeChange | null, leastChange: number): -1 | 0 | 1 {
	if (!change || Math.abs(change.mean) < leastChange) return 0;
	return change.mean > 0 ? 1 : -1;
}

/** The ends of a bar that turn the sign of the answer, or, where there is none to notice, that make one. */
export function flipsOf({ least, leastChange, most }: Bar, now: RelativeChange | null): BarEnd[] {
	const sign = signOf(now, leastChange);
	return [least, most].filter(({ change }) => {
		const there = signOf(change, leastChange);
		return sign === 0 ? there !== 0 : there === -sign;
	});
}

/** Most names in the sentence; the others are counted. */
const MOST_NAMED = 3;

/**
 * Which assumption, alone, turns the answer.
 *
 * @param bars of the assumptions tried so far; @param all number of assumptions to be tried
 */
export function flipSentence(bars: readonly Bar[], now: RelativeChange | null, all: number): string {
	const isComplete = bars.length === all;
	const soFar = isComplete ? '' : ` (${bars.length} of ${all} tried so far)`;
	const turning = bars.filter((bar) => flipsOf(bar, now).length > 0);
	const sign = signOf(now, bars[0]?.leastChange ?? 0);
	if (turning.length === 0) {
		const verb = sign === 0 ? 'makes a difference that is worth noticing' : 'turns the sign';
		const none = `No single contested assumption ${verb} within its range${soFar}.`;
		const hiding = sign === 0 ? [] : bars.filter((bar) => hides(bar));
		if (hiding.length === 0) return none;
		const verbs = hiding.length === 1 ? 'makes' : 'make';
		return `${none} ${capitalise(named(hiding))} alone ${verbs} it too small to notice.`;
	}
	const does = sign === 0 ? 'a difference that is worth noticing' : 'the sign';
	if (turning.length === 1) {
		const [bar] = turning as [Bar];
		const [{ change, value }] = flipsOf(bar, now) as [BarEnd, ...BarEnd[]];
		const verb = sign === 0 ? 'makes' : 'turns';
		return `One assumption alone ${verb} ${does}: ${bar.label} at ${amount(value)}, with ${signedPercent(change!.mean)} instead of ${signedPercent(now?.mean ?? 0)}${soFar}.`;
	}
	const verb = sign === 0 ? 'make' : 'turn';
	return `${turning.length} assumptions, each alone, ${verb} ${does}: ${named(turning)}${soFar}.`;
}

const hides = ({ least, leastChange, most }: Bar): boolean =>
	[least, most].some(({ change }) => signOf(change, leastChange) === 0);

function named(bars: readonly Bar[]): string {
	const labels = bars.slice(0, MOST_NAMED).map(({ label }) => label);
	const more = bars.length - labels.length;
	return joinWords(more > 0 ? [...labels, `${more} more`] : labels);
}

/** Half the width of the axis: every end has its place, up to a doubling; what goes beyond is drawn at the edge. */
export function tornadoReach(bars: readonly Bar[], now: RelativeChange | null): number {
	const means = bars.flatMap(({ least, most }) => [least.change?.mean ?? 0, most.change?.mean ?? 0]);
	const furthest = Math.max(0, ...[...means, now?.mean ?? 0].map(Math.abs));
	return REACHES.find((reach) => furthest <= reach) ?? REACHES.at(-1)!;
}
const REACHES = [0.02, 0.05, 0.1, 0.2, 0.5, 1] as const;

/** Short and without an exponent below a million. */
export function amount(value: number): string {
	return numbers.format(value);
}
const numbers = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3, notation: 'compact' });

function declared(key: ParameterKey) {
	return DESCRIBED_PARAMETERS.find((parameter) => parameter.key === key)!;
}
