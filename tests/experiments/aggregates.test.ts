import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Aggregates } from '../../src/lib/experiments/aggregates';
import { bandOf } from '../../src/lib/experiments/bands';
import { mean } from '../../src/lib/experiments/statistics';

const MONTHS = 5;
const anyLine = fc
	.array(fc.oneof(fc.double(), fc.constantFrom(0, 1, 1, NaN, Infinity)), {
		minLength: MONTHS,
		maxLength: MONTHS
	})
	// Outcomes hold no negative zero: the model writes it as zero.
	.map((values) => Float64Array.from(values, (value) => (value === 0 ? 0 : value)));
const anyWorlds = fc.array(anyLine, { minLength: 1, maxLength: 40 });

describe('aggregates that grow world by world', () => {
	it('give the bands of sorting all worlds anew, bit for bit, after every world', () => {
		fc.assert(
			fc.property(anyWorlds, (worlds) => {
				const aggregates = new Aggregates();
				for (let count = 1; count <= worlds.length; count++) {
					expect(aggregates.band('x', count, (world) => worlds[world]!)).toEqual(
						bandOf(worlds.slice(0, count))
					);
				}
			})
		);
	});

	it('give the means of adding all worlds anew, bit for bit, after every world', () => {
		fc.assert(
			fc.property(anyWorlds, (worlds) => {
				const aggregates = new Aggregates();
				for (let count = 1; count <= worlds.length; count++) {
					const anew = Float64Array.from({ length: MONTHS }, (_, cell) =>
						mean(worlds.slice(0, count).map((world) => world[cell]!))
					);
					expect(aggregates.mean('x', count, (world) => worlds[world]!)).toEqual(anew);
				}
			})
		);
	});

	it('read each world once while worlds arrive', () => {
		const read: number[] = [];
		const aggregates = new Aggregates();
		const line = (world: number) => {
			read.push(world);
			return Float64Array.of(world);
		};
		aggregates.band('x', 1, line);
		read.length = 0;
		for (let count = 2; count <= 10; count++) aggregates.band('x', count, line);
		expect(read).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
	});

	it('still answer for fewer worlds than there are by now', () => {
		const aggregates = new Aggregates();
		const line = (world: number) => Float64Array.of(world);
		aggregates.band('x', 9, line);
		aggregates.mean('x', 9, line);
		expect(aggregates.band('x', 3, line).median).toEqual(Float64Array.of(1));
		expect(aggregates.mean('x', 3, line)).toEqual(Float64Array.of(1));
		expect(aggregates.mean('x', 9, line)).toEqual(Float64Array.of(4));
	});
});
