import seedrandom from 'seedrandom';
import { ln } from './portable-math';
import { fullExponential, quickExponential } from './ziggurat';

/**
 * Every draw is a pure function of (seed phrase, replicate, month, purpose, entity, draw number).
 * No draw has a predecessor, so adding a draw or a policy never shifts another, and two policies can be
 * compared on the same world (common random numbers).
 */

/** What a draw decides. Codes enter the keys: only append. */
export const PURPOSE = {
	developerTraits: 1,
	planning: 2,
	runTraits: 3,
	baseFit: 4,
	entry: 5,
	exit: 6,
	approval: 7,
	fineTunerTraits: 8,
	reconsider: 9,
	candidates: 10,
	taste: 11,
	idea: 12,
	project: 13,
	leak: 14,
	parent: 15,
	derivativeTraits: 16,
	knowHow: 17,
	activity: 18,
	audit: 19,
	theft: 20,
	news: 21,
	disclosure: 22,
	developerAudit: 23,
	incident: 24,
	signUp: 25,
	closingOff: 28,
	intent: 29,
	providerEntry: 31,
	providerExit: 32,
	providerTraits: 33
} as const;
export type Purpose = (typeof PURPOSE)[keyof typeof PURPOSE];

/** The month of draws that belong to the world as a whole. */
export const ALWAYS = -1000;

/** Four 32-bit keys from a seed phrase: ARC4 (seedrandom) keyed by the hexadecimal UTF-8 of the phrase. */
export function keysOfPhrase(phrase: string): Int32Array {
	// The full stop ends the key: ARC4 reads its key round and round, so that "42" and "4242" would be one seed.
	const generator = seedrandom(`${hexOfUtf8(phrase)}.`);
	return Int32Array.of(generator.int32(), generator.int32(), generator.int32(), generator.int32());
}

/** ASCII only, because seedrandom folds code units above 255 together and distinct phrases would collide. */
function hexOfUtf8(phrase: string): string {
	let hex = '';
	const byte = (value: number) => (hex += (value | 0x100).toString(16).slice(1));
	for (const character of phrase) {
		const code = character.codePointAt(0)!;
		if (code < 0x80) byte(code);
		else if (code < 0x800) {
			byte(0xc0 | (code >> 6));
			byte(0x80 | (code & 63));
		} else {
			if (code < 0x10000) byte(0xe0 | (code >> 12));
			else {
				byte(0xf0 | (code >> 18));
				byte(0x80 | ((code >> 12) & 63));
			}
			byte(0x80 | ((code >> 6) & 63));
			byte(0x80 | (code & 63));
		}
	}
	return hex;
}

/** "lowbias32" by Chris Wellons (nullprogram.com, 2018): a 32-bit mixer with near-ideal avalanche. */
export function mix(x: number): number {
	x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
	x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
	return x ^ (x >>> 16);
}

const GOLDEN = 0x9e3779b1;
/** Draw numbers from here on belong to the rare further draws of one variate. */
const FURTHER = 1 << 20;
const TWO_TO_MINUS_32 = 2.3283064365386963e-10;

/** The draws of one month and purpose. */
export interface Stream {
	/** 32 random bits as a signed integer. */
	bits(entity: number, draw: number): number;
	/** Uniform on the open interval (0, 1), in steps of 2^-32. */
	uniform(entity: number, draw: number): number;
	/** Exponential with mean 1. */
	exponential(entity: number, draw: number): number;
	/** Standard normal. */
	normal(entity: number, draw: number): number;
}

/** A keyed integer hash: two rounds of mixing with two independent keys a stream. */
class HashStream implements Stream {
	constructor(
		private readonly first: number,
		private readonly second: number
	) {}

	bits(entity: number, draw: number): number {
		const inner = mix(Math.imul(entity, GOLDEN) + this.first);
		return mix(inner ^ (this.second + Math.imul(draw, 0x85ebca6b)));
	}

	uniform(entity: number, draw: number): number {
		return ((this.bits(entity, draw) >>> 0) + 0.5) * TWO_TO_MINUS_32;
	}

	exponential(entity: number, draw: number): number {
		const bits = this.bits(entity, draw);
		const quick = quickExponential(bits);
		if (quick >= 0) return quick;
		return fullExponential(bits, (n) => this.uniform(entity, FURTHER + draw * 64 + n));
	}

	normal(entity: number, draw: number): number {
		return normalQuantile(this.uniform(entity, draw));
	}
}

/** The source of randomness of one world. It belongs to the world and has no state of its own. */
export class RandomSource {
	private readonly keys: Int32Array;

	constructor(
		seedPhrase: string,
		private readonly replicate: number
	) {
		this.keys = keysOfPhrase(seedPhrase);
	}

	stream(month: number, purpose: Purpose): Stream {
		const [a, b, c, d] = this.keys as unknown as [number, number, number, number];
		const world = mix(Math.imul(this.replicate + 1, GOLDEN) ^ a);
		const when = mix((world + Math.imul(month + 2, 0xc2b2ae35)) ^ b);
		const first = mix((when + Math.imul(purpose, 0x27d4eb2f)) ^ c);
		const second = mix(mix(first ^ 0x165667b1) + d);
		return new HashStream(first, second);
	}
}

/**
 * Inverse of the standard normal distribution, by Acklam's rational approximation (P. J. Acklam, 2003;
 * relative error below 1.15e-9), with the portable logarithm in the tails.
 */
export function normalQuantile(p: number): number {
	if (p < 0.02425) return tailQuantile(Math.sqrt(-2 * ln(p)));
	if (p > 0.97575) return -tailQuantile(Math.sqrt(-2 * ln(1 - p)));
	const q = p - 0.5;
	const r = q * q;
	return (
		((((((-3.969683028665376e1 * r + 2.209460984245205e2) * r - 2.759285104469687e2) * r +
			1.38357751867269e2) *
			r -
			3.066479806614716e1) *
			r +
			2.506628277459239) *
			q) /
		(((((-5.447609879822406e1 * r + 1.615858368580409e2) * r - 1.556989798598866e2) * r +
			6.680131188771972e1) *
			r -
			1.328068155288572e1) *
			r +
			1)
	);
}

function tailQuantile(q: number): number {
	return (
		(((((-7.784894002430293e-3 * q - 3.223964580411365e-1) * q - 2.400758277161838) * q - 2.549732539343734) *
			q +
			4.374664141464968) *
			q +
			2.938163982698783) /
		((((7.784695709041462e-3 * q + 3.224671290700398e-1) * q + 2.445134137142996) * q + 3.754408661907416) *
			q +
			1)
	);
}
