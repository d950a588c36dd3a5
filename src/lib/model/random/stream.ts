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

	/**
	 * The same for the first `count` entities of a block at once, written to `into`: loops over typed arrays, in
	 * which no number is passed from one function to another.
	 */
	bitsOf(entities: Int32Array, count: number, draw: number, into: Int32Array): void;
	uniformsOf(entities: Int32Array, count: number, draw: number, into: Float64Array): void;
	normalsOf(entities: Int32Array, count: number, draw: number, into: Float64Array): void;
	exponentialsOf(entities: Int32Array, count: number, draw: number, into: Float64Array): void;
	/** The n-th entity with the n-th of the draw numbers. */
	exponentialsAt(entities: Int32Array, draws: Int32Array, count: number, into: Float64Array): void;
}

/**
 * The number c such that, for 32 random bits b, uniform(b) < share exactly when (b >>> 0) < c: choices between
 * two are made on whole numbers.
 */
export function cutOf(share: number): number {
	return Math.ceil(share * TWO_TO_32 - 0.5);
}

const TWO_TO_32 = 4294967296;

/** A step of the uniform draws. */
export const TWO_TO_MINUS_32 = 2.3283064365386963e-10;

/** What every generator makes of its 32 bits. */
export abstract class KeyedStream implements Stream {
	abstract bits(entity: number, draw: number): number;

	/**
	 * The n-th stream of further draws, for the one exponential in ninety that takes more than one. It has
	 * keys of its own: draw numbers can be structural ids of 32 bits, which leave no numbers to spare.
	 */
	protected abstract further(n: number): Stream;

	/** Those that were asked for so far. */
	private readonly furtherStreams: Stream[] = [];

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
		return fullExponential(bits, (n) => (this.furtherStreams[n] ??= this.further(n)).uniform(entity, draw));
	}

	normal(entity: number, draw: number): number {
		return normalQuantile(this.uniform(entity, draw));
	}

	bitsOf(entities: Int32Array, count: number, draw: number, into: Int32Array): void {
		for (let n = 0; n < count; n++) into[n] = this.bits(entities[n]!, draw);
	}

	uniformsOf(entities: Int32Array, count: number, draw: number, into: Float64Array): void {
		for (let n = 0; n < count; n++) {
			into[n] = ((this.bits(entities[n]!, draw) >>> 0) + 0.5) * TWO_TO_MINUS_32;
		}
	}

	normalsOf(entities: Int32Array, count: number, draw: number, into: Float64Array): void {
		for (let n = 0; n < count; n++) {
			into[n] = normalQuantile(((this.bits(entities[n]!, draw) >>> 0) + 0.5) * TWO_TO_MINUS_32);
		}
	}

	exponentialsOf(entities: Int32Array, count: number, draw: number, into: Float64Array): void {
		for (let n = 0; n < count; n++) {
			const bits = this.bits(entities[n]!, draw);
			const quick = quickExponential(bits);
			into[n] = quick >= 0 ? quick : this.rareExponential(bits, entities[n]!, draw);
		}
	}

	exponentialsAt(entities: Int32Array, draws: Int32Array, count: number, into: Float64Array): void {
		for (let n = 0; n < count; n++) {
			const bits = this.bits(entities[n]!, draws[n]!);
			const quick = quickExponential(bits);
			into[n] = quick >= 0 ? quick : this.rareExponential(bits, entities[n]!, draws[n]!);
		}
	}
}
