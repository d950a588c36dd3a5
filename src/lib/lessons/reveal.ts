import type { Collected } from '$lib/experiments';
import {
	readPicture,
	storedPicture,
	worldPicture,
	type StoredPicture,
	type WorldPicture
} from '$lib/explore';
import { MODEL_VERSION } from '$lib/model';
import type { ScenarioChoice } from '$lib/scenarios';
import type { Results } from './readings';

/** What a step shows under one set of assumptions, whether it was run here or came with the site. */
export interface Reveal extends Results {
	/** What was run, for the Lab to open. */
	readonly choice: ScenarioChoice;
	/** Of the whole experiment. */
	readonly fingerprint: string;
	/** One world under a regime, beside the first. */
	readonly picture: (regime: number, world: number) => WorldPicture;
}

/** A step's published worlds as the site ships them, so that a reveal has nothing to wait for. Plain JSON. */
export interface StoredStep {
	readonly modelVersion: string;
	/** The sets of assumptions of the step, the middle one first. */
	readonly sets: readonly StoredReveal[];
}

/** Everything that the page reads of one result, to the last bit; pictures are rounded. */
export interface StoredReveal {
	readonly set: string;
	readonly choice: ScenarioChoice;
	readonly fingerprint: string;
	readonly months: number;
	readonly worlds: number;
	/** Metric to regime × world; null for a regime that nothing reads. */
	readonly summaries: Readonly<Record<string, readonly (readonly number[] | null)[]>>;
	/** Metric to regime × world × month. */
	readonly series: Readonly<Record<string, readonly (readonly (readonly number[])[] | null)[]>>;
	/** Regime to its worlds. */
	readonly pictures: readonly (readonly StoredPicture[] | null)[];
}

/** @param collected a complete comparison */
export function revealOf(collected: Collected): Reveal {
	return {
		choice: collected.experiment.choice,
		fingerprint: collected.fingerprint(),
		months: collected.months,
		worldsInFull: collected.worldsInFull,
		summaries: (metric, regime) => collected.summaries(metric, regime),
		series: (metric, regime, world) => collected.series(metric, regime, world),
		picture: (regime, world) => worldPicture(collected, regime, world)
	};
}

/**
 * What is to be stored of a comparison.
 *
 * @param use does with the results what a page does; what it reads is what is stored
 */
export function storedReveal(set: string, collected: Collected, use: (reveal: Reveal) => void): StoredReveal {
	const { choice, fingerprint, months, worldsInFull: worlds, ...from } = revealOf(collected);
	const rows = <Row>() => collected.outcomes.map((): Row | null => null);
	const summaries: Record<string, (readonly number[] | null)[]> = {};
	const series: Record<string, (readonly (readonly number[])[] | null)[]> = {};
	const pictures = rows<StoredPicture[]>();
	const each = <Value>(value: (world: number) => Value) =>
		Array.from({ length: worlds }, (_, at) => value(at));
	use({
		choice,
		fingerprint,
		months,
		worldsInFull: worlds,
		summaries: (metric, regime) =>
			((summaries[metric] ??= rows())[regime] ??= Array.from(from.summaries(metric, regime))),
		series: (metric, regime, world) =>
			((series[metric] ??= rows())[regime] ??= each((at) => Array.from(from.series(metric, regime, at))))[
				world
			]!,
		picture: (regime, world) => {
			pictures[regime] ??= each((at) => storedPicture(from.picture(regime, at)));
			return from.picture(regime, world);
		}
	});
	return { set, choice, fingerprint, months, worlds, summaries, series, pictures };
}

/** @throws RangeError from a reader that asks for what was not stored */
export function readReveal({ pictures, series, summaries, worlds, ...stored }: StoredReveal): Reveal {
	return {
		...stored,
		worldsInFull: worlds,
		summaries: (metric, regime) => there(summaries[metric]?.[regime], `${metric} of regime ${regime}`),
		series: (metric, regime, world) =>
			there(series[metric]?.[regime]?.[world], `${metric} by month, of regime ${regime}`),
		picture: (regime, world) =>
			readPicture(there(pictures[regime]?.[world], `picture of regime ${regime}, world ${world}`))
	};
}

/** Whether what is stored are the worlds that are asked for, set by set, of the model of this site. */
export const fits = ({ modelVersion, sets }: StoredStep, wanted: readonly ScenarioChoice[]): boolean =>
	modelVersion === MODEL_VERSION &&
	wanted.every((choice, at) => JSON.stringify(choice) === JSON.stringify(sets[at]?.choice));

function there<Value>(value: Value | undefined | null, what: string): Value {
	if (value === undefined || value === null) throw new RangeError(`not stored: ${what}`);
	return value;
}
