import type { ParameterKey } from './declared';
import { PARAMETERS } from './parameters.table';

export type { ParameterKey } from './declared';
export { PARAMETERS } from './parameters.table';

/** A value for every parameter. */
export type Parameters = Readonly<Record<ParameterKey, number>>;

export function defaultParameters(): Parameters {
	return Object.fromEntries(PARAMETERS.map(({ key, default: value }) => [key, value])) as Parameters;
}

/**
 * A copy with the parameters in the order of their declaration. Every world has one: engines compile a model for the
 * shape of the objects that it reads, and V8 gives what `{ ...values }` makes another shape once that is compiled,
 * upon which all that was compiled for the shape before is thrown away.
 */
export function inOrder(values: Parameters): Parameters {
	return Object.fromEntries(PARAMETERS.map(({ key }) => [key, values[key]])) as Parameters;
}
