import { defaultParameters, type Parameters } from '$lib/model';
import { ASSUMPTION_SETS, contestedValues } from '$lib/scenarios';

/** The sets of assumptions under which the extremes are tried: the defaults, and those a user can pick. */
export const SETS_TO_TRY: readonly { readonly id: string; readonly values: Parameters }[] = [
	{ id: 'defaults', values: defaultParameters() },
	...ASSUMPTION_SETS.map((set) => ({
		id: set.id,
		values: { ...defaultParameters(), ...contestedValues(set) }
	}))
];
