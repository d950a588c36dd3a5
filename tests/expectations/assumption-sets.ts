import { defaultParameters, type Parameters } from '$lib/model';

/**
 * The sets of assumptions under which the extremes are tried: the defaults, and the sets of
 * `$lib/scenarios/assumptions` as `...ASSUMPTION_SETS.map(({ id, values }) => ({ id, values }))`.
 */
export const SETS_TO_TRY: readonly { readonly id: string; readonly values: Parameters }[] = [
	{ id: 'defaults', values: defaultParameters() }
];
