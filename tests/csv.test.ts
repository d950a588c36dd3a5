import { describe, expect, it } from 'vitest';
import { tableToCsv } from '../src/lib/charts/csv';
import { toCsv } from '../src/lib/csv';

describe('CSV', () => {
	it('quotes separators, quotation marks and line breaks, and nothing else', () => {
		expect(toCsv([['a', 1.5, 'b,c', 'say "x"', 'two\nlines', null]])).toBe(
			'a,1.5,"b,c","say ""x""","two\nlines",'
		);
	});

	it.each([
		'=1+1',
		'+1+1',
		'-1+1',
		'@SUM(A1)',
		'\t=1',
		' =1',
		'name;=1+1',
		'name,\t@x',
		'"=1+1"',
		'a, "=1+1"',
		"'=1+1",
		'\0=1',
		'＝1+1',
		'＠SUM(A1)'
	])('the text %j is no formula in any spreadsheet', (text) => {
		const cells = toCsv([[text]])
			.replace(/^"|"$/g, '')
			.split(/[,;]/);
		for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@]/);
		expect(toCsv([[text]])).toContain("'");
	});

	it('nor is a comment of a table, quotation marks or not', () => {
		const [, comment] = toCsv([['a']], { comments: ['x', 'seed “m”,"=1+1";＝2\t"@x"'] }).split('\n');
		expect(comment).toBe(`# seed “m”,'"=1+1";'＝2\t'"@x"`);
	});

	it('numbers stay numbers, written as text or not', () => {
		expect(toCsv([[-1, '-1.5', '+2', '1e-7', -2e-9]])).toBe('-1,-1.5,+2,1e-7,-2e-9');
	});

	it('a table leaves with its provenance in comments, readable by Excel', () => {
		const table = { caption: 'Counts', headers: ['Name', 'n'], rows: [['=1+1, "x"', 0.1]] };
		expect(tableToCsv(table, ['seed “maple”,=1+1'])).toBe(
			`\ufeff# Counts\n# seed “maple”,'=1+1\nName,n\n"'=1+1, ""x""",0.1`
		);
	});
});
