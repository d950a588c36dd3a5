/** The door of the scenarios. */
export { addresses, declarationAt, readEdit, valueAt, type AddressedValue } from './address';
export { assumeValid, regimeName, sameScenario, tidyChoice, withCensus, withGenerator } from './assume-valid';
export {
	ASSUMPTION_SETS,
	assumptionSetById,
	assumptionSetOf,
	CONTESTED,
	contestedValues,
	SOURCES,
	underEverySet,
	withAssumptions,
	type AssumptionSet,
	type HeldValue,
	type SourceId
} from './assumptions';
export { MOST_REGIMES, type PolicyChoice, type RegimeChoice, type ScenarioChoice } from './choice';
export { defaultChoice, policyChoice } from './default-choice';
export { presetById } from './find-preset';
export { DEFAULT_SEED, REPLICATES, seedProblem } from './limits';
export { nearest, suggestion } from './nearest';
export { owes } from './packages';
export type { Article, AssumedRange, Preset } from './preset';
export { SUBJECTS, TIER_TITLES } from './preset-words';
export { PRESETS } from './presets/presets.table';
export { CHAIN as DOWNSTREAM_SHARES } from './presets/downstream-liability';
export { presetProblem, readParameter, regimeLetter, scenarioProblems } from './problems';
export { readValue } from './read-value';
export { seedNote } from './seed-note';
export { resolveExperiment, ScenarioRefused } from './resolve';
export type { ValidRegime, ValidScenario } from './valid-scenario';
