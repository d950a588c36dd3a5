import type { Collected } from '$lib/experiments';
import { FATES, MODEL_VERSION } from '$lib/model';
import type { AnswerFacts } from './answer';
import { relativeChange, type RelativeChange } from './noticeable';
import type { Chance, Plausible } from './how-sure';
import { shownOf, type PositionResults, type Shown } from './shown';
import {
	CHANGES,
	WEIGHTS,
	type PicturedLine,
	type PicturedModel,
	type Place,
	type WorldPicture
} from './world-picture';

/** A comparison of two policies as the site ships it, so that the answer is there at first paint. Plain JSON. */
export interface StoredResult {
	readonly modelVersion: string;
	/** Of the whole experiment. */
	readonly fingerprint: string;
	readonly names: readonly string[];
	readonly worlds: number;
	readonly facts: AnswerFacts;
	/** Metric of a row to its chance. */
	readonly chances: Readonly<Record<string, Chance>>;
	readonly under: readonly {
		readonly id: string;
		readonly title: string;
		/** Metric of a row to its change under the position. */
		readonly changes: Readonly<Record<string, RelativeChange | null>>;
	}[];
	/** Metric of a row to its change over the plausible sample; empty where it was not run. */
	readonly plausible: Readonly<Record<string, Plausible>>;
	/** The first world. */
	readonly picture: StoredPicture;
}

/** The comparisons that are stored, by their choices. */
export interface StoredIndex {
	readonly modelVersion: string;
	readonly results: readonly { readonly scenario: string; readonly fingerprint: string }[];
}

/** One world as JSON. */
export interface StoredPicture {
	readonly months: number;
	readonly lines: readonly (Omit<PicturedLine, 'log10Flop'> & {
		readonly log10Flop: readonly (number | null)[];
	})[];
	readonly models: readonly StoredModel[];
}

/** The values of a model in the order in which `storedModel` writes them. */
type StoredModel = readonly (number | null)[];

/** The compared regime of a stored comparison. */
const COMPARED = 1;
/** Digits that are kept: more than the page prints. */
const DIGITS = 6;

/** What is stored of a finished comparison of two policies. */
export function storedResult(
	collected: Collected,
	positions: readonly PositionResults[],
	plausible: StoredResult['plausible']
): StoredResult {
	const shown = shownOf(collected, positions);
	const facts = shown.facts(COMPARED);
	const metrics = [...new Set(facts.rows.map(({ metric }) => metric))];
	const byMetric = <Value>(value: (metric: string) => Value) =>
		Object.fromEntries(metrics.map((metric) => [metric, value(metric)]));
	return rounded({
		modelVersion: MODEL_VERSION,
		fingerprint: collected.fingerprint(),
		names: shown.names,
		worlds: shown.worlds,
		facts,
		chances: byMetric((metric) => shown.chance(COMPARED, metric)),
		under: positions.map(({ collected: results, id, title }) => ({
			id,
			title,
			changes: byMetric((metric) => relativeChange(results.difference(metric, COMPARED)))
		})),
		plausible,
		picture: storedPicture(shown.picture(COMPARED, 0)!)
	});
}

/** A stored comparison as the page shows it. */
export function shownOfStored(stored: StoredResult): Shown {
	const { chances, facts, names, plausible, under, worlds } = stored;
	const picture = readPicture(stored.picture);
	return {
		names,
		worlds,
		pictured: worlds,
		facts: () => facts,
		chance: (_, metric) => chances[metric]!,
		under: (_, metric) =>
			under.map(({ changes, id, title }) => ({ id, title, change: changes[metric] ?? null })),
		plausible: (_, metric) => plausible[metric] ?? null,
		picture: (_, world) => (world === 0 ? picture : null)
	};
}

export function storedPicture({ lines, models, months }: WorldPicture): StoredPicture {
	return {
		months,
		lines: lines.map((line) => ({
			...line,
			log10Flop: Array.from(line.log10Flop, (at) => (Number.isNaN(at) ? null : at))
		})),
		models: models.map(storedModel)
	};
}

export function readPicture({ lines, models, months }: StoredPicture): WorldPicture {
	return {
		months,
		lines: lines.map((line) => ({
			...line,
			log10Flop: Float64Array.from(line.log10Flop, (at) => at ?? NaN)
		})),
		models: models.map(readModel)
	};
}

function storedModel(model: PicturedModel): StoredModel {
	const place = (at: Place | null) => [at?.month ?? null, at?.log10Flop ?? null];
	return [
		model.id,
		...place(model.here),
		...place(model.ghost),
		WEIGHTS.indexOf(model.weights),
		model.weightsBefore === null ? null : WEIGHTS.indexOf(model.weightsBefore),
		model.linesBelow,
		CHANGES.indexOf(model.change),
		model.reason,
		model.fate === null ? null : FATES.indexOf(model.fate),
		model.developerKind,
		model.home,
		model.marketsLost,
		model.family
	];
}

function readModel(values: StoredModel): PicturedModel {
	const [id, month, flop, ghostMonth, ghostFlop, weights, before, linesBelow, change, reason, fate] = values;
	const [developerKind, home, marketsLost, family] = values.slice(11) as number[];
	const place = (at: number | null | undefined, log10Flop: number | null | undefined): Place | null =>
		at === null || at === undefined ? null : { month: at, log10Flop: log10Flop! };
	return {
		id: id!,
		here: place(month, flop),
		ghost: place(ghostMonth, ghostFlop),
		weights: WEIGHTS[weights!]!,
		weightsBefore: before === null || before === undefined ? null : WEIGHTS[before]!,
		linesBelow: linesBelow!,
		change: CHANGES[change!]!,
		reason: reason!,
		fate: fate === null || fate === undefined ? null : FATES[fate]!,
		developerKind: developerKind!,
		home: home!,
		marketsLost: marketsLost!,
		family: family!
	};
}

/** A value as it is stored: numbers with more digits than the page prints, and no more. */
export function rounded<Value>(value: Value): Value {
	return JSON.parse(
		JSON.stringify(value, (_, part: unknown) =>
			typeof part === 'number' && !Number.isInteger(part) ? Number(part.toPrecision(DIGITS)) : part
		)
	) as Value;
}
