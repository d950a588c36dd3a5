import { Table } from '$lib/model/state/table';
import type { World } from '$lib/model/laws/world';

/** What one step touched: names of cells, `table.column` or `world.field`. */
export interface Touched {
	readonly reads: Set<string>;
	readonly writes: Set<string>;
}

export const nothingTouched = (): Touched => ({ reads: new Set(), writes: new Set() });

/** Not state: the same in every month, a source of draws, working memory, or the clock that the schedule moves. */
const FREE = new Set([
	'world.month',
	'world.months',
	'world.parameters',
	'world.random',
	'world.compiledLaws',
	'world.arena',
	'world.scratch',
	'market.niches'
]);
/** Numbers of rows, and where a table takes its memory from. */
const ALWAYS_FREE = new Set(['count', 'memory', 'constructor']);
/** Methods of every table that only make room; rows that are added are seen as a write of `count`. */
const ROOM = new Set(['reserve', 'add']);
/** Private columns, and the names under which steps declare them. */
const PRIVATE: Readonly<Record<string, string>> = {
	'derivatives.reals': 'derivatives.record',
	'derivatives.wholes': 'derivatives.record',
	'derivatives.families': 'derivatives.families',
	'derivatives.sizes': 'derivatives.families'
};
const WRITING = new Set(['fill', 'set', 'copyWithin', 'sort', 'reverse', 'push', 'clear', 'delete']);

/**
 * A world that writes down every column and field that is read or written through it, element by element: a
 * column that is only filled is written and not read. Slow; for tests.
 */
export function recorded(world: World, touched: () => Touched): World {
	const proxies = new WeakMap<object, object>();

	function watched(value: unknown, cell: string): unknown {
		if (typeof value !== 'object' || value === null) return value;
		const known = proxies.get(value);
		if (known !== undefined) return known;
		const proxy = new Proxy(value, {
			get(target, key) {
				const found: unknown = Reflect.get(target, key, target);
				if (typeof found === 'function') {
					return (...args: unknown[]): unknown => {
						(WRITING.has(String(key)) ? touched().writes : touched().reads).add(cell);
						return (found as (...all: unknown[]) => unknown).apply(target, args);
					};
				}
				if (key !== 'length' && key !== 'size' && key !== 'buffer') touched().reads.add(cell);
				return found;
			},
			set(target, key, to) {
				touched().writes.add(cell);
				return Reflect.set(target, key, to, target);
			}
		});
		proxies.set(value, proxy);
		return proxy;
	}

	function watchedTable(table: object, name: string): object {
		const known = proxies.get(table);
		if (known !== undefined) return known;
		const proxy: object = new Proxy(table, {
			get(target, key) {
				const found: unknown = Reflect.get(target, key, proxy);
				const field = String(key);
				if (FREE.has(`${name}.${field}`) || ALWAYS_FREE.has(field)) return found;
				const cell = PRIVATE[`${name}.${field}`] ?? `${name}.${field}`;
				if (typeof found === 'function') {
					if (!ROOM.has(field)) return found;
					return (...args: unknown[]): unknown => {
						if (field === 'add') touched().writes.add(`${name}.count`);
						return (found as (...all: unknown[]) => unknown).apply(target, args);
					};
				}
				if (found instanceof Table) return watchedTable(found, field);
				if (typeof found === 'number' || typeof found === 'boolean') {
					// A getter has read its fields through the proxy already.
					if (Object.hasOwn(target, key)) touched().reads.add(cell);
					return found;
				}
				return watched(found, cell);
			},
			set(target, key, to) {
				touched().writes.add(PRIVATE[`${name}.${String(key)}`] ?? `${name}.${String(key)}`);
				return Reflect.set(target, key, to, target);
			}
		});
		proxies.set(table, proxy);
		return proxy;
	}

	return watchedTable(world, 'world') as World;
}
