import { formatQuantity } from '$lib/charts/numbers';
import { BADGES, PARAMETER_GROUPS } from '$lib/components/group-titles';
import type { Badge, Described, Parameter, ParameterGroup } from '$lib/model';
import { DESCRIBED_PARAMETERS } from '$lib/model/described';
import { ASSUMPTION_SETS } from '$lib/scenarios';
import { byWeight, effectOnHeadlines, EFFECTS, headlineWords, type HeadlineEffect } from '$lib/why';

/** What calibration left of the range of a parameter: nine in ten of the plausible sets lie in it. */
export interface Narrowed {
	readonly key: string;
	readonly plausible: readonly [number, number];
	/** Share of the declared range that is left. */
	readonly width: number;
}

/** One assumption as the table shows, finds and sorts it. */
export interface AssumptionRow {
	readonly parameter: Described<Parameter>;
	readonly value: string;
	readonly range: string;
	/** What calibration leaves of the range; empty where it did not vary the parameter. */
	readonly plausible: string;
	/** What the positions in the debate hold instead, where they differ from the default. */
	readonly positions: readonly string[];
	/** Share of the range that calibration leaves; 1 where it did not vary the parameter. */
	readonly width: number;
	/** The headline that the assumption alone moves most, in words. */
	readonly effect: string;
	/** null for the sizes of the run, which were not varied. */
	readonly moves: HeadlineEffect | null;
	/** Everything that a search looks in, in lower case. */
	readonly text: string;
}

export const COLUMNS = [
	{ id: 'name', title: 'Assumption' },
	{ id: 'value', title: 'Value' },
	{ id: 'range', title: 'Range' },
	{ id: 'badge', title: 'Badge' },
	{ id: 'plausible', title: 'Left by calibration' },
	{ id: 'effect', title: 'Effect on headlines' },
	{ id: 'source', title: 'Meaning and source' }
] as const;
export type ColumnId = (typeof COLUMNS)[number]['id'];

export interface Filter {
	readonly query: string;
	readonly group: ParameterGroup | '';
	readonly badge: Badge | '';
}

const between = (low: number, high: number) => `${formatQuantity(low)} to ${formatQuantity(high)}`;

/** One row for each parameter of the model, in the order of their declaration. */
export function assumptionRows(narrowing: readonly Narrowed[]): AssumptionRow[] {
	const narrowed = new Map(narrowing.map((entry) => [entry.key, entry]));
	return DESCRIBED_PARAMETERS.map((parameter: Described<Parameter>) => {
		const { badge, default: usual, group, key, label, max, meaning, min, source, unit } = parameter;
		const left = narrowed.get(key);
		const positions = ASSUMPTION_SETS.flatMap(({ title, values }) => {
			const held = values[key as keyof typeof values];
			return held === undefined ? [] : [`${title}: ${formatQuantity(held.value)}`];
		});
		const moves = effectOnHeadlines(key, EFFECTS);
		const effect = moves ? headlineWords(moves) : 'Size of the run, not varied';
		const words = [
			label,
			key,
			meaning,
			source,
			unit,
			BADGES[badge],
			PARAMETER_GROUPS[group],
			effect,
			...positions
		];
		return {
			parameter,
			value: `${formatQuantity(usual)} ${unit}`,
			range: between(min, max),
			plausible: left ? `${between(...left.plausible)} (${Math.round(100 * left.width)} % of the range)` : '',
			positions,
			width: left?.width ?? 1,
			effect,
			moves,
			text: words.join(' ').toLowerCase()
		};
	});
}

/** The rows that have every word of the query, of the group and with the badge that are asked for. */
export function filterRows(rows: readonly AssumptionRow[], { badge, group, query }: Filter): AssumptionRow[] {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	return rows.filter(
		({ parameter, text }) =>
			(group === '' || parameter.group === group) &&
			(badge === '' || parameter.badge === badge) &&
			words.every((word) => text.includes(word))
	);
}

const BADGE_ORDER = Object.keys(BADGES);
const ORDER: Readonly<Record<ColumnId, (one: AssumptionRow, two: AssumptionRow) => number>> = {
	name: (one, two) => one.parameter.label.localeCompare(two.parameter.label, 'en'),
	value: (one, two) => one.parameter.default - two.parameter.default,
	range: (one, two) => one.parameter.min - two.parameter.min || one.parameter.max - two.parameter.max,
	badge: (one, two) => BADGE_ORDER.indexOf(one.parameter.badge) - BADGE_ORDER.indexOf(two.parameter.badge),
	plausible: (one, two) => one.width - two.width,
	effect: ({ moves: one }, { moves: two }) =>
		one && two ? byWeight(two, one) : Number(one !== null) - Number(two !== null),
	source: (one, two) => one.parameter.source.localeCompare(two.parameter.source, 'en')
};

/** The rows by a column; rows that are equal in it keep their order. */
export function sortRows(
	rows: readonly AssumptionRow[],
	column: ColumnId,
	descending: boolean
): AssumptionRow[] {
	const direction = descending ? -1 : 1;
	return [...rows].sort((one, two) => direction * ORDER[column](one, two));
}
