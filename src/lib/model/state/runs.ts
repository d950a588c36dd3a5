import { grown } from './columns';

/** Where a base model stands with approval before release. */
export const PERMISSION = { notAsked: 0, waiting: 1, inReview: 2, granted: 3, refused: 4 } as const;

/**
 * Planned training runs and the base models that come of them, one row each in order of planning.
 * A run that is prevented keeps its row and its id, so that nothing is renumbered.
 */
export class Runs {
	count = 0;
	/** Structural id (developer, planned-run slot). */
	id = new Uint32Array(1024);
	developer = new Int32Array(1024);
	/** Code in `STAGE`; see `lifecycle.ts`. */
	stage = new Uint8Array(1024);
	/** Code in `REASONS`: why a rule changed size, openness, markets or fate; 0 if none did. */
	reason = new Uint8Array(1024);
	/** Month in which training ends, and month of release (or of being given up). */
	trainedMonth = new Int16Array(1024);
	month = new Int16Array(1024);
	wishedLog10Flop = new Float64Array(1024);
	log10Flop = new Float64Array(1024);
	trainingFlop = new Float64Array(1024);
	/** Parameters N = √(C/120) of a compute-optimal model (Hoffmann et al. 2022). */
	parameterCount = new Float64Array(1024);
	/** Cost of the training compute at the prices of its month, in USD. */
	trainingCostUsd = new Float64Array(1024);
	/** Premium on publishing the weights, as a share of the value of the model. */
	openness = new Float64Array(1024);
	freeLicence = new Uint8Array(1024);
	/** Capability in orders of magnitude of effective compute; 0 is 1e24 FLOP of January 2024. */
	capability = new Float64Array(1024);
	/** Strength of safeguards, 0 to 1. */
	safeguards = new Float64Array(1024);
	/** Whether the weights are published, or will be once the model comes out; and `GATING` if they are not. */
	open = new Uint8Array(1024);
	gated = new Uint8Array(1024);
	/** Whether the training compute is made public. */
	disclosed = new Uint8Array(1024);
	/** Laws whose duties its developer ignores, one bit each. */
	ignoredLaws = new Int32Array(1024);
	/** Jurisdictions that have refused it, one bit each. */
	barred = new Uint8Array(1024);
	/** Adopters whose registration has been paid for. */
	registered = new Int32Array(1024);
	/** Jurisdictions in which it is offered, one bit each. */
	markets = new Uint8Array(1024);
	/** Tiers that cover it, one bit each. */
	covered = new Int32Array(1024);
	/** Revenue of its developer at release, in USD a year. */
	developerRevenueUsd = new Float64Array(1024);
	/** Whether the delay of its duties was served, and where it stands with approval: see `PERMISSION`. */
	delayed = new Uint8Array(1024);
	permission = new Uint8Array(1024);
	/** Instant of joining the queue for approval, in months. */
	arrival = new Float64Array(1024);
	/** Fine-tuners that have it as their base. */
	adopters = new Int32Array(1024);
	/** Derivatives in its family so far, weighted to makers. */
	familyDerivatives = new Float64Array(1024);
	/** Base × niche: e^(utility of capability and fit), the weight in a fine-tuner's choice. */
	appeal: Float64Array;
	/** Base × niche: fit to the field, in utility. */
	fit: Float64Array;
	/** Rows of the models whose weights can be had, published or gated, in order of release. */
	openRows = new Int32Array(1024);
	openCount = 0;

	constructor(readonly niches: number) {
		this.appeal = new Float64Array(1024 * niches);
		this.fit = new Float64Array(1024 * niches);
	}

	/** Fate of a run so far, code in `FATES`: the stage that it is in. */
	get fate(): Uint8Array {
		return this.stage;
	}

	/** Adds a row of zeros and returns its index. */
	add(): number {
		const row = this.count++;
		const rows = this.count;
		if (rows > this.id.length) this.grow(rows);
		return row;
	}

	private grow(rows: number): void {
		this.id = grown(this.id, rows);
		this.developer = grown(this.developer, rows);
		this.stage = grown(this.stage, rows);
		this.reason = grown(this.reason, rows);
		this.trainedMonth = grown(this.trainedMonth, rows);
		this.month = grown(this.month, rows);
		this.wishedLog10Flop = grown(this.wishedLog10Flop, rows);
		this.log10Flop = grown(this.log10Flop, rows);
		this.trainingFlop = grown(this.trainingFlop, rows);
		this.parameterCount = grown(this.parameterCount, rows);
		this.trainingCostUsd = grown(this.trainingCostUsd, rows);
		this.openness = grown(this.openness, rows);
		this.freeLicence = grown(this.freeLicence, rows);
		this.capability = grown(this.capability, rows);
		this.safeguards = grown(this.safeguards, rows);
		this.open = grown(this.open, rows);
		this.gated = grown(this.gated, rows);
		this.disclosed = grown(this.disclosed, rows);
		this.ignoredLaws = grown(this.ignoredLaws, rows);
		this.barred = grown(this.barred, rows);
		this.registered = grown(this.registered, rows);
		this.markets = grown(this.markets, rows);
		this.covered = grown(this.covered, rows);
		this.developerRevenueUsd = grown(this.developerRevenueUsd, rows);
		this.delayed = grown(this.delayed, rows);
		this.permission = grown(this.permission, rows);
		this.arrival = grown(this.arrival, rows);
		this.adopters = grown(this.adopters, rows);
		this.familyDerivatives = grown(this.familyDerivatives, rows);
		this.openRows = grown(this.openRows, rows);
		const places = this.id.length * this.niches;
		this.appeal = grown(this.appeal, places);
		this.fit = grown(this.fit, places);
	}
}
