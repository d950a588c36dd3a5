import { JURISDICTIONS } from './kinds';
import type { Memory } from './memory';
import { Table } from './table';

/** Start-ups that serve an open family to users, at most so many at a time. Assumption: a modest cap. */
export const MOST_PROVIDERS = 64;

/** Providers grown from start-ups, one row each in order of founding; the row of one that left is used again. */
export class Providers extends Table {
	active = this.uint8();
	/** The start-up: its fine-tuner id. */
	fineTuner = this.int32();
	/** Developer of the family it serves, and row of the base. */
	developer = this.int32();
	base = this.int32();
	niche = this.uint8();
	/** Capability of the derivative it serves. */
	capability = this.float64();
	/** e^(utility/λ) of its service, as in `Market`. */
	appeal = this.float64();
	/** Provider × jurisdiction: share of the users of that place and its niche. */
	share = this.float64(JURISDICTIONS.length);
	/** Jurisdictions in which it does not serve: left out from the start, or because a breach was found out there. */
	withdrawn = this.uint8();
	/** Share of all demand. */
	users = this.float64();
	/** By fine-tuner: row of its last good derivative, or −1. */
	goodDerivative: Int32Array;

	constructor(fineTuners: number, memory: Memory) {
		super(MOST_PROVIDERS, memory);
		this.goodDerivative = this.fixed(fineTuners, -1, Int32Array);
	}
}
