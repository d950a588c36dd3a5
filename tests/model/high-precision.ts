/**
 * exp, ln and their kin to more than 150 bits, in whole numbers: what a correctly rounded function is measured
 * against. Numbers are fixed-point: value × 2^BITS.
 */
const BITS = 192n;
const ONE = 1n << BITS;

const times = (a: bigint, b: bigint): bigint => (a * b) >> BITS;

/** artanh(1/n) = Σ 1/((2k + 1)·n^(2k + 1)). */
function inverseHyperbolicTangent(n: bigint): bigint {
	let power = ONE / n;
	let sum = power;
	for (let k = 3n; power > 0n; k += 2n) {
		power /= n * n;
		sum += power / k;
	}
	return sum;
}

/** ln 2 = 18·artanh(1/26) − 2·artanh(1/4801) + 8·artanh(1/8749). */
const LN2 =
	18n * inverseHyperbolicTangent(26n) -
	2n * inverseHyperbolicTangent(4801n) +
	8n * inverseHyperbolicTangent(8749n);
/** ln 10 = 3·ln 2 + 2·artanh(1/9). */
const LN10 = 3n * LN2 + 2n * inverseHyperbolicTangent(9n);

/** A positive real number, mantissa × 2^exponent. */
export interface Big {
	readonly mantissa: bigint;
	readonly exponent: number;
}

const view = new DataView(new ArrayBuffer(8));

/** A finite double as a whole number times a power of two. */
function parts(x: number): { whole: bigint; exponent: number } {
	view.setFloat64(0, x);
	const bits = view.getBigUint64(0);
	const exponent = Number((bits >> 52n) & 0x7ffn);
	const fraction = bits & 0xfffffffffffffn;
	const whole = exponent === 0 ? fraction : fraction | 0x10000000000000n;
	return { whole: bits >> 63n ? -whole : whole, exponent: Math.max(exponent, 1) - 1075 };
}

const shifted = (whole: bigint, by: number): bigint => (by >= 0 ? whole << BigInt(by) : whole >> BigInt(-by));

/** A double in fixed point; what is below 2^-256 is cut off. */
const fixed = (x: number): bigint => {
	const { whole, exponent } = parts(x);
	return shifted(whole, exponent + Number(BITS));
};

/** e^t of a fixed-point t. */
function expOf(t: bigint): Big {
	const k = t / LN2;
	// Halved twelve times, so that thirty terms are enough; the squarings cost twelve of the spare bits.
	const r = (t - k * LN2) >> 12n;
	let term = ONE;
	let sum = ONE;
	for (let n = 1n; term !== 0n; n++) {
		// Division rounds towards 0, so that a negative term ends too.
		term = (term * r) / ONE / n;
		sum += term;
	}
	for (let n = 0; n < 12; n++) sum = times(sum, sum);
	return { mantissa: sum, exponent: Number(k) - Number(BITS) };
}

/** ln x of a positive double in fixed point: the engine's value, made exact by two terms of Newton's method. */
function lnOf(x: number): bigint {
	const near = fixed(Math.log(x));
	const { whole, exponent } = parts(x);
	const { mantissa, exponent: scale } = expOf(near);
	// x/e^near − 1, of the order of 2^-52 (or 2^-44 where ln x is large): four terms of ln(1 + d) leave 2^-210.
	const d = shifted(whole << BITS, exponent - scale) / mantissa - ONE;
	const d2 = times(d, d);
	const d3 = times(d2, d);
	return near + d - d2 / 2n + d3 / 3n - times(d3, d) / 4n;
}

export const exactExp = (x: number): Big => expOf(fixed(x));
export const exactExp2 = (x: number): Big => expOf(times(fixed(x), LN2));
export const exactExp10 = (x: number): Big => expOf(times(fixed(x), LN10));
export const exactPower = (x: number, y: number): Big => {
	const { whole, exponent } = parts(y);
	return expOf(shifted(lnOf(x) * whole, exponent));
};
export const exactLn = (x: number): Big => ({ mantissa: lnOf(x), exponent: -Number(BITS) });
export const exactLog10 = (x: number): Big => ({
	mantissa: (lnOf(x) << BITS) / LN10,
	exponent: -Number(BITS)
});

/** Error of a double in units in the last place of the exact value; those of subnormals are 2^-1074. */
export function ulpsOff(computed: number, exact: Big): number {
	const size = exact.mantissa < 0n ? -exact.mantissa : exact.mantissa;
	if (size === 0n) return computed === 0 ? 0 : Infinity;
	const hex = size.toString(16);
	const leading = 4 * hex.length - 1 - Math.clz32(parseInt(hex[0]!, 16)) + 28 + exact.exponent;
	const ulp = Math.max(leading - 52, -1074);
	const { whole, exponent } = parts(computed);
	// In millionths of a unit, as whole numbers.
	const scale = 1_000_000n;
	const millionths =
		shifted(whole * scale, exponent - ulp) - shifted(exact.mantissa * scale, exact.exponent - ulp);
	return Math.abs(Number(millionths)) / 1e6;
}
