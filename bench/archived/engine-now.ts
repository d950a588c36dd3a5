// Today's engine behind the door of an archived one, so that both are loaded in the same way.
export { defaultParameters, MODEL_VERSION, simulate } from '$lib/model';
export { PRESETS } from '$lib/scenarios';
