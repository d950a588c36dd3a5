import { binaryExponent, powerOfTwo, scaled } from './binary-exponent';
import { INFINITE, NOT_A_NUMBER } from './no-number';

export { exp10, exp2, log10, power } from './portable-powers';

/**
 * exp, ln and friends from + − × ÷ and bit patterns only, so that every engine gives the same bits.
 * The algorithms are those of FDLIBM (Sun Microsystems, 1993: "Freely Distributable LIBM", e_exp.c and
 * e_log.c), whose error is below one unit in the last place.
 */

export const LN2 = 0.6931471805599453;
export const LN10 = 2.302585092994046;
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.4426950408889634;

const L1 = 6.66666666666673513e-1;
const L2 = 3.999999999940941908e-1;
const L3 = 2.857142874366239149e-1;
const L4 = 2.222219843214978396e-1;
const L5 = 1.818357216161805012e-1;
const L6 = 1.531383769920937332e-1;
const L7 = 1.479819860511658591e-1;

/** Natural logarithm. ln(0) = −∞; a negative number gives NaN. */
export function ln(x: number): number {
	if (!(x > 0)) return x === 0 ? -INFINITE : NOT_A_NUMBER;
	if (x === INFINITE) return x;
	let exponent = 0;
	if (x < 2.2250738585072014e-308) {
		x *= 18014398509481984; // 2^54 lifts a subnormal into the normal range
		exponent = -54;
	}
	const shift = binaryExponent(x);
	exponent += shift;
	let mantissa = x * powerOfTwo(-shift); // from 1 to 2
	if (mantissa > 1.4142135623730951) {
		mantissa *= 0.5; // from √½ to √2
		exponent += 1;
	}
	const f = mantissa - 1;
	const s = f / (2 + f);
	const z = s * s;
	const w = z * z;
	const r = w * (L2 + w * (L4 + w * L6)) + z * (L1 + w * (L3 + w * (L5 + w * L7)));
	const half = 0.5 * f * f;
	return exponent * LN2_HIGH - (half - (s * (half + r) + exponent * LN2_LOW) - f);
}

const P1 = 1.66666666666666019037e-1;
const P2 = -2.77777777770155933842e-3;
const P3 = 6.61375632143793436117e-5;
const P4 = -1.6533902205465251539e-6;
const P5 = 4.13813679705723846039e-8;

/** e to the power x. Overflows to Infinity above 709.78, underflows to 0 below −745.13. */
export function exp(x: number): number {
	if (x > 709.782712893384) return INFINITE;
	if (x < -745.1332191019411) return 0;
	if (x !== x) return x;
	const k = Math.floor(x * INVERSE_LN2 + 0.5);
	const high = x - k * LN2_HIGH;
	const low = k * LN2_LOW;
	const r = high - low;
	const t = r * r;
	const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
	const y = 1 - (low - (r * c) / (2 - c) - high);
	return scaled(y, k);
}
