import { exp } from './portable-math';

/**
 * Writes e^(x − top) of the first `count` numbers x of a column into another, and 0 where x is more than `lost`
 * below the top. One loop over columns, because a real that a call returns has to be allocated wherever the
 * engine does not inline the call.
 */
export function exponentialsBelow(
	top: number,
	lost: number,
	from: Float64Array,
	into: Float64Array,
	count: number
): void {
	for (let at = 0; at < count; at++) {
		const below = top - from[at]!;
		into[at] = below <= lost ? exp(-below) : 0;
	}
}
