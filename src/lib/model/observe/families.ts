import type { World } from '../laws/world';
import { isReleased } from '../state/lifecycle';
import type { Sizes } from './sizes';

/** Derivatives so far by open base model, weighted to makers, in order of release. */
export function derivativesByFamily({ runs, month }: World, families: Sizes): void {
	const { familyDerivatives, openRows } = runs;
	families.clear(month, runs.openCount);
	for (let n = 0; n < runs.openCount; n++) families.add(familyDerivatives[openRows[n]!]!);
}

/** Derivatives so far by developer of the base model, weighted to makers. Only published and gated weights have any. */
export function derivativesByOrigin(
	{ runs, developers, month }: World,
	sizes: Sizes,
	sums: Float64Array
): void {
	const { developer, familyDerivatives, openRows } = runs;
	sums.fill(0, 0, developers.count);
	for (let n = 0; n < runs.openCount; n++) {
		const row = openRows[n]!;
		sums[developer[row]!]! += familyDerivatives[row]!;
	}
	addAll(sums, developers.count, month, sizes);
}

/** Training compute of models released in the last 12 months, by developer, in FLOP. */
export function recentFlopByDeveloper(
	{ runs, developers, month }: World,
	sizes: Sizes,
	sums: Float64Array
): void {
	const { developer, month: released, trainingFlop } = runs;
	sums.fill(0, 0, developers.count);
	for (let row = 0; row < runs.count; row++) {
		if (released[row]! <= month - 12 || released[row]! > month) continue;
		if (isReleased(runs, row)) sums[developer[row]!]! += trainingFlop[row]!;
	}
	addAll(sums, developers.count, month, sizes);
}

function addAll(sums: Float64Array, count: number, month: number, sizes: Sizes): void {
	sizes.clear(month, count);
	for (let d = 0; d < count; d++) sizes.add(sums[d]!);
}
