import { defaultParameters, PARAMETERS, type ParameterKey } from '$lib/model';
import type { SourceId } from './sources';

/** One contested value as holders of a position would set it. */
export interface HeldValue {
	readonly value: number;
	/** How the value is read off what they say: always an assumption. */
	readonly why: string;
	readonly sources: readonly SourceId[];
}

/**
 * A position in the debate as values of contested assumptions, and of no others: whoever holds it must be able
 * to say "yes, that is what I think" of every value, and of one of them "I wish it were not so".
 */
export interface AssumptionSet {
	/** On the command line and in the page; never changes once published. */
	readonly id: string;
	readonly title: string;
	/** The position in plain words. */
	readonly holds: string;
	readonly values: Readonly<Partial<Record<ParameterKey, HeldValue>>>;
	/** The value that holders find uncomfortable, and why. */
	readonly uncomfortable: { readonly key: ParameterKey; readonly why: string };
}

/** Keys of the assumptions on which positions may differ. */
export const CONTESTED: readonly ParameterKey[] = PARAMETERS.filter(
	({ contested }) => contested === true
).map(({ key }) => key);

/** A value for every contested assumption: the set's, or the default where it names none. */
export function contestedValues({ values }: AssumptionSet): Readonly<Partial<Record<ParameterKey, number>>> {
	const usual = defaultParameters();
	return Object.fromEntries(CONTESTED.map((key) => [key, values[key]?.value ?? usual[key]]));
}
