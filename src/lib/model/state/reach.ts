import { REAL_ZERO } from '../arithmetic/real-zero';
import { grown } from './columns';

/** Codes of weights that got out. */
export const STOLEN = 1;
export const LEAKED = 2;

/** Levels of the waterfall of everyday misuse at which reach is summed. */
export const SAFEGUARD_LEVELS = { none: 0, voluntary: 1, all: 2 } as const;

/**
 * What misusers can reach: one place for each released base model, in order of release, with the family of
 * derivatives behind it; what is known of flaws; and the sums drawn from them each month. Nothing upstream
 * of harm reads it.
 */
export class Reach {
	count = 0;
	/** Row of the base model. */
	base = new Int32Array(1024);
	/** Place of a base model, or −1 while it is not released; by row of the base. */
	placeOfBase = new Int32Array(1024).fill(-1);
	/** Weights that got out against the will of their developer: `STOLEN` until closed off, `LEAKED` for good. */
	stolen = new Uint8Array(1024);
	/** Safeguards of the least safeguarded member of the family, all of them and the voluntary part, 0 to 1. */
	safeguards = new Float64Array(1024);
	voluntary = new Float64Array(1024);

	/** By row of derivative: its safeguards, all of them and the voluntary part, 0 to 1. */
	derivativeSafeguards = new Float64Array(65536);
	derivativeVoluntary = new Float64Array(65536);
	/** Derivatives whose safeguards are settled, and the mean over those of this month. */
	derivativesSeen = 0;
	meanDerivativeSafeguards = REAL_ZERO;

	/** Share of the safeguards of closed and of open models undone by flaws: not yet reported, and reported but unfixed. */
	hiddenClosed = REAL_ZERO;
	hiddenOpen = REAL_ZERO;
	reportedClosed = REAL_ZERO;
	reportedOpen = REAL_ZERO;

	/** By level of safeguards and place: (capability − what safeguards take)/τ, −∞ out of reach; read by `sumReach` alone. */
	readonly exponents: [Float64Array, Float64Array, Float64Array] = [
		new Float64Array(1024),
		new Float64Array(1024),
		new Float64Array(1024)
	];
	/** By place: e^(exponent − the highest), of the level summed last. */
	weight = new Float64Array(1024);
	/** By level: the highest exponent, or −∞. */
	readonly topExponent = new Float64Array(3);
	/** Whether duties have changed what any model adds to misuse. */
	dutiesMatter = false;
	/** By level of safeguards: ln(e^(u₀/τ) + Σ e^(reach/τ)). */
	readonly logSum = new Float64Array(3);
	/** Share of misusers' choices among the released models that falls on covered ones, 0 to 1. */
	coveredShare = REAL_ZERO;

	/** Highest capability of open weights ever, and of closed weights that are stolen now, or −∞. */
	openCapability = -Infinity;
	stolenCapability = -Infinity;
	/** ∫ hazard of a tail event so far. */
	tailHazardSum = REAL_ZERO;

	/** Q: highest capability accessible without safeguards, or −∞. */
	get unsafeguardedCapability(): number {
		return Math.max(this.openCapability, this.stolenCapability);
	}

	/** Adds the place of a base model and returns it. */
	add(base: number): number {
		const place = this.count++;
		this.base = grown(this.base, this.count);
		this.stolen = grown(this.stolen, this.count);
		this.safeguards = grown(this.safeguards, this.count);
		this.voluntary = grown(this.voluntary, this.count);
		this.weight = grown(this.weight, this.count);
		for (let level = 0; level < this.exponents.length; level++) {
			this.exponents[level] = grown(this.exponents[level]!, this.count);
		}
		const before = this.placeOfBase.length;
		this.placeOfBase = grown(this.placeOfBase, base + 1);
		if (this.placeOfBase.length > before) this.placeOfBase.fill(-1, before);
		this.base[place] = base;
		this.placeOfBase[base] = place;
		return place;
	}

	/** Makes room for so many derivatives. */
	reserveDerivatives(rows: number): void {
		this.derivativeSafeguards = grown(this.derivativeSafeguards, rows);
		this.derivativeVoluntary = grown(this.derivativeVoluntary, rows);
	}
}
