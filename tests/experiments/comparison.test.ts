import { describe, expect, it } from 'vitest';
import { compare, intervalOfMean, pairingGain } from '../../src/lib/experiments/comparison';
import { scrambled } from './invented';

describe('a paired difference', () => {
	it('agrees with R t.test(after, before, paired = TRUE)', () => {
		// The data set `sleep` of R (Student 1908): extra sleep under two drugs; t.test gives 0.7001142 and 2.4598858.
		const before = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
		const after = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
		const difference = compare('hours', 1, before, after);
		expect(difference.mean).toBeCloseTo(1.58, 12);
		expect(difference.low).toBeCloseTo(0.7001142, 7);
		expect(difference.high).toBeCloseTo(2.4598858, 7);
		expect(difference.baseline).toBeCloseTo(0.75, 12);
		expect(difference).toMatchObject({ metric: 'hours', regime: 1, replicates: 10 });
	});

	it('between identical regimes is exactly 0, with an interval of exactly 0', () => {
		const worlds = Array.from({ length: 32 }, (_, replicate) => scrambled(replicate) * 1e12);
		expect(compare('x', 1, worlds, [...worlds])).toMatchObject({
			mean: 0,
			low: 0,
			high: 0,
			pairingGain: null
		});
	});

	it('of a single world has no interval', () => {
		expect(compare('x', 2, [10], [13])).toEqual({
			metric: 'x',
			regime: 2,
			mean: 3,
			low: null,
			high: null,
			baseline: 10,
			replicates: 1,
			pairingGain: null
		});
		expect(intervalOfMean([3])).toBeNull();
	});

	it('pairs by index and rejects unequal numbers of worlds', () => {
		expect(() => compare('x', 1, [1, 2], [1])).toThrow('2 baseline worlds cannot be paired with 1');
	});

	it('covers a true difference of 1 in about 95 of 100 experiments', () => {
		let covered = 0;
		for (let trial = 0; trial < 2000; trial++) {
			// Sums of twelve uniforms: near enough to normal for a rate within 2 percentage points.
			const noise = (replicate: number) =>
				Array.from({ length: 12 }, (_, i) => scrambled(trial, replicate, i)).reduce((a, b) => a + b, -6);
			const { low, high } = intervalOfMean(
				Array.from({ length: 8 }, (_, replicate) => 1 + noise(replicate))
			)!;
			if (low <= 1 && high >= 1) covered++;
		}
		expect(covered / 2000).toBeGreaterThan(0.93);
		expect(covered / 2000).toBeLessThan(0.97);
	});
});

describe('the gain of pairing', () => {
	it('is the ratio of the two variances', () => {
		// Variances 1 + 1 against variance of (0, 0, 1.5) = 0.75.
		expect(pairingGain([1, 2, 3], [1, 2, 4.5])).toBeCloseTo((1 + 3.25) / 0.75, 12);
	});

	it('is large when the worlds differ more than the law', () => {
		const worlds = Array.from({ length: 40 }, (_, replicate) => scrambled(replicate, 1) * 100);
		const underLaw = worlds.map((value, replicate) => value - 5 + scrambled(replicate, 2));
		expect(pairingGain(worlds, underLaw)).toBeGreaterThan(100);
	});

	it('is about 1 when the worlds have nothing in common', () => {
		const some = Array.from({ length: 400 }, (_, replicate) => scrambled(replicate, 3));
		const others = Array.from({ length: 400 }, (_, replicate) => scrambled(replicate, 4));
		expect(pairingGain(some, others)).toBeGreaterThan(0.8);
		expect(pairingGain(some, others)).toBeLessThan(1.2);
	});
});
