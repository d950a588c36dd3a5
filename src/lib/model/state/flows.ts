import { REAL_ZERO } from '../arithmetic/real-zero';
import { DERIVATIVE_KINDS } from './derivatives';
import { FINE_TUNER_KINDS, REASONS } from './kinds';

const KINDS = FINE_TUNER_KINDS.length;

/** Counts and sums of one span of time. Those of fine-tuners are weighted to makers. */
export class Flows {
	releases = 0;
	openReleases = 0;
	coveredReleases = 0;
	/** Covered releases of developers that are not frontier developers. */
	collateralReleases = 0;
	/** Training runs made smaller, models closed, withheld from a market, and runs given up, because of a rule. */
	bunchedRuns = 0;
	closedByRule = 0;
	withheldFromMarket = 0;
	abandonedRuns = 0;
	/** Models with gated weights, gated models that were opened later, and models whose compute is not public. */
	gatedReleases = 0;
	openedLater = 0;
	undisclosedReleases = 0;
	/** Models released in breach of a duty, and models withdrawn from a market when that was found out. */
	releasesInBreach = 0;
	withdrawals = 0;
	/** Releases within half an order of magnitude below and above the line; those above whose compute is public. */
	releasesBelowLine = 0;
	releasesAboveLine = 0;
	disclosedAboveLine = 0;
	incidents = REAL_ZERO;
	subsidyUsd = REAL_ZERO;
	developerFinesUsd = REAL_ZERO;
	trainingFlop = REAL_ZERO;
	developerEntries = 0;
	developerExits = 0;
	developerComplianceUsd = REAL_ZERO;
	/** Months that models waited for approval before their release, and models that did. */
	approvalWaitMonths = REAL_ZERO;
	approvals = 0;
	refusals = 0;
	/** By fine-tuner kind. */
	readonly ideas = new Float64Array(KINDS);
	readonly derivatives = new Float64Array(KINDS);
	/** By kind of derivative. */
	readonly derivativesOfKind = new Float64Array(DERIVATIVE_KINDS.length);
	readonly complianceUsd = new Float64Array(KINDS);
	readonly finesUsd = new Float64Array(KINDS);
	readonly projectBudgetUsd = new Float64Array(KINDS);
	readonly coveredProjects = new Float64Array(KINDS);
	/** Gain hoped for from projects that were lost, and the part lost of those diverted. */
	readonly valueForgoneUsd = new Float64Array(KINDS);
	readonly exits = new Float64Array(KINDS);
	readonly entries = new Float64Array(KINDS);
	/** Σ of e^(gain over the lagged frontier) of derivatives, and value kept by those built. */
	qualityWeighted = REAL_ZERO;
	valueBuiltUsd = REAL_ZERO;
	/** Fine-tuner kind × reason. */
	readonly lost = new Float64Array(KINDS * REASONS.length);
	readonly diverted = new Float64Array(KINDS * REASONS.length);
}

/** Sets every count and sum to 0. */
export function clearFlows(flows: Flows): void {
	for (const key of Object.keys(flows) as (keyof Flows)[]) {
		const value = flows[key];
		if (typeof value === 'number') (flows[key] as number) = 0;
		else value.fill(0);
	}
}

/** Adds the counts and sums of `more` to `flows`. */
export function addFlows(flows: Flows, more: Flows): void {
	for (const key of Object.keys(flows) as (keyof Flows)[]) {
		const value = flows[key];
		const added = more[key];
		if (typeof value === 'number') (flows[key] as number) = value + (added as number);
		else for (let i = 0; i < value.length; i++) value[i]! += (added as Float64Array)[i]!;
	}
}
