/** Longer ago than any law asks about. */
export const NEVER_PAID = -1200;

/** Fine-tuners as columns, one row each, sorted by (kind, niche) so that peers of a kind lie together. */
export class FineTuners {
	/** Code in `FINE_TUNER_KINDS`. */
	readonly kind: Uint8Array;
	/** Code in `JURISDICTIONS`. */
	readonly home: Uint8Array;
	readonly niche: Uint8Array;
	/** Standard normal. */
	readonly skill: Float64Array;
	/** Budget of one project, in USD. */
	readonly budgetUsd: Float64Array;
	/** Uses published weights even where they are not offered. */
	readonly leaks: Uint8Array;
	readonly active: Uint8Array;
	/** Row of the base model in use, or −1. */
	readonly base: Int32Array;
	/** The same at the opening of the month, for peers to see. */
	readonly openingBase: Int32Array;
	/** Projects lost in a row. */
	readonly losses: Uint8Array;
	/** Knows what applies and how to comply. */
	readonly knowHow: Uint8Array;
	/** Fine-tuner × law: month in which duties were last paid, or `NEVER_PAID`. */
	readonly paidMonth: Int16Array;
	/** Laws whose duties are being ignored, one bit each. */
	readonly breachedLaws: Int32Array;
	/** What the compute of the last project in breach cost, in USD. */
	readonly breachCostUsd: Float64Array;
	/** Base of the derivative being made in this month, or −1. */
	readonly building: Int32Array;
	/** First row and number of the peers of the same (kind, niche). */
	readonly groupStart: Int32Array;
	readonly groupSize: Int32Array;

	constructor(
		readonly count: number,
		private readonly laws: number
	) {
		this.kind = new Uint8Array(count);
		this.home = new Uint8Array(count);
		this.niche = new Uint8Array(count);
		this.skill = new Float64Array(count);
		this.budgetUsd = new Float64Array(count);
		this.leaks = new Uint8Array(count);
		this.active = new Uint8Array(count);
		this.base = new Int32Array(count);
		this.openingBase = new Int32Array(count);
		this.losses = new Uint8Array(count);
		this.knowHow = new Uint8Array(count);
		this.paidMonth = new Int16Array(count * laws).fill(NEVER_PAID);
		this.breachedLaws = new Int32Array(count);
		this.breachCostUsd = new Float64Array(count);
		this.building = new Int32Array(count);
		this.groupStart = new Int32Array(count);
		this.groupSize = new Int32Array(count);
	}
	/** Whether a fine-tuner has ever paid duties of any law. */
	hasPaid(i: number): boolean {
		for (let l = 0; l < this.laws; l++) {
			if (this.paidMonth[i * this.laws + l] !== NEVER_PAID) return true;
		}
		return false;
	}
}
