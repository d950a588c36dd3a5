import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STORED } from '$lib/calibration';
import type { MathNode } from '$lib/components/math';
import { PARAMETERS, SCHEDULE } from '$lib/model';
import { load } from '../../src/routes/how-it-works/+page.server';
import { assumptionRows, COLUMNS, filterRows, sortRows } from '../../src/routes/how-it-works/assumption-rows';
import { tableBelow } from '../../src/routes/how-it-works/markdown-table';
import { stepsOf } from '../../src/routes/how-it-works/month';
import { rendered } from '../../src/routes/how-it-works/rendered';
import { intervalIn } from '../../src/routes/how-it-works/targets';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = load();
const rows = assumptionRows(page.narrowing);
const keys = (of: typeof rows) => of.map(({ parameter }) => parameter.key);
const ALL = { query: '', group: '', badge: '' } as const;

describe('what happens in a month', () => {
	it('is the schedule that runs, step by step', () => {
		const imported = new Map(
			[...read('src/lib/model/schedule.ts').matchAll(/\{ (\w+) \} from '.\/steps\/([\w-]+)'/g)].map(
				([, name, file]) => [name, file]
			)
		);
		expect(page.steps.map(({ file }) => file)).toEqual(SCHEDULE.map(({ name }) => imported.get(name)));
	});

	it('says something of every step, and refuses one that the ODD document forgets', () => {
		for (const { submodels } of page.steps)
			for (const { text } of submodels) expect(text.length).toBeGreaterThan(10);
		const odd = read('src/lib/model/ODD.md').replaceAll('steps/set-prices.ts', 'steps/other.ts');
		expect(() => stepsOf(SCHEDULE, odd)).toThrow('set-prices');
	});
});

describe('the equations', () => {
	const all = [...page.equations, ...Object.values(page.theory)];
	const textOf = (node: MathNode): string =>
		'text' in node ? node.text : node.children.map(textOf).join('');

	it('are MathML without their source in TeX', () => {
		for (const { id, math } of all) {
			expect(math, id).toMatchObject({ tag: 'math', attributes: { display: 'block' } });
			expect(textOf(math), id).not.toMatch(/[\\{}]/);
		}
		const price = page.equations.find(({ id }) => id === 'equation-prices')!;
		expect(textOf(price.math).replace(/\s/g, '')).toBe('p=cs(t)+1αp(1−su)');
	});

	it('stand each under a submodel of ODD.md, or under a chapter of the theory', () => {
		const submodels = tableBelow(read('src/lib/model/ODD.md'), '## 6. Submodels').rows.map(([name]) => name);
		for (const { id, submodel } of page.equations) expect(submodels, id).toContain(submodel);
	});

	it('refuse TeX that is wrong', () => {
		expect(() => rendered({ id: 'x', title: '', submodel: null, tex: '\\frac{1}{', where: '' })).toThrow(
			'KaTeX'
		);
	});
});

describe('what was counted as a picture', () => {
	it('has every row of the tables, met where the middle lies in the counted interval', () => {
		for (const [targets, table] of [
			[page.targets.counted, page.counted],
			[page.targets.hindcast, page.hindcast]
		] as const) {
			expect(targets.rows.map(({ pattern }) => pattern)).toEqual(table.rows.map(([pattern]) => pattern));
			for (const { high, low, met, middle, pattern } of targets.rows) {
				expect(low, pattern).toBeGreaterThan(targets.least);
				expect(high, pattern).toBeLessThan(targets.most);
				// Both are rounded for the table.
				if (met) expect(Math.abs(middle - 0.5), pattern).toBeLessThan(0.53);
				else expect(Math.abs(middle - 0.5), pattern).toBeGreaterThan(0.47);
			}
		}
	});

	it.each([
		['4.6 (4–5.4)', [4.6, 4, 5.4]],
		['2,750 (2,100–3,200)', [2750, 2100, 3200]],
		['0 (0–0)', [0, 0, 0]]
	])('reads “%s”', (cell, values) => expect(intervalIn(cell)).toEqual(values));

	it.each(['', '4.6', 'four (3–5)'])('refuses “%s”', (cell) => {
		expect(() => intervalIn(cell)).toThrow(RangeError);
	});
});

describe('the table of assumptions', () => {
	it('has every parameter once, with value, range, meaning and source', () => {
		expect(keys(rows)).toEqual(PARAMETERS.map(({ key }) => key));
		for (const { parameter, range, value } of rows) {
			expect(value).toContain(parameter.unit);
			expect(range).toMatch(/ to /);
		}
	});

	it('shows what calibration left of each range it varied, and only of these', () => {
		const varied = STORED['january-2024'].narrowing.map(({ key }) => key);
		expect(keys(rows.filter(({ plausible }) => plausible !== '')).sort()).toEqual([...varied].sort());
	});

	it('finds by words of label, key, meaning and source, in any order and case', () => {
		const found = filterRows(rows, { ...ALL, query: 'FEARED coverage' });
		expect(keys(found)).toContain('fearedCoverage');
		expect(keys(filterRows(rows, { ...ALL, query: 'coverage feared' }))).toEqual(keys(found));
		expect(found.length).toBeLessThan(rows.length / 4);
		expect(filterRows(rows, { ...ALL, query: 'zzz' })).toEqual([]);
	});

	it.each(['data', 'bounded', 'assumed'] as const)(
		'filters by the badge %s and by group at once',
		(badge) => {
			const found = filterRows(rows, { ...ALL, badge });
			expect(keys(found)).toEqual(PARAMETERS.filter((its) => its.badge === badge).map(({ key }) => key));
			const risk = filterRows(rows, { ...ALL, badge, group: 'risk' });
			expect(keys(risk)).toEqual(keys(found.filter(({ parameter }) => parameter.group === 'risk')));
		}
	);

	it.each(COLUMNS.map(({ id }) => id))('sorts by %s both ways, and loses nothing', (column) => {
		const up = sortRows(rows, column, false);
		const down = sortRows(rows, column, true);
		expect(keys(up).sort()).toEqual(keys(rows).sort());
		expect(keys(up)).not.toEqual(keys(down));
		expect(sortRows(down, column, false)[0]!.parameter[column === 'value' ? 'default' : 'badge']).toEqual(
			up[0]!.parameter[column === 'value' ? 'default' : 'badge']
		);
	});

	it('sorts numbers as numbers', () => {
		const values = sortRows(rows, 'value', true).map(({ parameter }) => parameter.default);
		expect(values).toEqual([...values].sort((one, two) => two - one));
	});
});

describe('tables of reports', () => {
	it('shows every limit of the verification and every count', () => {
		const lines = (path: string) => read(path).split('\n');
		const limits = lines('tests/verification/README.md').filter((line) => /^\| +\d+ \|/.test(line));
		expect(page.limits.rows.length).toBe(limits.length);
		expect(limits.length).toBeGreaterThan(10);
		for (const { headers, rows: its } of [page.counted, page.hindcast, page.limits, page.symbols]) {
			expect(its.length).toBeGreaterThan(5);
			for (const row of its) expect(row.length).toBe(headers.length);
		}
	});

	it('reads a cell with a bar in it, without marks of code or weight', () => {
		const { rows: its } = tableBelow('# A\n\n| a | b |\n| - | - |\n| `x \\| y` | **z** |\n', '# A');
		expect(its).toEqual([['x | y', 'z']]);
	});

	it('refuses a heading that has no table of its own', () => {
		expect(() => tableBelow('# A\n\n# B\n| a |\n| - |\n| 1 |', '# A')).toThrow(RangeError);
		expect(() => tableBelow('# A', '# C')).toThrow(RangeError);
	});
});
