/** The only door of the model. */
export type {
	Badge,
	ChoiceDeclaration,
	DateDeclaration,
	Described,
	NumberDeclaration,
	Value,
	ValueDeclaration,
	Reading
} from './declaration';
export { acceptedRange, formatNumber, readValue, writtenNumber } from './declaration';
export type { Parameter, ParameterGroup } from './parameters/parameter';
export { PARAMETERS, defaultParameters, type ParameterKey, type Parameters } from './parameters';
export type { Metric, MetricGroup } from './observe/metrics/metric';
export { METRICS } from './observe/metrics/metrics.table';
export type { InstrumentDeclaration, InstrumentValues, Policy, Tier } from './laws/instrument';
export { INSTRUMENTS } from './laws/instruments';
export { FATES, type Census, type Fate, type Outcome, type PlannedRuns } from './outcome';
export { announcedLines, type AnnouncedLine } from './laws/announced-lines';
export {
	DEVELOPER_KINDS,
	FINE_TUNER_KINDS,
	JURISDICTIONS,
	PROVIDER_GROUPS,
	REASONS,
	WEIGHTS
} from './state/kinds';
export { firstWholeMonth } from './calendar';
export { GENERATORS, type Generator } from './random/random-source';
export { Trunks } from './trunks';
export { builtOnIn, decisionsOn, lineageIn, storyOf, type BuiltOn, type Lineage } from './follow';
export { DERIVATIVE_KINDS } from './state/derivatives';
export { SCHEDULE } from './schedule';
export { simulate, type SimulationInput } from './simulate';
export { type Idea, type StoryMonth, type WeighedBase } from './observe/story';
export type { RunDecision } from './observe/weighed-run';
export type { WeighedPlan } from './decisions/weighed-plans';
export { Memory } from './state/memory';
export { STARTS, USUAL_START, type StartId } from './state/starts';
export { MODEL_VERSION } from './version';
