import { exp } from './portable-math';
import { REAL_ZERO } from './real-zero';

/*
 * Exponentials of whole columns: a real that a call returns has to be allocated wherever the engine does not inline the
 * call, which it does in these loops.
 */

/** Writes e^x over the first `count` numbers x of a column. */
export function exponentials(column: Float64Array, count: number): void {
	for (let at = 0; at < count; at++) column[at] = exp(column[at]!);
}

/**
 * Writes e^(x − top) of the first `count` numbers x of a column into another, and 0 where x is more than `lost` below
 * the top. Returns `first` and all of them, added in this order.
 */
export function sumExponentialsBelow(
	top: number,
	lost: number,
	first: number,
	from: Float64Array,
	into: Float64Array,
	count: number
): number {
	let sum = REAL_ZERO + first;
	for (let at = 0; at < count; at++) {
		const below = top - from[at]!;
		into[at] = below <= lost ? exp(-below) : 0;
		sum += into[at]!;
	}
	return sum;
}
