/** The only door of the model. */
export type {
	Badge,
	ChoiceDeclaration,
	DateDeclaration,
	NumberDeclaration,
	Value,
	ValueDeclaration,
	Reading
} from './declaration';
export { acceptedRange, formatNumber, readValue } from './declaration';
export type { Parameter, ParameterGroup } from './parameters/parameter';
export { PARAMETERS, defaultParameters, type ParameterKey, type Parameters } from './parameters';
export type { Metric, MetricGroup } from './metrics/metric';
export { METRICS } from './metrics';
export type { InstrumentDeclaration, InstrumentValues, Policy, Tier } from './policies/instrument';
export { INSTRUMENTS } from './policies';
export { FATES, type Fate, type Outcome, type PlannedRuns } from './outcome';
export { DEVELOPER_KINDS, FINE_TUNER_KINDS, JURISDICTIONS, PROVIDER_GROUPS, REASONS } from './entities/kinds';
export { firstWholeMonth } from './calendar';
export { GENERATORS, type Generator } from './random';
export { simulate, type SimulationInput } from './simulate';
export { MODEL_VERSION } from './version';
