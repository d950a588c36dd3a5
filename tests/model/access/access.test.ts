import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { SCHEDULE } from '$lib/model/schedule';
import type { Cells } from '$lib/model/steps/step';
import { recorded, type Touched } from './recorder';
import { SHARED } from './shared-columns';
import { touchedBySteps } from './worlds';
import { worldAtStart } from '../worlds';

const ODD = fileURLToPath(new URL('../../../src/lib/model/ODD.md', import.meta.url));
const BEGIN =
	'<!-- who writes what: written by UPDATE_ODD=1 npx vitest run --project unit tests/model/access -->\n';
const END = '<!-- end of who writes what -->';

/** `table.column` of every cell that a step declares. */
function cellsOf(cells: Cells): readonly string[] {
	return Object.entries(cells).flatMap(([table, names]) =>
		names.split(' ').map((name) => `${table}.${name}`)
	);
}

/** Steps that declare to write a cell, by cell, in the order of the schedule. */
function writersByCell(): ReadonlyMap<string, readonly string[]> {
	const writers = new Map<string, string[]>();
	for (const { name, writes } of SCHEDULE) {
		for (const cell of cellsOf(writes)) writers.set(cell, [...(writers.get(cell) ?? []), name]);
	}
	return writers;
}

describe('a step touches only what it declares', () => {
	let touched: ReadonlyMap<string, Touched>;
	// Runs a small world of every preset through a proxy: a quarter of a minute of processor time.
	beforeAll(() => {
		touched = touchedBySteps();
	}, 600_000);

	it.each(SCHEDULE.map((step) => [step.name, step] as const))('%s', (name, { reads, writes }) => {
		const { reads: read, writes: written } = touched.get(name)!;
		const beyond = (cells: ReadonlySet<string>, declared: Cells) =>
			[...cells].filter((cell) => !cellsOf(declared).includes(cell)).sort();
		expect(beyond(written, writes), 'written and not declared in `writes`').toEqual([]);
		// What it has written itself it may read again.
		const own = new Set(cellsOf(writes));
		expect(
			beyond(read, reads).filter((cell) => !own.has(cell)),
			'read and not declared in `reads`'
		).toEqual([]);
	});
});

describe('the recorder sees', () => {
	const seen = (run: (world: ReturnType<typeof worldAtStart>) => void) => {
		const touched: Touched = { reads: new Set(), writes: new Set() };
		run(recorded(worldAtStart(), () => touched));
		return { reads: [...touched.reads], writes: [...touched.writes] };
	};

	it('a column that is filled as written and not read', () => {
		expect(seen(({ market }) => market.closedUsers.fill(0))).toEqual({
			reads: [],
			writes: ['market.closedUsers']
		});
	});

	it('an element that is added to as read and written', () => {
		expect(seen(({ flows }) => (flows.ideas[0]! += 1))).toEqual({
			reads: ['flows.ideas'],
			writes: ['flows.ideas']
		});
	});

	it('a row that is added, and what a method of a table touches', () => {
		expect(seen(({ runs }) => runs.add()).writes).toEqual(['runs.count']);
		expect(seen(({ derivatives }) => derivatives.addChild(0)).writes).toEqual(['derivatives.record']);
	});

	it('a field of the world', () => {
		const touch = (world: ReturnType<typeof worldAtStart>) => (world.frontierFlop = world.pricePerFlopUsd);
		expect(seen(touch)).toEqual({ reads: ['world.pricePerFlopUsd'], writes: ['world.frontierFlop'] });
	});
});

describe('each column has one writing step, or a stated reason', () => {
	const shared = [...writersByCell()].filter(([, steps]) => steps.length > 1).map(([cell]) => cell);

	it('every shared column has a reason', () => {
		expect(shared.filter((cell) => reasonFor(cell) === undefined)).toEqual([]);
	});

	it('no reason is given for a column with one writer', () => {
		expect(Object.keys(SHARED).filter((cell) => !shared.some((one) => matches(one, cell)))).toEqual([]);
	});

	it('ODD.md says who writes what', () => {
		const odd = readFileSync(ODD, 'utf8');
		const [before, rest] = odd.split(BEGIN) as [string, string];
		const end = rest.indexOf(END);
		const table = tableOfWriters();
		if (process.env.UPDATE_ODD === '1') writeFileSync(ODD, `${before}${BEGIN}\n${table}\n${rest.slice(end)}`);
		else expect(withoutLayout(rest.slice(0, end))).toBe(withoutLayout(table));
	});
});

/** Tables are laid out by the formatter: only their words count. */
function withoutLayout(table: string): string {
	return table.replace(/[\s-]+/g, ' ').trim();
}

function matches(cell: string, pattern: string): boolean {
	return pattern.endsWith('.*') ? cell.startsWith(pattern.slice(0, -1)) : cell === pattern;
}

function reasonFor(cell: string): string | undefined {
	return SHARED[cell] ?? Object.entries(SHARED).find(([pattern]) => matches(cell, pattern))?.[1];
}

/** A row for each table and set of writers: its columns, and the reason where there are several writers. */
function tableOfWriters(): string {
	const rows = new Map<
		string,
		{ table: string; columns: string[]; steps: readonly string[]; reason: string }
	>();
	for (const [cell, steps] of writersByCell()) {
		const [table, column] = cell.split('.') as [string, string];
		const reason = steps.length > 1 ? (reasonFor(cell) ?? '') : '';
		const key = [table, ...steps, reason].join();
		const row = rows.get(key) ?? { table, columns: [], steps, reason };
		row.columns.push(column);
		rows.set(key, row);
	}
	const lines = [...rows.values()]
		.sort((a, b) => (a.table < b.table ? -1 : a.table > b.table ? 1 : 0))
		.map(
			({ table, columns, steps, reason }) =>
				`| ${table} | ${columns
					.sort()
					.map((column) => `\`${column}\``)
					.join(' ')} | ${steps.map((name) => `\`${name}\``).join(', ')} | ${reason} |`
		);
	return ['| table | columns | written by | why several |', '| - | - | - | - |', ...lines, ''].join('\n');
}
