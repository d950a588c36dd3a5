/** Powers of two and the exponents of numbers, exact. */

const LEAST = -1074;
/** 2^k for every k that a double has, at index k + 1074. Filled by doubling, which is exact. */
const POWERS = new Float64Array(1024 - LEAST);
POWERS[0] = 5e-324;
for (let n = 1; n < POWERS.length; n++) POWERS[n] = 2 * POWERS[n - 1]!;

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);
// The word that holds sign and exponent: the second one on every little-endian machine.
float[0] = 1;
const HIGH = words[1] === 0x3ff00000 ? 1 : 0;

/** The whole k with 2^k ≤ x < 2^(k + 1), of a positive normal number. */
export function binaryExponent(x: number): number {
	float[0] = x;
	return (words[HIGH]! >>> 20) - 1023;
}

/** 2^k for a whole k from −1074 to 1023. */
export function powerOfTwo(k: number): number {
	return POWERS[k - LEAST]!;
}

/** y·2^k for y from ½ to 2 and a whole k from −1100 to 1024; rounded once, and only if the result is subnormal. */
export function scaled(y: number, k: number): number {
	if (k > 1023) return y * 2 * powerOfTwo(k - 1);
	if (k < -1021) return y * powerOfTwo(k + 1000) * 9.332636185032189e-302; // 2^-1000
	return y * powerOfTwo(k);
}
