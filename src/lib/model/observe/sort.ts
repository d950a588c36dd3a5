/** Distances between the numbers compared in one pass of a Shell sort, from the largest (Ciura 2001). */
const GAPS: readonly number[] = [
	284_165, 126_295, 56_131, 24_947, 11_087, 4_927, 2_190, 973, 432, 192, 85, 38, 17, 7, 3, 1
];

/**
 * Sorts the first `count` numbers of a column in place, ascending. The sort of typed arrays would need a view of
 * them, which is an allocation, and is slower for the few hundred numbers that there are here.
 */
export function sortAscending(column: Float64Array, count: number): void {
	for (let pass = 0; pass < GAPS.length; pass++) {
		const gap = GAPS[pass]!;
		for (let at = gap; at < count; at++) {
			const size = column[at]!;
			let to = at;
			for (; to >= gap && column[to - gap]! > size; to -= gap) column[to] = column[to - gap]!;
			column[to] = size;
		}
	}
}
