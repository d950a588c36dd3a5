import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf } from '../../src/lib/experiments/bands';
import { mean, quantile, sorted, variance } from '../../src/lib/experiments/statistics';
import { studentT975 } from '../../src/lib/experiments/student-t';

describe('quantile', () => {
	it('agrees with R quantile(type = 7) and numpy.quantile', () => {
		const values = sorted([1, 3, 4, 8, 15]);
		expect(quantile(values, 0.1)).toBeCloseTo(1.8, 14);
		expect(quantile(values, 0.5)).toBe(4);
		expect(quantile(values, 0.9)).toBeCloseTo(12.2, 14);
		expect(quantile(sorted([10, 20]), 0.25)).toBe(12.5);
	});

	it('of one value is that value, and the ends are the extremes', () => {
		expect(quantile([7], 0.9)).toBe(7);
		expect(quantile(sorted([5, -2, 9]), 0)).toBe(-2);
		expect(quantile(sorted([5, -2, 9]), 1)).toBe(9);
	});

	it('never leaves the range of the values and never falls as the share rises', () => {
		const values = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 40 });
		fc.assert(
			fc.property(
				values,
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(v, a, b) => {
					const ascending = sorted(v);
					const [low, high] = [quantile(ascending, Math.min(a, b)), quantile(ascending, Math.max(a, b))];
					expect(low).toBeLessThanOrEqual(high + Math.abs(high) * 1e-14);
					expect(low).toBeGreaterThanOrEqual(ascending[0]! - 1e-6);
					expect(high).toBeLessThanOrEqual(ascending.at(-1)! + 1e-6);
				}
			)
		);
	});

	it('between two infinities is infinity, not NaN', () => {
		expect(quantile([Infinity, Infinity], 0.5)).toBe(Infinity);
	});

	it('refuses no values and shares outside 0 to 1', () => {
		expect(() => quantile([], 0.5)).toThrow('no values');
		expect(() => quantile([1], 1.5)).toThrow('1.5');
		expect(() => quantile([1], NaN)).toThrow('NaN');
	});
});

describe('mean and variance', () => {
	it('agree with R mean() and var()', () => {
		expect(mean([2, 4, 4, 4, 5, 5, 7, 9])).toBe(5);
		expect(variance([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(32 / 7, 14);
	});

	it('variance survives a large common offset', () => {
		expect(variance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBe(30);
	});

	it('one value has no variance, and no values have no mean', () => {
		expect(variance([3])).toBeNull();
		expect(() => mean([])).toThrow('no values');
	});
});

describe('Student t', () => {
	// NIST/SEMATECH e-Handbook of Statistical Methods, table 1.3.6.7.2, column 0.975.
	const PUBLISHED: [number, number][] = [
		[1, 12.706],
		[2, 4.303],
		[3, 3.182],
		[4, 2.776],
		[5, 2.571],
		[6, 2.447],
		[7, 2.365],
		[8, 2.306],
		[9, 2.262],
		[10, 2.228],
		[15, 2.131],
		[20, 2.086],
		[21, 2.08],
		[22, 2.074],
		[25, 2.06],
		[29, 2.045],
		[30, 2.042],
		[31, 2.04],
		[40, 2.021],
		[50, 2.009],
		[60, 2],
		[80, 1.99],
		[100, 1.984]
	];

	it.each(PUBLISHED)('with %i degrees of freedom is the published %d', (degrees, published) => {
		expect(Math.abs(studentT975(degrees) - published)).toBeLessThanOrEqual(0.0005);
	});

	// Roots of the incomplete beta function to 30 digits (mpmath 1.3).
	it.each([
		[21, 2.0796138447276795],
		[30, 2.0422724563012373],
		[40, 2.0210753903062737],
		[120, 1.9799304050824413]
	])('with %i degrees of freedom is right to 2e-7', (degrees, exact) => {
		expect(Math.abs(studentT975(degrees) - exact)).toBeLessThan(2e-7);
	});

	it('falls with every further degree of freedom, across the end of the table too, towards the normal quantile', () => {
		for (let degrees = 1; degrees < 400; degrees++) {
			expect(studentT975(degrees + 1)).toBeLessThan(studentT975(degrees));
		}
		expect(studentT975(1e9)).toBeCloseTo(1.959963984540054, 8);
	});

	it('refuses no degrees of freedom and fractions of one', () => {
		expect(() => studentT975(0)).toThrow('0 degrees');
		expect(() => studentT975(2.5)).toThrow('2.5 degrees');
	});
});

describe('a band', () => {
	it('of one world is the line of that world', () => {
		const line = Float64Array.of(3, 1, 4);
		expect(bandOf([line])).toEqual({ median: line, low: line, high: line });
	});

	it('holds the 10 %, 50 % and 90 % quantiles of each month by itself', () => {
		const lines = Array.from({ length: 11 }, (_, world) => Float64Array.of(world, 100 - world));
		expect(bandOf(lines)).toEqual({
			low: Float64Array.of(1, 91),
			median: Float64Array.of(5, 95),
			high: Float64Array.of(9, 99)
		});
	});

	it('does not depend on the order of the worlds', () => {
		const lines = [Float64Array.of(5, 1), Float64Array.of(2, 8), Float64Array.of(9, 4)];
		expect(bandOf([...lines].reverse())).toEqual(bandOf(lines));
	});
});
