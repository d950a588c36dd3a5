import { directionOf, type Direction } from '$lib/experiments';
import { intervalOfMean, pairedDifferences } from '$lib/experiments/comparison';
import { mean } from '$lib/experiments/statistics';
import { COMPARED, DELAY, HORIZONS, OUTCOMES, type Readings } from './measure';
import { SETTINGS, type Setting } from './settings';

/** What was measured so far, by setting. */
export type Measured = Readonly<Record<string, Readings>>;

export interface Effect {
	readonly mean: number;
	readonly low: number;
	readonly high: number;
	/** Mean without any rule. */
	readonly baseline: number;
	readonly direction: Direction;
}

/** A preset against no rule, world by world. */
export function effectOf(readings: Readings, preset: string, outcome: string, horizon = 0): Effect {
	return effectBetween(readings['none']![outcome]![horizon]!, readings[preset]![outcome]![horizon]!);
}

function effectBetween(before: ArrayLike<number>, after: ArrayLike<number>): Effect {
	const differences = pairedDifferences(before, after);
	const centre = mean(differences);
	const { low, high } = intervalOfMean(differences) ?? { low: -Infinity, high: Infinity };
	return {
		mean: centre,
		low,
		high,
		baseline: mean(before),
		direction: directionOf({ mean: centre, low, high })
	};
}

export interface Verdict {
	readonly preset: string;
	readonly outcome: string;
	/** Middle assumptions, the first horizon. */
	readonly usual: Effect;
	/** Sets, horizons and switches under which the sign is the other one, by name. */
	readonly turnedBy: readonly string[];
	/** Those under which it cannot be told from chance, or is 0. */
	readonly lostUnder: readonly string[];
	/** The mechanism whose absence takes most of it away, if any takes half. */
	readonly mechanism: { readonly name: string; readonly share: number } | null;
}

const SHOWN = [...OUTCOMES, DELAY];
const separable = ({ direction }: Effect) => direction === 'lower' || direction === 'higher';

/** For every preset and outcome that moves under the middle assumptions. */
export function verdictsOf(measured: Measured): readonly Verdict[] {
	const middle = measured['middle'];
	if (middle === undefined) return [];
	return COMPARED.flatMap((preset) =>
		SHOWN.flatMap((outcome) => {
			const usual = effectOf(middle, preset, outcome);
			if (!separable(usual)) return [];
			const others = checksOf(measured, preset, outcome);
			const opposite = usual.direction === 'lower' ? 'higher' : 'lower';
			return [
				{
					preset,
					outcome,
					usual,
					turnedBy: others.filter(({ effect }) => effect.direction === opposite).map(({ name }) => name),
					lostUnder: others.filter(({ effect }) => !separable(effect)).map(({ name }) => name),
					mechanism: mechanismOf(measured, preset, outcome)
				}
			];
		})
	);
}

/** Moves that the middle assumptions do not show, and some other set does. */
export function elsewhereOf(
	measured: Measured
): readonly { preset: string; outcome: string; under: string }[] {
	const middle = measured['middle'];
	if (middle === undefined) return [];
	return COMPARED.flatMap((preset) =>
		SHOWN.flatMap((outcome) =>
			separable(effectOf(middle, preset, outcome))
				? []
				: SETTINGS.filter(({ id, kind }) => kind === 'set' && measured[id] !== undefined)
						.filter(({ id }) => separable(effectOf(measured[id]!, preset, outcome)))
						.map(({ id, name }) => ({
							preset,
							outcome,
							under: `${name} (${effectOf(measured[id]!, preset, outcome).direction})`
						}))
		)
	);
}

function checksOf(
	measured: Measured,
	preset: string,
	outcome: string
): readonly { readonly name: string; readonly effect: Effect }[] {
	const horizons = HORIZONS.slice(1).map((months, n) => ({
		name: `${months} months`,
		effect: effectOf(measured['middle']!, preset, outcome, n + 1)
	}));
	const settings = SETTINGS.filter(
		({ id, kind }) => kind !== 'mechanism' && id !== 'middle' && measured[id] !== undefined
	).map(({ id, name }) => ({ name, effect: effectOf(measured[id]!, preset, outcome) }));
	return [...horizons, ...settings];
}

function mechanismOf(measured: Measured, preset: string, outcome: string): Verdict['mechanism'] {
	const shares = SETTINGS.filter(
		({ beside, id, kind }) => kind === 'mechanism' && beside === 'middle' && measured[id] !== undefined
	)
		.map((setting) => ({ name: setting.name, share: shareTakenBy(measured, setting, preset, outcome) }))
		.sort((a, b) => b.share - a.share);
	const [most] = shares;
	return most !== undefined && most.share >= 0.5 ? most : null;
}

/** Share of an effect that is gone without a mechanism; more than 1 where the sign turns. 0 where there is none to explain. */
function shareTakenBy(measured: Measured, { beside, id }: Setting, preset: string, outcome: string): number {
	const usual = effectOf(measured[beside]!, preset, outcome);
	return separable(usual) ? 1 - effectOf(measured[id]!, preset, outcome).mean / usual.mean : 0;
}

/** What a mechanism adds to the effects of presets under the set that it is switched off beside, where that is told from chance. */
export function addedBy(
	measured: Measured,
	{ beside, id }: Setting
): readonly { readonly preset: string; readonly outcome: string; readonly effect: Effect }[] {
	const [on, off] = [measured[beside], measured[id]];
	if (on === undefined || off === undefined) return [];
	return COMPARED.flatMap((preset) =>
		SHOWN.map((outcome) => {
			const without = effectsInWorlds(off, preset, outcome);
			const effect = effectBetween(without, effectsInWorlds(on, preset, outcome));
			return { preset, outcome, effect: { ...effect, baseline: mean(off['none']![outcome]![0]!) } };
		}).filter(({ effect }) => separable(effect))
	);
}

function effectsInWorlds(readings: Readings, preset: string, outcome: string): Float64Array {
	return pairedDifferences(readings['none']![outcome]![0]!, readings[preset]![outcome]![0]!);
}

/** Rank of each preset by its mean effect on an outcome, the lowest first; equal means share a rank. */
export function ranksOf(readings: Readings, outcome: string, horizon = 0): ReadonlyMap<string, number> {
	const means = COMPARED.map((preset) => ({
		preset,
		mean: effectOf(readings, preset, outcome, horizon).mean
	}));
	return new Map(
		means.map(({ mean, preset }) => [preset, 1 + means.filter((other) => other.mean < mean).length])
	);
}

/** Pairs of presets of which one moves an outcome more than the other, told from chance in both settings, and the other way round. */
export function swappedPairs(
	one: Readings,
	other: Readings,
	outcome: string,
	horizon = 0
): readonly string[] {
	const swapped: string[] = [];
	COMPARED.forEach((a, n) => {
		for (const b of COMPARED.slice(n + 1)) {
			const [before, after] = [pairOf(one, a, b, outcome, 0), pairOf(other, a, b, outcome, horizon)] as const;
			if (before !== 0 && after === -before) swapped.push(`${a} and ${b}`);
		}
	});
	return swapped;
}

/** 1 where b is above a in these worlds, −1 where it is below, 0 where chance can do it. */
function pairOf(readings: Readings, a: string, b: string, outcome: string, horizon: number): number {
	const differences = pairedDifferences(readings[a]![outcome]![horizon]!, readings[b]![outcome]![horizon]!);
	const interval = intervalOfMean(differences);
	if (interval === null) return 0;
	return interval.low > 0 ? 1 : interval.high < 0 ? -1 : 0;
}
