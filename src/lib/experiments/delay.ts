/**
 * By how many months a rising path is behind another at a month: a change of risk read as delay, and not as a sum that is all
 * last year. Both paths are taken at their highest so far. Positive where `after` gets there later, negative where it
 * is ahead; 0 where they are the same. Linear between months.
 *
 * @param at number of months to look at, from 1 to the length of the paths
 */
export function monthsOfDelay(before: ArrayLike<number>, after: ArrayLike<number>, at: number): number {
	if (!(at >= 1 && at <= before.length && at <= after.length))
		throw new RangeError(`delay at month ${at} of paths of ${before.length} and ${after.length} months`);
	const first = highestSoFar(before, at);
	const second = highestSoFar(after, at);
	const ends = [first[at - 1]!, second[at - 1]!] as const;
	if (ends[0] === ends[1]) return 0;
	return ends[1] < ends[0] ? at - 1 - monthOf(first, ends[1]) : monthOf(second, ends[0]) - (at - 1);
}

function highestSoFar(path: ArrayLike<number>, months: number): Float64Array {
	const highest = new Float64Array(months);
	for (let month = 0; month < months; month++)
		highest[month] = month === 0 ? path[0]! : Math.max(highest[month - 1]!, path[month]!);
	return highest;
}

/** First month in which a path that never falls has a value that it reaches; 0 for values that it began above. */
function monthOf(path: Float64Array, value: number): number {
	const month = path.findIndex((reached) => reached >= value);
	if (month <= 0) return 0;
	const below = path[month - 1]!;
	return month - 1 + (value - below) / (path[month]! - below);
}
