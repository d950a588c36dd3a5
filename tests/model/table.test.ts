import { describe, expect, it } from 'vitest';
import { simulate, type Outcome, type Policy } from '$lib/model';
import type { World } from '$lib/model/laws/world';
import { step, worldOf } from '$lib/model/simulate';
import { Memory } from '$lib/model/state/memory';
import { Table } from '$lib/model/state/table';
import { presetById, PRESETS } from '$lib/scenarios';
import { HEAVY } from '../expectations/regimes';
import { firstDifference } from './first-difference';
import { small } from './worlds';

/** A table with every type of column, one of fixed length, a number and a truth value. */
class Fruit extends Table {
	weightGrams = this.float64();
	ripe = this.uint8();
	soldMonth = this.int16(1, -1);
	crate = this.uint32();
	tree = this.int32(1, -7);
	/** By market. */
	priceUsd: Float64Array;
	eaten = this.fixed(3, 0.5);
	boxes = 0;
	inSeason = false;

	constructor(memory: Memory, markets = 2, rows = 4) {
		super(rows, memory);
		this.priceUsd = this.float64(markets, Infinity);
	}

	/** Adds rows whose every value says which row it belongs to. */
	grown(rows: number): this {
		for (let n = 0; n < rows; n++) {
			const row = this.add();
			this.weightGrams[row] = row + 0.25;
			this.crate[row] = 2 ** 32 - 1 - row;
			this.priceUsd.fill(row, row * this.markets, (row + 1) * this.markets);
		}
		return this;
	}

	get markets(): number {
		return this.inUse('priceUsd').length / this.count;
	}
}

describe('a table', () => {
	it('keeps its contents when it grows, and gives new rows their initial values', () => {
		const fruit = new Fruit(new Memory()).grown(100);
		expect(fruit.count).toBe(100);
		expect([...fruit.inUse('weightGrams')]).toEqual(Array.from({ length: 100 }, (_, row) => row + 0.25));
		expect([...fruit.inUse('crate')]).toEqual(Array.from({ length: 100 }, (_, row) => 2 ** 32 - 1 - row));
		expect([...fruit.inUse('priceUsd')]).toEqual(Array.from({ length: 200 }, (_, at) => at >> 1));
		expect([...fruit.inUse('soldMonth')]).toEqual(new Array(100).fill(-1));
		expect([...fruit.inUse('tree')]).toEqual(new Array(100).fill(-7));
		expect([...fruit.inUse('ripe')]).toEqual(new Array(100).fill(0));
		// Beside the rows in use there is nothing but initial values either.
		expect(new Set(fruit.tree)).toEqual(new Set([-7]));
		expect(new Set(fruit.priceUsd.subarray(200))).toEqual(new Set([Infinity]));
	});

	it('does not grow a column of fixed length', () => {
		const fruit = new Fruit(new Memory()).grown(100);
		expect([...fruit.eaten]).toEqual([0.5, 0.5, 0.5]);
		expect([...fruit.inUse('eaten')]).toEqual([0.5, 0.5, 0.5]);
	});

	it('makes room without adding rows, and replaces no column while there is room', () => {
		const fruit = new Fruit(new Memory()).grown(3);
		fruit.reserve(50);
		expect(fruit.count).toBe(3);
		const { weightGrams } = fruit;
		fruit.grown(47);
		expect(fruit.weightGrams).toBe(weightGrams);
	});

	it('names its columns in the order of declaration, before and after it has grown', () => {
		const names = ['weightGrams', 'ripe', 'soldMonth', 'crate', 'tree', 'eaten', 'priceUsd'];
		expect(new Fruit(new Memory()).columnNames()).toEqual(names);
		expect(new Fruit(new Memory()).grown(100).columnNames()).toEqual(names);
	});
});

describe('a copy of a table', () => {
	it.each([
		['as many rows', 10],
		['fewer rows', 2],
		['more rows', 300]
	])('has rows, columns and numbers of the other, over %s', (_, before) => {
		const source = new Fruit(new Memory()).grown(10);
		source.boxes = 12;
		source.inSeason = true;
		source.eaten[1] = 9;
		const copy = new Fruit(new Memory()).grown(before);
		copy.copyFrom(source);
		expect(copy.count).toBe(10);
		expect(copy.boxes).toBe(12);
		expect(copy.inSeason).toBe(true);
		for (const name of source.columnNames()) expect(copy.inUse(name), name).toEqual(source.inUse(name));
	});

	it('shares no memory with the other, and grows like it', () => {
		const source = new Fruit(new Memory()).grown(10);
		const copy = new Fruit(new Memory());
		copy.copyFrom(source);
		source.weightGrams[0] = -1;
		source.eaten[0] = -1;
		expect(copy.weightGrams[0]).toBe(0.25);
		expect(copy.eaten[0]).toBe(0.5);
		copy.grown(200);
		expect([...copy.inUse('weightGrams')]).toEqual(Array.from({ length: 210 }, (_, row) => row + 0.25));
		expect(copy.tree[209]).toBe(-7);
	});

	it('leaves a column of another width as it was, with room for the rows of the other', () => {
		const source = new Fruit(new Memory(), 3).grown(50);
		const copy = new Fruit(new Memory(), 2).grown(2);
		copy.copyFrom(source);
		expect(copy.inUse('weightGrams')).toEqual(source.inUse('weightGrams'));
		const prices = copy.inUse('priceUsd');
		expect(prices).toHaveLength(100);
		expect([...prices.subarray(0, 4)]).toEqual([0, 0, 1, 1]);
		expect(new Set(prices.subarray(4))).toEqual(new Set([Infinity]));
	});
});

describe('memory', () => {
	it('gives an array that was given back once more, of the same type and length, and full of zeros', () => {
		const memory = new Memory();
		const first = memory.take(Float64Array, 8).fill(3);
		memory.giveBack(first);
		expect(memory.take(Int32Array, 8)).not.toBe(first);
		expect(memory.take(Float64Array, 9)).not.toBe(first);
		const again = memory.take(Float64Array, 8);
		expect(again).toBe(first);
		expect([...again]).toEqual(new Array(8).fill(0));
		expect(memory.take(Float64Array, 8)).not.toBe(first);
	});

	it('keeps 64 MiB at most', () => {
		const memory = new Memory();
		const MIB = 1024 * 1024;
		const larger = memory.take(Uint8Array, 40 * MIB);
		const smaller = memory.take(Uint8Array, 39 * MIB);
		// Compared by hand: a matcher would look for the byte in which arrays of this size differ.
		const isKept = (column: Uint8Array) => memory.take(Uint8Array, column.length) === column;
		memory.giveBack(larger);
		memory.giveBack(smaller);
		expect(isKept(smaller)).toBe(false);
		expect(isKept(larger)).toBe(true);
		memory.giveBack(smaller);
		expect(isKept(smaller)).toBe(true);
	});

	it('a table takes again what another released, and nothing of the other is left in it', () => {
		const memory = new Memory();
		const first = new Fruit(memory).grown(100);
		const { weightGrams } = first;
		first.ripe.fill(1);
		first.eaten.fill(8);
		first.release();
		const next = new Fruit(memory);
		next.reserve(weightGrams.length);
		expect(next.weightGrams).toBe(weightGrams);
		const fresh = new Fruit(new Memory());
		fresh.reserve(weightGrams.length);
		for (const name of fresh.columnNames()) {
			next.count = fresh.count = weightGrams.length;
			expect(next.inUse(name), name).toEqual(fresh.inUse(name));
		}
	});
});

const LAWS = [
	['no rule', []],
	['the EU AI Act', [presetById('eu-ai-act')!.policy]],
	['approval before release', [presetById('premarket-licence')!.policy]],
	['everything at once', HEAVY]
] as const satisfies readonly (readonly [string, readonly Policy[]])[];

describe('a world that was copied from another at a month', () => {
	const COPIED = 18;
	const start = (policies: readonly Policy[]): World =>
		worldOf({ parameters: small(), policies, seed: 'copied', replicate: 0 });
	const stepTo = (world: World, month: number) => {
		for (; world.month < month; world.month++) step(world);
	};

	it.each(LAWS)('goes on like it, month by month, under the same laws: %s', (_, laws) => {
		const [through, copy] = [start(laws), start(laws)];
		stepTo(through, COPIED);
		copy.copyFrom(through);
		expect(copy.month).toBe(COPIED);
		for (let month = COPIED + 1; month <= through.months; month++) {
			stepTo(through, month);
			stepTo(copy, month);
			expect(firstDifference(through, copy), `after ${month} months`).toBeNull();
		}
		expect(through.derivatives.count).toBeGreaterThan(100);
	});

	it('leaves the other as it was when it goes on alone', () => {
		const policies = LAWS[3][1];
		const [alone, source, copy] = [start(policies), start(policies), start(policies)];
		stepTo(alone, COPIED);
		stepTo(source, COPIED);
		copy.copyFrom(source);
		stepTo(copy, copy.months);
		expect(firstDifference(alone, source)).toBeNull();
	});
});

describe('simulations one after another with one memory', () => {
	it('give the same bits as with memory of their own, under every preset', () => {
		const memory = new Memory();
		for (const { id, policy } of PRESETS) {
			const input = {
				parameters: small({ fineTuners: 120, months: 24 }),
				policies: [policy],
				seed: id,
				replicate: 0
			};
			expect(differing(simulate(input, memory), simulate(input)), id).toEqual([]);
			expect(differing(simulate(input, memory), simulate(input)), `${id}, again`).toEqual([]);
		}
	});

	/** Names of what differs between two outcomes. */
	function differing(a: Outcome, b: Outcome): string[] {
		return (Object.keys(a) as (keyof Outcome)[]).filter((name) => firstDifference(a[name], b[name]) !== null);
	}
});
