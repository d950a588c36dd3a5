import { exp, ln } from '../arithmetic/portable-math';

/**
 * Exponential variates without a logarithm in 98.9 % of draws: the ziggurat of Marsaglia and Tsang
 * (Journal of Statistical Software 5(8), 2000), 256 layers of equal area under e^−x.
 */

const LAYERS = 256;
/** Right end of the lowest layer and the area of each layer, as published. */
const END = 7.69711747013105;
const AREA = 0.003949659822581557;
const TWO_24 = 16777216;

/** Layer i: width per step of the 24-bit draw, the draw below which it is accepted at once, and e^−x at its edge. */
const { density, inside, width } = layers();

function layers() {
	const width = new Float64Array(LAYERS);
	const inside = new Float64Array(LAYERS);
	const density = new Float64Array(LAYERS);
	const lowest = AREA / exp(-END);
	let edge = END;
	let before = END;
	inside[0] = (edge / lowest) * TWO_24;
	width[0] = lowest / TWO_24;
	width[LAYERS - 1] = edge / TWO_24;
	density[0] = 1;
	density[LAYERS - 1] = exp(-edge);
	for (let i = LAYERS - 2; i >= 1; i--) {
		edge = -ln(AREA / edge + exp(-edge));
		inside[i + 1] = (edge / before) * TWO_24;
		before = edge;
		density[i] = exp(-edge);
		width[i] = edge / TWO_24;
	}
	inside[1] = 0;
	return { density, inside, width };
}

/**
 * Not a variate. A fraction: engines allocate what a function returns if one branch returns a whole number and
 * another a real, even where the call is inlined.
 */
const NOT_QUICK = -0.5;

/** An exponential variate of mean 1 from 32 random bits, or less than 0 for the few draws outside their layer. */
export function quickExponential(bits: number): number {
	const layer = bits & 255;
	const place = bits >>> 8;
	return place < inside[layer]! ? (place + 0.5) * width[layer]! : NOT_QUICK;
}

/** The same for every draw; `more(n)` gives the n-th further uniform on (0, 1). */
export function fullExponential(bits: number, more: (n: number) => number): number {
	for (let n = 0; ; n += 2) {
		const quick = quickExponential(bits);
		if (quick >= 0) return quick;
		const layer = bits & 255;
		if (layer === 0) return END - ln(more(n));
		const x = ((bits >>> 8) + 0.5) * width[layer]!;
		if (density[layer]! + more(n) * (density[layer - 1]! - density[layer]!) < exp(-x)) return x;
		bits = Math.floor(more(n + 1) * 4294967296) | 0;
	}
}
