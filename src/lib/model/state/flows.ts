import { REAL_ZERO } from '../arithmetic/real-zero';
import { DERIVATIVE_KINDS } from './derivatives';
import { FINE_TUNER_KINDS, REASONS } from './kinds';
import type { Memory } from './memory';
import { Table } from './table';

const KINDS = FINE_TUNER_KINDS.length;

/** Counts and sums of one span of time. Those of fine-tuners are weighted to makers. */
export class Flows extends Table {
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
	/** V of the models released, by the demand of their markets, before the scale of revenue. */
	releasedValueUsd = REAL_ZERO;
	developerEntries = 0;
	developerExits = 0;
	developerComplianceUsd = REAL_ZERO;
	/** Months that models waited for approval before their release, and models that did. */
	approvalWaitMonths = REAL_ZERO;
	approvals = 0;
	refusals = 0;
	/** By fine-tuner kind. */
	ideas = this.fixed(KINDS);
	derivatives = this.fixed(KINDS);
	/** By kind of derivative. */
	derivativesOfKind = this.fixed(DERIVATIVE_KINDS.length);
	complianceUsd = this.fixed(KINDS);
	finesUsd = this.fixed(KINDS);
	projectBudgetUsd = this.fixed(KINDS);
	coveredProjects = this.fixed(KINDS);
	/** Gain hoped for from projects that were lost because of a rule, and the part lost of those diverted by one. */
	valueForgoneUsd = this.fixed(KINDS);
	exits = this.fixed(KINDS);
	entries = this.fixed(KINDS);
	/** Σ of e^(gain over the lagged frontier) of derivatives, and value kept by those built. */
	qualityWeighted = REAL_ZERO;
	valueBuiltUsd = REAL_ZERO;
	/** Fine-tuner kind × reason. */
	lost = this.fixed(KINDS * REASONS.length);
	diverted = this.fixed(KINDS * REASONS.length);

	private countNames: readonly string[] | null = null;

	constructor(memory: Memory) {
		super(0, memory);
	}

	/** Sets every count and sum to 0. */
	clear(): void {
		for (const name of this.counts()) this.amounts[name] = 0;
		for (const name of this.columnNames()) this.sums[name]!.fill(0);
	}

	/** Adds the counts and sums of another span of time. */
	addAll(more: Flows): void {
		for (const name of this.counts()) this.amounts[name]! += more.amounts[name]!;
		for (const name of this.columnNames()) {
			const sum = this.sums[name]!;
			const added = more.sums[name]!;
			for (let i = 0; i < sum.length; i++) sum[i]! += added[i]!;
		}
	}

	/** Names of the fields that are numbers. */
	private counts(): readonly string[] {
		this.countNames ??= Object.keys(this).filter(
			(name) => typeof this.amounts[name] === 'number' && name !== 'count' && name !== 'rows'
		);
		return this.countNames;
	}

	private get amounts(): Record<string, number> {
		return this as unknown as Record<string, number>;
	}

	private get sums(): Record<string, Float64Array> {
		return this as unknown as Record<string, Float64Array>;
	}
}
