import { binaryExponent, powerOfTwo, scaled } from './binary-exponent';
import { INFINITE, NOT_A_NUMBER } from './no-number';

/**
 * Powers and logarithms to other bases than e, from + − × ÷ and rounding to 24 bits (`Math.fround`, exact in
 * every engine). The algorithm is that of FDLIBM's e_pow.c (Sun Microsystems, 1993, 2004): log₂ x as a sum of
 * two numbers, times y, and 2 to that. Products of two numbers of 24 bits are exact. Measured errors are below
 * one unit in the last place: tests/model/portable-math.test.ts.
 */

const LG2 = 0.6931471805599453;
const LG2_HIGH = 0.6931471824645996;
const LG2_LOW = -1.904654299957768e-9;

const P1 = 1.66666666666666019037e-1;
const P2 = -2.77777777770155933842e-3;
const P3 = 6.61375632143793436117e-5;
const P4 = -1.6533902205465251539e-6;
const P5 = 4.13813679705723846039e-8;

/** 2^(high + low), for a small `low`. */
function twoToThe(high: number, low: number): number {
	if (high >= 1025) return INFINITE;
	if (high < -1076) return 0;
	const k = Math.floor(high + 0.5);
	const rest = high - k;
	const t = Math.fround(rest + low);
	const u = t * LG2_HIGH;
	const v = (low - (t - rest)) * LG2 + t * LG2_LOW;
	const z = u + v;
	const w = v - (z - u);
	const s = z * z;
	const c = z - s * (P1 + s * (P2 + s * (P3 + s * (P4 + s * P5))));
	return scaled(1 - ((z * c) / (c - 2) - (w + z * w) - z), k);
}

/** 2/(3·ln 2) and log₂ 1.5, each as a number of 24 bits and the rest. */
const CP = 0.9617966939259756;
const CP_HIGH = 0.9617967009544373;
const CP_LOW = -7.028461650952758e-9;
const LOG2_OF_1_5_HIGH = 0.5849624872207642;
const LOG2_OF_1_5_LOW = 1.350039202129749e-8;

const L1 = 5.99999999999994648725e-1;
const L2 = 4.28571428578550184252e-1;
const L3 = 3.33333329818377432918e-1;
const L4 = 2.72728123808534006489e-1;
const L5 = 2.30660745775561754067e-1;
const L6 = 2.06975017800338417784e-1;

/** What `log2` finds. An array, because its numbers need not be allocated. */
const parts = new Float64Array(2);
/** Places in it: log₂ x to 24 bits, and what that leaves over, with which it is exact to about 70. */
const HIGH = 0;
const LEFT = 1;

/** Writes log₂ x of a positive finite x into `parts`. */
function log2(x: number): void {
	let n = 0;
	if (x < 2.2250738585072014e-308) {
		x *= 18014398509481984; // 2^54 lifts a subnormal into the normal range
		n = -54;
	}
	const exponent = binaryExponent(x);
	n += exponent;
	let m = x * powerOfTwo(-exponent);
	// m is brought near 1 (from √¾ to √1.5) or near 1.5 (from there to √3).
	let near = 1;
	let high = 0;
	let low = 0;
	if (m >= 1.7320508075688772) {
		m *= 0.5;
		n += 1;
	} else if (m >= 1.224744871391589) {
		near = 1.5;
		high = LOG2_OF_1_5_HIGH;
		low = LOG2_OF_1_5_LOW;
	}
	// s = (m − near)/(m + near), in two numbers.
	const f = m - near;
	const inverse = 1 / (m + near);
	const s = f * inverse;
	const sHigh = Math.fround(s);
	const sumHigh = Math.fround(m + near);
	const sumLow = m - (sumHigh - near);
	const sLow = inverse * (f - sHigh * sumHigh - sHigh * sumLow);
	// ln(m/near) = 2s + ⅔s³ + …, as ⅔s·(3 + s² + r).
	const s2 = s * s;
	const r = s2 * s2 * (L1 + s2 * (L2 + s2 * (L3 + s2 * (L4 + s2 * (L5 + s2 * L6))))) + sLow * (sHigh + s);
	const square = sHigh * sHigh;
	const tHigh = Math.fround(3 + square + r);
	const tLow = r - (tHigh - 3 - square);
	const u = sHigh * tHigh;
	const v = sLow * tHigh + tLow * s;
	const pHigh = Math.fround(u + v);
	const pLow = v - (pHigh - u);
	const zHigh = CP_HIGH * pHigh;
	const zLow = CP_LOW * pHigh + pLow * CP + low;
	const whole = Math.fround(zHigh + zLow + high + n);
	parts[HIGH] = whole;
	parts[LEFT] = zLow - (whole - n - high - zHigh);
}

/** x to the power y for x ≥ 0; NaN for x < 0. power(0, 0) is 1, and so is power(1, y) for every y but NaN. */
export function power(x: number, y: number): number {
	if (y === 0) return 1;
	if (!(x >= 0) || y !== y) return NOT_A_NUMBER;
	if (x === 1 || y === 1) return x;
	if (x === 0 || x === INFINITE) return (x === 0) === y > 0 ? 0 : INFINITE;
	// The nearest to 1 that x can be is 1 − 2^-53: beyond this exponent every power is 0 or ∞.
	if (y > 1e19 || y < -1e19) return x > 1 === y > 0 ? INFINITE : 0;
	log2(x);
	const log = parts[HIGH]!;
	const yHigh = Math.fround(y);
	return twoToThe(yHigh * log, (y - yHigh) * log + y * parts[LEFT]!);
}

/** 2 to the power x. */
export function exp2(x: number): number {
	return twoToThe(x, 0);
}

const LOG2_OF_10 = 3.321928094887362;
const LOG2_OF_10_HIGH = 3.321928024291992;
const LOG2_OF_10_LOW = 7.059537016037032e-8;

/** 10 to the power x. */
export function exp10(x: number): number {
	if (x > 309) return INFINITE;
	if (x < -324) return 0;
	const high = Math.fround(x);
	return twoToThe(high * LOG2_OF_10_HIGH, (x - high) * LOG2_OF_10 + high * LOG2_OF_10_LOW);
}

const LOG10_OF_2 = 0.3010299956639812;
const LOG10_OF_2_HIGH = 0.3010300099849701;
const LOG10_OF_2_LOW = -1.4320988897559699e-8;

/** Decimal logarithm. log10(0) = −∞; a negative number gives NaN. */
export function log10(x: number): number {
	if (!(x > 0)) return x === 0 ? -INFINITE : NOT_A_NUMBER;
	if (x === INFINITE) return x;
	log2(x);
	const log = parts[HIGH]!;
	return log * LOG10_OF_2_HIGH + (log * LOG10_OF_2_LOW + parts[LEFT]! * LOG10_OF_2);
}
