import { mean, quantile, sorted, variance } from '$lib/experiments/statistics';
import {
	parametersAt,
	CUT,
	designOf,
	implausibilityAt,
	type Matched,
	type Settings,
	type Waves
} from './history-matching';
import { valueAt, type Dimension } from './dimension';

/** How far what was counted narrows one parameter. */
export interface Narrowing {
	readonly key: string;
	/** Range of the declaration. */
	readonly range: readonly [low: number, high: number];
	/** Nine in ten of the plausible sets lie between these. */
	readonly plausible: readonly [low: number, high: number];
	/** Width of the second over the width of the first, on the scale of the parameter; 0.9 if nothing is learned. */
	readonly width: number;
}

/** Two parameters that what was counted ties to one another: what one gains the other has to give. */
export interface Ridge {
	readonly keys: readonly [string, string];
	readonly correlation: number;
}

/** Medians of the worlds of plausible sets: their middle, and nine in ten of them; null where none shows anything. */
export interface Spread {
	readonly id: string;
	readonly median: number | null;
	readonly low: number | null;
	readonly high: number | null;
}

export interface PlausibleSet {
	readonly parameters: Readonly<Record<string, number>>;
	/** The largest over the targets of the fit. */
	readonly implausibility: number;
}

/** What is left of the space of parameters. */
export interface PlausibleSpace {
	/** Share of the space that the emulators of all waves do not rule out. */
	readonly share: number;
	/** Points that were simulated, and those of them that no target of the fit rules out. */
	readonly simulated: number;
	readonly plausible: number;
	readonly narrowing: readonly Narrowing[];
	readonly ridges: readonly Ridge[];
	/** Plausible sets, the least implausible first. */
	readonly sample: readonly PlausibleSet[];
	/** What the plausible sets show of every target, those that are held out too; in the order of the targets. */
	readonly shown: readonly Spread[];
	/** Targets of the fit in the order in which they rule points of the last wave out, with the share that they do. */
	readonly ruledOutBy: readonly { readonly id: string; readonly share: number }[];
}

/** Correlations from this size on are published as ridges, and beyond three standard errors of none at all. */
const RIDGE_FROM = 0.4;
const RIDGE_ERRORS = 3;
const MOST_KEPT = 128;

export function plausibleSpace(
	waves: Waves,
	dimensions: readonly Dimension[],
	targets: readonly Matched[],
	settings: Settings
): PlausibleSpace {
	const points = waves.flat().map((evaluated) => ({
		...evaluated,
		implausibility: implausibilityAt(evaluated, targets)
	}));
	const inside = points
		.filter(({ implausibility }) => implausibility <= CUT)
		.sort((a, b) => a.implausibility - b.implausibility);
	const columns = dimensions.map((_, d) => inside.map(({ place }) => place[d]!));
	return {
		share: designOf(waves.length, waves, dimensions, targets, settings).share,
		simulated: points.length,
		plausible: inside.length,
		narrowing: inside.length < 2 ? [] : dimensions.map((dimension, d) => narrowingOf(dimension, columns[d]!)),
		ridges: inside.length < 3 ? [] : ridgesOf(dimensions, columns),
		sample: inside.slice(0, MOST_KEPT).map(({ implausibility, place }) => ({
			parameters: parametersAt(dimensions, place),
			implausibility: rounded(implausibility)
		})),
		shown: targets.map(({ id }, n) =>
			spreadOf(
				id,
				inside.flatMap(({ shown }) => shown[n]!.median ?? [])
			)
		),
		ruledOutBy: ruledOut(waves.at(-1) ?? [], targets)
	};
}

function spreadOf(id: string, medians: readonly number[]): Spread {
	if (medians.length === 0) return { id, median: null, low: null, high: null };
	const ascending = sorted(medians);
	const [low, median, high] = [0.05, 0.5, 0.95].map((share) => rounded(quantile(ascending, share)));
	return { id, median: median!, low: low!, high: high! };
}

function narrowingOf(dimension: Dimension, places: readonly number[]): Narrowing {
	const ascending = sorted(places);
	const [low, high] = [quantile(ascending, 0.05), quantile(ascending, 0.95)];
	return {
		key: dimension.key,
		range: [dimension.low, dimension.high],
		plausible: [valueAt(dimension, low), valueAt(dimension, high)],
		width: rounded(high - low)
	};
}

function ridgesOf(dimensions: readonly Dimension[], columns: readonly (readonly number[])[]): Ridge[] {
	const least = Math.max(RIDGE_FROM, RIDGE_ERRORS / Math.sqrt(columns[0]!.length));
	return dimensions
		.flatMap((one, a) =>
			dimensions.slice(0, a).map((other, b): Ridge => ({
				keys: [other.key, one.key],
				correlation: rounded(correlation(columns[a]!, columns[b]!))
			}))
		)
		.filter(({ correlation: size }) => Math.abs(size) >= least)
		.sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
}

function correlation(one: readonly number[], other: readonly number[]): number {
	const [a, b] = [mean(one), mean(other)];
	const together = mean(one.map((value, n) => (value - a) * (other[n]! - b)));
	const apart = Math.sqrt(variance(one)! * variance(other)!);
	return apart === 0 ? 0 : ((together / apart) * one.length) / (one.length - 1);
}

function ruledOut(wave: Waves[number], targets: readonly Matched[]): { id: string; share: number }[] {
	return targets
		.flatMap((target, n) => {
			if (target.kind !== 'fit') return [];
			const alone = wave.filter(
				({ place, shown }) => implausibilityAt({ place, shown: [shown[n]!] }, [target]) > CUT
			);
			return [{ id: target.id, share: rounded(alone.length / Math.max(1, wave.length)) }];
		})
		.filter(({ share }) => share > 0)
		.sort((a, b) => b.share - a.share);
}

function rounded(value: number): number {
	return Number(value.toPrecision(3));
}
