import { describe, expect, it } from 'vitest';
import { heardLines, HIGHEST_HZ, LOWEST_HZ, pitchesOf } from '$lib/components/sound/tones';

const TABLE = {
	caption: 'Models by month',
	headers: ['Month', 'No rule: median', 'No rule: 10 %', 'EU: median', 'EU: 10 %'],
	rows: [
		['Jan 2024', 1, 0, 2, 0],
		['Feb 2024', 3, 0, 5, 0]
	]
};

describe('a chart that is heard', () => {
	it('has one line for each policy, and not the edges of its band', () => {
		expect(heardLines(TABLE)).toEqual([
			{ name: 'No rule', values: [1, 3] },
			{ name: 'EU', values: [2, 5] }
		]);
		expect(heardLines({ ...TABLE, headers: ['Month', 'a', 'b'], rows: [['Jan 2024', 1, '']] })).toEqual([
			{ name: 'a', values: [1] },
			{ name: 'b', values: [NaN] }
		]);
	});

	it('is higher where the value is, on one scale for all of its lines', () => {
		const [first, second] = pitchesOf(heardLines(TABLE));
		expect(first![0]).toBe(LOWEST_HZ);
		expect(second![1]).toBe(HIGHEST_HZ);
		expect(second![0]).toBeGreaterThan(first![0]!);
		// Half of the range is one of its two octaves.
		expect(first![1]).toBeCloseTo(2 * LOWEST_HZ, 9);
	});

	it('stays in the middle where nothing moves, and is silent where there is no number', () => {
		const [[first, second, third] = []] = pitchesOf([{ name: 'a', values: [7, NaN, 7] }]);
		expect(first).toBeCloseTo(2 * LOWEST_HZ, 9);
		expect(second).toBeNaN();
		expect(third).toBe(first);
	});
});
