import type { FrozenParameter } from '../frozen';
import { PARAMETERS_1 } from './1.parameters';

/** Defaults that changed with model version 4. A link of version 1 goes on relying on the older ones. */
const CHANGED: Readonly<Record<string, number>> = {
	// Measured: docs/fine-tuners.md.
	fineTuners: 2000
};

/** Link keys of schema version 2, with the value that a link relies on which does not mention them. */
export const PARAMETERS_2: readonly FrozenParameter[] = PARAMETERS_1.map(([linkKey, parameter, usual]) => [
	linkKey,
	parameter,
	CHANGED[parameter] ?? usual
]);
