/** The door of the experiments: what readers of results and those who run simulations use. */
export type { Band, Difference, Experiment, OnOutcome, Regime, Run, Runner } from './experiment';
export { Arrivals, RecentOutcomes } from './arrivals';
export { BAND_SHARES } from './bands';
export { collect, runsOf, type CollectOptions } from './collect';
export { Collected, type Source } from './collected';
export { Fingerprint, fingerprint } from './fingerprint';
export {
	ledgerOf,
	OPPORTUNITY_COSTS,
	QUADRANTS,
	type CostPart,
	type Ledger,
	type LedgerColumn,
	type Quadrant
} from './ledger';
export { CHANGES, type Change, type MissingRun } from './missing';
export { worldsInFull } from './worlds-in-full';
export { RunCancelled, RunFailed, WorkerNotStarted } from './run-errors';
export {
	directionOf,
	VERDICT_METRICS,
	verdictsUnder,
	type Direction,
	type Position,
	type Verdict
} from './verdict';
