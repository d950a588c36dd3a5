import type { ParameterKey } from './declared';
import { PARAMETERS } from './parameters.table';

export type { ParameterKey } from './declared';
export { PARAMETERS } from './parameters.table';

/** A value for every parameter. */
export type Parameters = Readonly<Record<ParameterKey, number>>;

export function defaultParameters(): Parameters {
	return Object.fromEntries(PARAMETERS.map(({ key, default: value }) => [key, value])) as Parameters;
}
