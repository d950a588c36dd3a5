// Today's engine behind the door of an archived one, so that both are loaded in the same way.
export { defaultParameters, Memory, MODEL_VERSION, simulate, Trunks } from '$lib/model';
export { PRESETS } from '$lib/scenarios';
export type { Parameters } from '$lib/model';
