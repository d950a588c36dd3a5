import { REAL_ZERO } from '../arithmetic/real-zero';
import type { Memory } from './memory';
import { Table } from './table';

/** Codes of weights that got out. */
export const STOLEN = 1;
export const LEAKED = 2;

/** Levels of the waterfall of everyday misuse at which reach is summed. */
export const SAFEGUARD_LEVELS = { none: 0, voluntary: 1, all: 2 } as const;

/**
 * What misusers can reach: one row for each released base model, in order of release, with the family of
 * derivatives behind it; what is known of flaws; and the sums drawn from them each month. Nothing upstream
 * of harm reads it.
 */
export class Reach extends Table {
	/** Row of the base model. */
	base = this.int32();
	/** Weights that got out against the will of their developer: `STOLEN` until closed off, `LEAKED` for good. */
	stolen = this.uint8();
	/** Safeguards of the least safeguarded member of the family, all of them and the voluntary part, 0 to 1. */
	safeguards = this.float64();
	voluntary = this.float64();

	/** Derivatives whose safeguards are settled, and the mean over those of this month. */
	derivativesSeen = 0;
	meanDerivativeSafeguards = REAL_ZERO;

	/** Share of the safeguards of closed and of open models undone by flaws: not yet reported, and reported but unfixed. */
	hiddenClosed = REAL_ZERO;
	hiddenOpen = REAL_ZERO;
	reportedClosed = REAL_ZERO;
	reportedOpen = REAL_ZERO;

	/** By level of safeguards and place: (capability − what safeguards take)/τ, −∞ out of reach; read by `sumReach` alone. */
	exponentBare = this.float64();
	exponentVoluntary = this.float64();
	exponentAll = this.float64();
	/** By place: e^(exponent − the highest), of the level summed last. */
	weight = this.float64();
	/** By level: the highest exponent, or −∞. */
	topExponent = this.fixed(3);
	/** Whether duties have changed what any model adds to misuse. */
	dutiesMatter = false;
	/** By level of safeguards: ln(e^(u₀/τ) + Σ e^(reach/τ)). */
	logSum = this.fixed(3);
	/** Share of misusers' choices among the released models that falls on covered ones, 0 to 1. */
	coveredShare = REAL_ZERO;

	/** Highest capability of open weights ever, and of closed weights that are stolen now, or −∞. */
	openCapability = -Infinity;
	stolenCapability = -Infinity;
	/** ∫ hazard of a tail event so far. */
	tailHazardSum = REAL_ZERO;

	/** The exponents at a level of `SAFEGUARD_LEVELS`. */
	exponentsAt(level: number): Float64Array {
		if (level === SAFEGUARD_LEVELS.none) return this.exponentBare;
		return level === SAFEGUARD_LEVELS.voluntary ? this.exponentVoluntary : this.exponentAll;
	}

	/** Q: highest capability accessible without safeguards, or −∞. */
	get unsafeguardedCapability(): number {
		return Math.max(this.openCapability, this.stolenCapability);
	}

	constructor(memory: Memory) {
		super(1024, memory);
	}
}
