import { describe, expect, it } from 'vitest';
import { Order } from '$lib/model/random/order';
import { PURPOSE, RandomSource } from '$lib/model/random/random-source';

describe('a keyed order', () => {
	const order = (month: number, count: number) =>
		new Order(new RandomSource('order', 0).stream(month, PURPOSE.order), count);
	const all = (month: number, count: number) =>
		Array.from({ length: count }, (_, place) => order(month, count).at(place));

	it.each([1, 2, 3, 4, 5, 17, 300, 4096, 5000])('of %i numbers holds each once', (count) => {
		expect(all(3, count).sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, n) => n));
	});

	it.each([1, 2, 5, 17, 300, 4096, 5000])('tells the place of each of %i numbers', (count) => {
		const places = all(3, count).map((number) => order(3, count).placeOf(number));
		expect(places).toEqual(Array.from({ length: count }, (_, n) => n));
	});

	it('is the same for the same month and another one for another', () => {
		expect(all(3, 300)).toEqual(all(3, 300));
		expect(all(3, 300)).not.toEqual(all(4, 300));
	});

	/** Mean place of each tenth of the numbers: ½ with standard error 1/√(12·n). Over 40 months, 4 errors allowed. */
	it('puts no part of the numbers before another', () => {
		const COUNT = 5000;
		const MONTHS = 40;
		const sums = new Float64Array(10);
		for (let month = 0; month < MONTHS; month++) {
			const monthly = order(month, COUNT);
			for (let place = 0; place < COUNT; place++)
				sums[Math.floor((10 * monthly.at(place)) / COUNT)]! += place / COUNT;
		}
		const n = (COUNT / 10) * MONTHS;
		for (const sum of sums) expect(Math.abs(sum / n - 0.5)).toBeLessThan(4 / Math.sqrt(12 * n));
	});
});
