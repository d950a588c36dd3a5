import type { StartId } from '$lib/model';
import { policyChoice, resolveExperiment, withCensus, type ValidScenario } from '$lib/scenarios';

/** Months that targets look at: to the end of 2026, or of 2024 from January 2022. */
const CALIBRATION_MONTHS = 36;
/** Worlds over which the median is taken. */
export const CALIBRATION_WORLDS = 64;
export const CALIBRATION_SEED = 'calibration';

interface Worlds {
	readonly worlds: number;
	readonly seed?: string;
	/** Parameters that differ from their defaults. */
	readonly parameters?: Readonly<Record<string, number>>;
	readonly start?: StartId;
}

/** Worlds without any rule, as they are held against what was counted. Throws `ScenarioRefused` for values out of range. */
export function calibrationScenario({ worlds, seed, parameters = {}, start }: Worlds): ValidScenario {
	const scenario = resolveExperiment({
		seed: seed ?? CALIBRATION_SEED,
		replicates: worlds,
		parameters: { ...parameters, months: CALIBRATION_MONTHS },
		regimes: [{ policies: [policyChoice('none')] }]
	});
	return withCensus(scenario, start);
}
