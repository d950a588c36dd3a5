import type { Collected } from '$lib/experiments';
import { relativeChange, type RelativeChange } from './noticeable';

/** Share of the worlds in which a difference has the sign of its mean. */
export interface Chance {
	readonly same: number;
	readonly worlds: number;
}

export function chanceOf(results: Pick<Collected, 'summaries'>, metric: string, regime: number): Chance {
	const before = results.summaries(metric, 0);
	const after = results.summaries(metric, regime);
	const differences = Array.from(after, (value, world) => value - before[world]!);
	const sum = differences.reduce((total, value) => total + value, 0);
	const same = differences.filter((value) => Math.sign(value) === Math.sign(sum)).length;
	return { same, worlds: differences.length };
}

/** Worlds under each position: enough to see a sign, few enough to be there before anybody asks. */
export const WORLDS_OF_A_POSITION = 4;

/** The same comparison under the assumptions of one position. */
export interface UnderPosition {
	readonly id: string;
	readonly title: string;
	readonly change: RelativeChange | null;
}

export function underPosition(
	id: string,
	title: string,
	results: Pick<Collected, 'difference'>,
	metric: string,
	regime: number
): UnderPosition {
	return { id, title, change: relativeChange(results.difference(metric, regime)) };
}

/** A change over the stored sample of plausible worlds: sets of parameters that agree with what was counted. */
export interface Plausible {
	readonly sets: number;
	/** Eight in ten of the sets lie between these, as shares of the baseline. */
	readonly low: number;
	readonly high: number;
}

/** Whether a result survives the other side's assumptions. */
export type Robustness =
	| 'holds in all three'
	| 'holds in all three, not in all plausible worlds'
	| 'size depends on assumptions'
	| 'sign depends on assumptions';

/** Sizes that differ by less than this factor are called the same. Assumption. */
const SAME_SIZE = 2;

/**
 * @param plausible the stored sample, which may turn what the three sets agree on; null where it was not run
 * @param least smallest change worth noticing, as a share of the baseline
 */
export function robustnessOf(
	under: readonly UnderPosition[],
	plausible: Plausible | null,
	least: number
): Robustness {
	const found = underAll(under, least);
	if (found !== 'holds in all three' || !plausible) return found;
	const { low, high } = plausible;
	const turns = low < -least && high > least;
	return turns ? 'holds in all three, not in all plausible worlds' : found;
}

function underAll(under: readonly UnderPosition[], least: number): Robustness {
	const changes = under.map(({ change }) => change?.mean ?? 0);
	const signs = new Set(changes.map((mean) => (Math.abs(mean) < least ? 0 : Math.sign(mean))));
	if (signs.has(1) && signs.has(-1)) return 'sign depends on assumptions';
	if (signs.size > 1) return 'size depends on assumptions';
	if (signs.has(0)) return 'holds in all three';
	const sizes = changes.map(Math.abs);
	return Math.max(...sizes) <= SAME_SIZE * Math.min(...sizes)
		? 'holds in all three'
		: 'size depends on assumptions';
}
