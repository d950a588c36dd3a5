import { pairedDifferences } from '$lib/experiments/comparison';
import { mean, variance } from '$lib/experiments/statistics';

/** Worlds at which a shift is measured against the standard error of a difference. */
export const REFERENCE_WORLDS = 64;
/** A difference is said to move with the number of fine-tuners beyond this part of its standard error … */
export const MOVES_FROM = 0.25;
/** … unless the move is below this share of the metric without the law: half of the 1 % from which the page mentions a change. */
export const UNNOTICED_SHARE = 0.005;

/** What doubling the number of simulated fine-tuners does to one difference between two policies. */
export interface Shift {
	/** Mean over the worlds of what doubling adds to the difference, in standard errors of the difference at 64 worlds. */
	readonly size: number;
	/** Standard error of that mean, in the same unit: chance of the measurement itself. */
	readonly error: number;
	/** The same mean as a share of the metric without the law. */
	readonly share: number;
}

/** A difference between two policies that does not vary over worlds has no standard error: it moves or it does not. */
const STILL: Shift = { size: 0, error: 0, share: 0 };

/**
 * @param smaller,larger the difference in each world, with a number of fine-tuners and with twice as many
 * @param base mean of the metric without the law, above 0
 */
export function shiftOf(smaller: ArrayLike<number>, larger: ArrayLike<number>, base: number): Shift {
	const shifts = pairedDifferences(smaller, larger);
	const moved = mean(shifts);
	const share = moved / base;
	const unit = Math.sqrt((variance(smaller) ?? 0) / REFERENCE_WORLDS);
	if (unit === 0) return moved === 0 ? STILL : { size: Infinity, error: 0, share };
	return { size: moved / unit, error: Math.sqrt((variance(shifts) ?? 0) / shifts.length) / unit, share };
}

/** 97.5 % quantile of the normal distribution: shifts are means over many worlds. */
const Z = 1.96;

/** Whether the measurement can tell the shift from a quarter of a standard error: its 95 % interval lies beyond. */
export function isShown({ error, size }: Shift): boolean {
	return Math.abs(size) - Z * error > MOVES_FROM;
}

/**
 * Whether doubling is shown to move a difference: the 95 % interval of the shift lies beyond a quarter of a standard
 * error, and the shift is large enough to be seen anywhere. Pairing makes some standard errors so small that a
 * quarter of one is a ten-thousandth of the metric.
 */
export function moves(shift: Shift): boolean {
	return isShown(shift) && Math.abs(shift.share) > UNNOTICED_SHARE;
}

/** The smallest shift that a measurement with this error can tell from a quarter of a standard error. */
export function resolution({ error }: Shift): number {
	return MOVES_FROM + Z * error;
}

/**
 * The smallest number of fine-tuners from which on doubling is not shown to move any difference by more than a quarter
 * of its standard error and half a per cent of the metric; null if the largest but one still is. It is as good as its worlds: see `resolution`.
 *
 * @param sizes ascending, each twice the one before
 * @param shifts by size, from it to the next: one for every difference, so one row fewer than sizes
 * @param counts which shifts count as one
 */
export function smallestSettled(
	sizes: readonly number[],
	shifts: readonly (readonly Shift[])[],
	counts: (shift: Shift) => boolean = moves
): number | null {
	const settled = shifts.map((row) => !row.some(counts));
	const lastMoving = settled.lastIndexOf(false);
	return lastMoving === settled.length - 1 ? null : sizes[lastMoving + 1]!;
}
