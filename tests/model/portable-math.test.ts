import { describe, expect, it } from 'vitest';
import { exp, exp10, exp2, ln, LN10, LN2, log10, power } from '$lib/model/arithmetic/portable-math';

const bits = new DataView(new ArrayBuffer(8));

/** Distance in units in the last place between two finite numbers of the same sign. */
function ulps(a: number, b: number): number {
	const ordinal = (x: number) => {
		bits.setFloat64(0, x);
		return bits.getBigInt64(0);
	};
	return Math.abs(Number(ordinal(a) - ordinal(b)));
}

/** Evenly spaced points, ends included. */
function between(low: number, high: number, count: number): number[] {
	return Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1));
}

const SMALLEST_NORMAL = 2.2250738585072014e-308;

describe('the natural logarithm', () => {
	it('is within one unit in the last place of the engine over every power of ten and near 1', () => {
		const points = [
			...between(-307, 308, 20001).map((decade) => 10 ** decade),
			...between(0.5, 2, 20001),
			...between(1 - 1e-9, 1 + 1e-9, 2001)
		];
		const worst = Math.max(...points.map((x) => (x === 1 ? 0 : ulps(ln(x), Math.log(x)))));
		expect(worst).toBeLessThanOrEqual(1);
	});

	it('holds for subnormal numbers, down to the smallest', () => {
		for (const x of [5e-324, 1e-323, 1e-320, 1e-310, SMALLEST_NORMAL / 2, SMALLEST_NORMAL]) {
			expect(ulps(ln(x), Math.log(x)), String(x)).toBeLessThanOrEqual(1);
		}
	});

	it('has the exact special cases', () => {
		expect(ln(1)).toBe(0);
		expect(ln(0)).toBe(-Infinity);
		expect(ln(-0)).toBe(-Infinity);
		expect(ln(Infinity)).toBe(Infinity);
		expect(ln(-1)).toBeNaN();
		expect(ln(NaN)).toBeNaN();
		expect(ulps(ln(Number.MAX_VALUE), Math.log(Number.MAX_VALUE))).toBeLessThanOrEqual(1);
	});

	it('never falls where its argument rises', () => {
		for (const around of [0.7, Math.SQRT1_2, 1, Math.SQRT2, 2, 1e10]) {
			let before = -Infinity;
			for (let n = -200; n <= 200; n++) {
				const value = ln(around * (1 + n * Number.EPSILON));
				expect(value).toBeGreaterThanOrEqual(before);
				before = value;
			}
		}
	});
});

describe('the exponential', () => {
	it('is within one unit in the last place of the engine from underflow to overflow', () => {
		const points = [...between(-708, 709.7, 40001), ...between(-1, 1, 20001), ...between(-1e-8, 1e-8, 2001)];
		const worst = Math.max(...points.map((x) => ulps(exp(x), Math.exp(x))));
		expect(worst).toBeLessThanOrEqual(1);
	});

	it('goes through the subnormal numbers to 0', () => {
		for (const x of between(-745, -708.4, 500))
			expect(ulps(exp(x), Math.exp(x)), String(x)).toBeLessThanOrEqual(1);
		expect(exp(-745.1332)).toBe(5e-324);
		expect(exp(-745.14)).toBe(0);
		expect(exp(-1e308)).toBe(0);
		expect(exp(-Infinity)).toBe(0);
	});

	it('has the exact special cases', () => {
		expect(exp(0)).toBe(1);
		expect(exp(-0)).toBe(1);
		expect(exp(709.78)).toBeLessThan(Infinity);
		expect(exp(709.79)).toBe(Infinity);
		expect(exp(Infinity)).toBe(Infinity);
		expect(exp(NaN)).toBeNaN();
	});
});

describe('powers', () => {
	it('have the exact special cases', () => {
		expect(power(0, 0)).toBe(1);
		expect(power(5, 0)).toBe(1);
		expect(power(0, 2)).toBe(0);
		expect(power(0, -2)).toBe(Infinity);
		expect(power(1, 1e300)).toBe(1);
		expect(power(1, -7)).toBe(1);
		expect(power(1, Infinity)).toBe(1);
		expect(power(3.7, 1)).toBe(3.7);
		expect(power(2, 1e300)).toBe(Infinity);
		expect(power(0.5, 1e300)).toBe(0);
		expect(power(2, -1e300)).toBe(0);
		expect(power(0.5, -Infinity)).toBe(Infinity);
		expect(power(Infinity, 0.1)).toBe(Infinity);
		expect(power(Infinity, -0.1)).toBe(0);
		expect(power(2, 1024)).toBe(Infinity);
		expect(power(2, 1023)).toBe(2 ** 1023);
		expect(power(2, -1074)).toBe(5e-324);
		expect(power(2, -1075.5)).toBe(0);
		expect(power(-1, 2)).toBeNaN();
		expect(power(NaN, 1)).toBeNaN();
		expect(power(1, NaN)).toBeNaN();
	});

	it('are exact where they are whole powers of 2, to the ends of what a number holds', () => {
		for (let k = -1074; k <= 1023; k++) {
			expect(exp2(k)).toBe(2 ** k);
			expect(power(2, k)).toBe(2 ** k);
		}
		expect(exp2(1024)).toBe(Infinity);
		expect(exp2(-1076)).toBe(0);
		expect(exp2(Infinity)).toBe(Infinity);
		expect(exp2(-Infinity)).toBe(0);
		expect(exp2(NaN)).toBeNaN();
	});

	it('of ten and their logarithm are the whole numbers they should be', () => {
		for (let k = 0; k <= 22; k++) expect(exp10(k)).toBe(Number(`1e${k}`));
		for (let k = -307; k <= 308; k++) expect(log10(Number(`1e${k}`))).toBe(k);
		expect(exp10(309)).toBe(Infinity);
		expect(exp10(-324)).toBe(0);
		expect(exp10(NaN)).toBeNaN();
		expect(log10(0)).toBe(-Infinity);
		expect(log10(-1)).toBeNaN();
		expect(log10(Infinity)).toBe(Infinity);
	});

	it('of 2 and 10 undo the logarithms', () => {
		expect(LN2).toBe(Math.LN2);
		expect(LN10).toBe(Math.LN10);
		expect(exp2(0)).toBe(1);
		expect(exp10(0)).toBe(1);
		for (const decade of between(-18, 42, 601)) {
			expect(Math.abs(log10(exp10(decade)) - decade)).toBeLessThan(1e-14);
			expect(ulps(exp10(decade), 10 ** decade)).toBeLessThanOrEqual(1);
			expect(ulps(exp2(decade), 2 ** decade)).toBeLessThanOrEqual(1);
		}
		expect(Math.abs(log10(1e26) - 26)).toBeLessThan(1e-14);
	});
});
