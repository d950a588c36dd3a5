import { DECLARED, type ParameterKey } from './declared';
import type { Parameter } from './parameter';

/** Every assumption about the world, in the order in which it is shown. */
export const PARAMETERS: readonly (Parameter & { readonly key: ParameterKey })[] = DECLARED.map(
	({ meaning: _, source: __, ...parameter }) => parameter
);
