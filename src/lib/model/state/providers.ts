import { JURISDICTIONS } from './kinds';

/** Start-ups that serve an open family to users, at most so many at a time. Assumption: a modest cap. */
export const MOST_PROVIDERS = 64;

/** Providers grown from start-ups, one row each in order of founding; the row of one that left is used again. */
export class Providers {
	/** Rows in use or used before. */
	count = 0;
	readonly active = new Uint8Array(MOST_PROVIDERS);
	/** The start-up: its fine-tuner id. */
	readonly fineTuner = new Int32Array(MOST_PROVIDERS);
	/** Developer of the family it serves, and row of the base. */
	readonly developer = new Int32Array(MOST_PROVIDERS);
	readonly base = new Int32Array(MOST_PROVIDERS);
	readonly niche = new Uint8Array(MOST_PROVIDERS);
	/** Capability of the derivative it serves. */
	readonly capability = new Float64Array(MOST_PROVIDERS);
	/** e^(utility/λ) of its service, as in `Market`. */
	readonly appeal = new Float64Array(MOST_PROVIDERS);
	/** Provider × jurisdiction: share of the users of that place and its niche. */
	readonly share = new Float64Array(MOST_PROVIDERS * JURISDICTIONS.length);
	/** Share of all demand. */
	readonly users = new Float64Array(MOST_PROVIDERS);
	/** By fine-tuner: row of its last good derivative, or −1. */
	readonly goodDerivative: Int32Array;

	constructor(fineTuners: number) {
		this.goodDerivative = new Int32Array(fineTuners).fill(-1);
	}
}
