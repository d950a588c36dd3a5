import { describe, expect, it } from 'vitest';
import {
	effectiveNumber,
	entropy,
	gini,
	herfindahl,
	largestShare
} from '$lib/model/observe/metrics/concentration';
import { Sizes } from '$lib/model/observe/sizes';
import { ALWAYS, PURPOSE, RandomSource } from '$lib/model/random/random-source';

const draws = new RandomSource('gini', 0).stream(ALWAYS, PURPOSE.taste);

describe('the Herfindahl–Hirschman index', () => {
	it.each([1, 2, 5, 10, 50])('of %i equal firms is 10,000/n', (n) => {
		expect(herfindahl(new Float64Array(n).fill(7))).toBeCloseTo(10_000 / n, 9);
	});

	// U.S. Department of Justice and FTC, Merger Guidelines: 30, 30, 20 and 20 percent give 2,600.
	it('of shares of 30, 30, 20 and 20 is 2,600', () => {
		expect(herfindahl([30, 30, 20, 20])).toBeCloseTo(2600, 9);
		expect(herfindahl([0.3, 0.3, 0.2, 0.2])).toBeCloseTo(2600, 9);
	});

	it('of shares ½, ⅓, ⅙ is 3,888.9', () => {
		expect(herfindahl([3, 2, 1])).toBeCloseTo(3888.888_888_9, 6);
	});

	// Seen to fail without its upper limit: x²/(x·x) can round to a hair above 1 once it is a sum.
	it('never exceeds 10,000, whatever the size of a monopoly', () => {
		for (let n = 0; n < 20_000; n++) {
			const size = draws.exponential(n, 9) * 10 ** (n % 30);
			expect(herfindahl([size])).toBeLessThanOrEqual(10_000);
			expect(herfindahl([size, 0, size * 1e-20])).toBeLessThanOrEqual(10_000);
		}
	});

	it('of nothing is 0, and firms without users do not count', () => {
		expect(herfindahl([])).toBe(0);
		expect(herfindahl([0, 0])).toBe(0);
		expect(herfindahl([1, 1, 0, 0])).toBe(5000);
	});
});

describe('concentration ratios', () => {
	it('are the share of the largest, in whatever order they come', () => {
		expect(largestShare([10, 40, 20, 30], 1)).toBeCloseTo(0.4, 12);
		expect(largestShare([10, 40, 20, 30], 4)).toBe(1);
		expect(largestShare([9, 100, 20, 1, 30], 2)).toBeCloseTo(130 / 160, 12);
		expect(largestShare([5], 4)).toBe(1);
		expect(largestShare([], 4)).toBe(0);
		expect(largestShare([1, 1, 1, 1, 1], 2)).toBeCloseTo(0.4, 12);
		expect(largestShare([5, 4, 3, 2, 1], 3)).toBeCloseTo(12 / 15, 12);
		expect(largestShare([1, 2, 3, 4, 5], 3)).toBeCloseTo(12 / 15, 12);
	});
});

describe('the effective number', () => {
	it('of n equals is n, of ½, ⅓, ⅙ is 18/7', () => {
		for (const n of [1, 2, 7, 40]) expect(effectiveNumber(new Float64Array(n).fill(3))).toBeCloseTo(n, 9);
		expect(effectiveNumber([3, 2, 1])).toBeCloseTo(18 / 7, 9);
		expect(effectiveNumber([])).toBe(0);
		expect(effectiveNumber([0, 5])).toBe(1);
	});
});

describe('entropy', () => {
	it('of n equals is ln n, of ½, ¼, ¼ is 1.5 ln 2, and firms without users do not count', () => {
		for (const n of [1, 2, 7, 40]) expect(entropy(new Float64Array(n).fill(3))).toBeCloseTo(Math.log(n), 12);
		expect(entropy([2, 1, 1])).toBeCloseTo(1.5 * Math.LN2, 12);
		expect(entropy([2, 0, 1, 1, 0])).toBeCloseTo(1.5 * Math.LN2, 12);
		expect(entropy([])).toBe(0);
		expect(entropy([0, 0])).toBe(0);
	});

	it('never exceeds the logarithm of the number, nor the effective number e to the entropy', () => {
		for (let n = 0; n < 200; n++) {
			const sizes = Float64Array.from({ length: 1 + (n % 30) }, (_, k) => draws.exponential(n, 20 + k));
			expect(entropy(sizes)).toBeLessThanOrEqual(Math.log(sizes.length) + 1e-12);
			expect(effectiveNumber(sizes)).toBeLessThanOrEqual(Math.exp(entropy(sizes)) * (1 + 1e-12));
		}
	});
});

describe('a bar', () => {
	it('leaves out what is not above it', () => {
		const sizes = new Sizes();
		sizes.clear(0, 4);
		for (const size of [3, 2, 1, 5]) sizes.add(size);
		expect(sizes.above(2)).toBe(2);
		expect(sizes.giniAbove(2)).toBe(gini([3, 5]));
		expect([...sizes.ascendingAbove(1).subarray(0, sizes.above(1))]).toEqual([2, 3, 5]);
	});
});

describe('the Gini coefficient', () => {
	it('of equals is 0, of one who has everything (n − 1)/n', () => {
		expect(gini([3, 3, 3, 3])).toBeCloseTo(0, 12);
		expect(gini([0, 0, 0, 8])).toBeCloseTo(0.75, 12);
		expect(gini([])).toBe(0);
		expect(gini([0, 0])).toBe(0);
	});

	it('of 1, 2, 3, 4, 5 is 4/15', () => {
		expect(gini([5, 3, 1, 2, 4])).toBeCloseTo(4 / 15, 12);
	});

	/**
	 * n = 200,000. Standard errors: exponential √(1/12n) = 6.5e-4 (Gastwirth 1972); Pareto by jackknife over
	 * 20 parts of the sample. 4 allowed. Seen to fail with ranks from 0.
	 */
	it('of an exponential sample tends to ½', () => {
		const sample = Float64Array.from({ length: 200_000 }, (_, n) => draws.exponential(n, 0));
		expect(Math.abs(gini(sample) - 1 / 2)).toBeLessThan(4 * 6.5e-4);
	});

	it.each([3, 5])('of a Pareto sample with tail exponent %i tends to 1/(2a − 1)', (a) => {
		const sample = Float64Array.from({ length: 200_000 }, (_, n) => draws.uniform(n, 1) ** (-1 / a));
		const parts = Array.from({ length: 20 }, (_, k) => gini(sample.subarray(k * 10_000, (k + 1) * 10_000)));
		const mean = parts.reduce((all, part) => all + part) / 20;
		const error = Math.sqrt(parts.reduce((all, part) => all + (part - mean) ** 2, 0) / 19 / 20);
		expect(error).toBeLessThan(0.004);
		expect(Math.abs(gini(sample) - 1 / (2 * a - 1))).toBeLessThan(4 * error);
	});
});
