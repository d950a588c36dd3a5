import { ADOPTION } from './adoption';
import { COMPLIANCE } from './compliance';
import { DEVELOPERS } from './developers';
import { FINE_TUNERS } from './fine-tuners';
import { FRONTIER } from './frontier';
import { LINEAGE } from './lineage';
import type { Parameter } from './parameter';
import { RISK } from './risk';
import { SCALE } from './scale';
import { TRAINING } from './training';
import { USERS } from './users';

const DECLARED = [
	...SCALE,
	...FRONTIER,
	...DEVELOPERS,
	...TRAINING,
	...FINE_TUNERS,
	...ADOPTION,
	...LINEAGE,
	...USERS,
	...COMPLIANCE,
	...RISK
] as const;

export type ParameterKey = (typeof DECLARED)[number]['key'];

/** Every assumption about the world, in the order in which it is shown. */
export const PARAMETERS: readonly (Parameter & { readonly key: ParameterKey })[] = DECLARED;

/** A value for every parameter. */
export type Parameters = Readonly<Record<ParameterKey, number>>;

export function defaultParameters(): Parameters {
	return Object.fromEntries(PARAMETERS.map(({ key, default: value }) => [key, value])) as Parameters;
}
