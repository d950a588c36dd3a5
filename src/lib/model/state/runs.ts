import { JURISDICTIONS } from './jurisdictions';
import type { Memory } from './memory';
import { Table } from './table';

/** Upper bound of a month: the columns are Int16, and a later one would overflow to an early one. */
export const LAST_MONTH = 32767;

/** Where a base model stands with approval before release. */
export const PERMISSION = { notAsked: 0, waiting: 1, inReview: 2, granted: 3, refused: 4 } as const;

/**
 * Planned training runs and the base models that come of them, one row each in order of planning.
 * A run that is prevented keeps its row and its id, so that nothing is renumbered.
 */
export class Runs extends Table {
	/** Structural id (developer, planned-run slot). */
	id = this.uint32();
	developer = this.int32();
	/** Code in `STAGE`; see `lifecycle.ts`. */
	stage = this.uint8();
	/** Code in `REASONS`: why a rule changed size, openness, markets or fate; 0 if none did. */
	reason = this.uint8();
	/** Month in which training ends, and month of release (or of being given up). */
	trainedMonth = this.int16();
	month = this.int16();
	wishedLog10Flop = this.float64();
	log10Flop = this.float64();
	trainingFlop = this.float64();
	/** Parameters N = √(C/120) of a compute-optimal model (Hoffmann et al. 2022). */
	parameterCount = this.float64();
	/** Cost of the training compute at the prices of its month, in USD. */
	trainingCostUsd = this.float64();
	/** Premium on publishing the weights, as a share of the value of the model. */
	openness = this.float64();
	freeLicence = this.uint8();
	/** Capability in orders of magnitude of effective compute; 0 is 1e24 FLOP of January 2024. */
	capability = this.float64();
	/** Strength of safeguards, 0 to 1. */
	safeguards = this.float64();
	/** Whether the weights are published, or will be once the model comes out; and `GATING` if they are not. */
	open = this.uint8();
	gated = this.uint8();
	/** Whether the training compute is made public. */
	disclosed = this.uint8();
	/** Laws whose duties its developer ignores, one bit each. */
	ignoredLaws = this.int32();
	/** Jurisdictions that have refused it, one bit each. */
	barred = this.uint8();
	/** Jurisdictions in which it is out elsewhere already and still waits, one bit each. */
	awaiting = this.uint8();
	/** Jurisdiction: month in which it comes out there, if it waits there. */
	marketMonth = this.int16(JURISDICTIONS.length);
	/** Month in which the review for approval ends. */
	reviewedMonth = this.int16();
	/** Makers whose registration has been paid for: adopters × the makers that each stands for. */
	registeredMakers = this.float64();
	/** Jurisdictions in which it is offered, one bit each. */
	markets = this.uint8();
	/** Tiers that cover it, one bit each. */
	covered = this.int32();
	/** Revenue of its developer when a law first looked at it, at its release as a rule, in USD a year. */
	developerRevenueUsd = this.float64();
	/** Whether the delay of its duties was served, and where it stands with approval: see `PERMISSION`. */
	delayed = this.uint8();
	permission = this.uint8();
	/** Instant of joining the queue for approval, in months. */
	arrival = this.float64();
	/** Instant at which the last of its reviews ends, in months. */
	reviewEnds = this.float64();
	/** Fine-tuners that have it as their base. */
	adopters = this.int32();
	/** Derivatives in its family so far, weighted to makers. */
	familyDerivatives = this.float64();
	/** Row in `Reach`, or −1 while it is not released. */
	reachRow = this.int32(1, -1);
	/** Base × niche: e^(utility of capability and fit), the weight in a fine-tuner's choice. */
	appeal: Float64Array;
	/** Base × niche: fit to the field, in utility. */
	fit: Float64Array;
	/** Rows of the models whose weights can be had, published or gated, in order of release. */
	openRows = this.int32();
	openCount = 0;

	constructor(niches: number, memory: Memory) {
		super(1024, memory);
		this.appeal = this.float64(niches);
		this.fit = this.float64(niches);
	}

	/** Fate of a run so far, code in `FATES`: the stage that it is in. */
	get fate(): Uint8Array {
		return this.stage;
	}
}
