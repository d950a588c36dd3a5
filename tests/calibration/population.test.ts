import { describe, expect, it } from 'vitest';
import { isShown, resolution, shiftOf, smallestSettled, type Shift } from '$lib/calibration/population';
import { keyedUniform } from '$lib/calibration/matching/hypercube';

const WORLDS = 1000;
const worlds = (value: (world: number) => number) =>
	Float64Array.from({ length: WORLDS }, (_, n) => value(n));
/** Uniform with variance 1. */
const luck = (n: number, key: number) => Math.sqrt(12) * (keyedUniform(key, n) - 0.5);

describe('what doubling the fine-tuners does to a difference', () => {
	it('is measured in standard errors at 64 worlds', () => {
		// Standard deviation 1, so a standard error of 1/8; the same luck in both, moved by 0.05.
		const { error, share, size } = shiftOf(
			worlds((n) => luck(n, 1)),
			worlds((n) => luck(n, 1) + 0.05),
			2
		);
		expect(size).toBeGreaterThan(0.38);
		expect(size).toBeLessThan(0.42);
		expect(error).toBeLessThan(1e-9);
		expect(share).toBeCloseTo(0.025, 9);
	});

	it('comes with the chance of the measurement itself', () => {
		const { error, size } = shiftOf(
			worlds((n) => luck(n, 1)),
			worlds((n) => luck(n, 2)),
			1
		);
		// √2 of chance over √1000 worlds, in units of 1/8.
		expect(error).toBeGreaterThan(0.33);
		expect(error).toBeLessThan(0.39);
		expect(Math.abs(size)).toBeLessThan(4 * error);
	});

	it('of a difference that is the same in every world is none, or beyond any bound', () => {
		const still = worlds(() => 2);
		expect(shiftOf(still, still, 1)).toEqual({ size: 0, error: 0, share: 0 });
		expect(
			shiftOf(
				still,
				worlds(() => 3),
				1
			).size
		).toBe(Infinity);
	});
});

describe('the smallest number that is enough', () => {
	const row = (...sizes: number[]): Shift[] => sizes.map((size) => ({ size, error: 0.01, share: size / 10 }));
	const sizes = [1000, 2000, 4000, 8000];
	it('is the first from which on nothing moves by more than a quarter', () => {
		expect(smallestSettled(sizes, [row(0.9, 0.1), row(-0.2, 0.26), row(0.1, 0)])).toBe(2000);
		expect(smallestSettled(sizes, [row(0.1, 0.1), row(-0.2, 0.2), row(0.1, 0)])).toBe(1000);
	});

	it('is not one that is calm by chance, below one that is not', () => {
		expect(smallestSettled(sizes, [row(0.1, 0.1), row(-0.3, 0.2), row(0.1, 0)])).toBe(4000);
	});

	it('is not refused for what is within the chance of the measurement', () => {
		const blurred: Shift = { size: 0.5, error: 0.2, share: 0.1 };
		expect(smallestSettled(sizes, [[blurred], row(0.1), row(0.1)])).toBe(1000);
		expect(resolution(blurred)).toBeCloseTo(0.642, 9);
	});

	it('is not refused for what nobody could see', () => {
		const tiny: Shift = { size: 0.7, error: 0.1, share: 0.004 };
		const seen: Shift = { ...tiny, share: 0.006 };
		expect(smallestSettled(sizes, [[tiny], row(0.1), row(0.1)])).toBe(1000);
		expect(smallestSettled(sizes, [[seen], row(0.1), row(0.1)])).toBe(2000);
		expect(smallestSettled(sizes, [[tiny], row(0.1), row(0.1)], isShown)).toBe(2000);
	});

	it('is none while the largest still moves', () => {
		expect(smallestSettled(sizes, [row(0.1, 0.1), row(0.1, 0.2), row(0.1, 0.4)])).toBeNull();
	});
});
