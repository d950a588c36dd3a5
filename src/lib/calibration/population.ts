import { pairedDifferences } from '$lib/experiments/comparison';
import { mean, variance } from '$lib/experiments/statistics';

/** Worlds at which a shift is measured against the standard error of a difference. */
export const REFERENCE_WORLDS = 64;
/** A difference is said to move with the number of fine-tuners beyond this part of its standard error. */
export const MOVES_FROM = 0.25;

/** What doubling the number of simulated fine-tuners does to one difference between two policies. */
export interface Shift {
	/** Mean over the worlds of what doubling adds to the difference, in standard errors of the difference at 64 worlds. */
	readonly size: number;
	/** Standard error of that mean, in the same unit: chance of the measurement itself. */
	readonly error: number;
}

/** A difference between two policies that does not vary over worlds has no standard error: it moves or it does not. */
const STILL: Shift = { size: 0, error: 0 };

/** @param smaller,larger the difference in each world, with a number of fine-tuners and with twice as many */
export function shiftOf(smaller: ArrayLike<number>, larger: ArrayLike<number>): Shift {
	const shifts = pairedDifferences(smaller, larger);
	const moved = mean(shifts);
	const unit = Math.sqrt((variance(smaller) ?? 0) / REFERENCE_WORLDS);
	if (unit === 0) return moved === 0 ? STILL : { size: Infinity, error: 0 };
	return { size: moved / unit, error: Math.sqrt((variance(shifts) ?? 0) / shifts.length) / unit };
}

/** 97.5 % quantile of the normal distribution: shifts are means over many worlds. */
const Z = 1.96;

/** Whether doubling is shown to move a difference: the 95 % interval of the shift lies beyond a quarter of a standard error. */
export function moves({ error, size }: Shift): boolean {
	return Math.abs(size) - Z * error > MOVES_FROM;
}

/** The smallest shift that a measurement with this error can tell from a quarter of a standard error. */
export function resolution({ error }: Shift): number {
	return MOVES_FROM + Z * error;
}

/**
 * The smallest number of fine-tuners from which on doubling is not shown to move any difference by more than a quarter
 * of its standard error; null if the largest but one still is. It is as good as its worlds: see `resolution`.
 *
 * @param sizes ascending, each twice the one before
 * @param shifts by size, from it to the next: one for every difference, so one row fewer than sizes
 */
export function smallestSettled(
	sizes: readonly number[],
	shifts: readonly (readonly Shift[])[]
): number | null {
	const settled = shifts.map((row) => !row.some(moves));
	const lastMoving = settled.lastIndexOf(false);
	return lastMoving === settled.length - 1 ? null : sizes[lastMoving + 1]!;
}
