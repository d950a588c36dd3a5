import { fullExponential, quickExponential } from './ziggurat';
import { normalQuantile } from './normal-quantile';

/** The draws of one month and purpose. */
export interface Stream {
	/** 32 random bits as a signed integer. Entity and draw number: whole numbers, of which 32 bits count. */
	bits(entity: number, draw: number): number;
	/** Uniform on the open interval (0, 1), in steps of 2^-32. */
	uniform(entity: number, draw: number): number;
	/** Exponential with mean 1. */
	exponential(entity: number, draw: number): number;
	/** Standard normal. */
	normal(entity: number, draw: number): number;
}

const TWO_TO_MINUS_32 = 2.3283064365386963e-10;

/** What every generator makes of its 32 bits. */
export abstract class KeyedStream implements Stream {
	abstract bits(entity: number, draw: number): number;

	/**
	 * The n-th stream of further draws, for the one exponential in ninety that takes more than one. It has
	 * keys of its own: draw numbers can be structural ids of 32 bits, which leave no numbers to spare.
	 */
	protected abstract further(n: number): Stream;

	uniform(entity: number, draw: number): number {
		return ((this.bits(entity, draw) >>> 0) + 0.5) * TWO_TO_MINUS_32;
	}

	exponential(entity: number, draw: number): number {
		const bits = this.bits(entity, draw);
		const quick = quickExponential(bits);
		return quick >= 0 ? quick : this.rareExponential(bits, entity, draw);
	}

	/** Apart from the method above, which would allocate what this function closes over in every call. */
	private rareExponential(bits: number, entity: number, draw: number): number {
		return fullExponential(bits, (n) => this.further(n).uniform(entity, draw));
	}

	normal(entity: number, draw: number): number {
		return normalQuantile(this.uniform(entity, draw));
	}
}
