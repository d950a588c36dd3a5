/**
 * The second door of the model: declarations with what is read about them. A page loads it where somebody reads;
 * whatever is there at the first paint takes the tables of the first door.
 */
import type { Described } from './declaration';
import { DECLARED, type ParameterKey } from './parameters/declared';
import type { Parameter } from './parameters/parameter';

export { DESCRIBED_METRICS } from './observe/metrics/described.table';
export type { DescribedMetric } from './observe/metrics/metric';

export const DESCRIBED_PARAMETERS: readonly (Described<Parameter> & { readonly key: ParameterKey })[] =
	DECLARED;
