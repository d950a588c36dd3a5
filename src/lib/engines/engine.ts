/**
 * What an archived engine exports: everything that a link of its model version needs to be run as it was
 * sent. `npm run archive:engine` builds this module into one file under `static/engines`; a file there is
 * checked against its checksum and never rebuilt.
 */
export {
	defaultParameters,
	METRICS,
	Memory,
	MODEL_VERSION,
	PARAMETERS,
	Trunks,
	simulate,
	type Outcome,
	type SimulationInput
} from '$lib/model';
export { PRESETS, resolveExperiment } from '$lib/scenarios';
export { fingerprint } from '$lib/experiments';
export { decodeLink } from '$lib/link';
