import { describe, expect, it } from 'vitest';
import { METRICS } from '$lib/model';
import { toJson } from '../../src/cli/output/json';
import type { ResultDocument } from '../../src/cli/document';
import { SMALL, threshold } from './command-line';

const TINY = SMALL.filter((flag) => flag !== '--seed' && flag !== 'small world');
const run = (seed: string, format: string, ...more: string[]) =>
	threshold('run', '--preset', 'none', ...TINY, '--seed', seed, '--format', format, ...more);

describe('a seed phrase of a stranger', () => {
	const HOSTILE = '[ 1,   2 ] "[ 3 ]" { "a":  [ 1 ] }\t=1+1 \u001b[2J \u009b2J \u2028 \u202e \u0007 \r\n x';

	it('comes back from JSON as it was given', async () => {
		const { stdout, code } = await run(HOSTILE, 'json');
		expect(code).toBe(0);
		const { seed, scenario } = JSON.parse(stdout) as ResultDocument;
		expect([seed, scenario.seed]).toEqual([HOSTILE, HOSTILE]);
	});

	it('does nothing to a terminal', async () => {
		for (const { stdout, stderr } of [
			await run(HOSTILE, 'text'),
			await run(HOSTILE, 'json'),
			await threshold('run', '--preset', `none${HOSTILE}`)
		]) {
			// eslint-disable-next-line no-control-regex -- control characters but tabs and line breaks
			expect(stdout + stderr).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
		}
	});

	it('is pointed out if it only looks like another', async () => {
		expect((await run('small world ', 'csv')).stderr).toBe(
			'The seed phrase ends with a space: a phrase that only looks the same gives other worlds.\n'
		);
		expect((await run('small world', 'csv')).stderr).toBe('');
	});
});

it('a table of the command line needs no byte order mark: it holds no text of a stranger and only ASCII', async () => {
	const { stdout } = await run('=1+1,é', 'csv');
	// eslint-disable-next-line no-control-regex -- the whole of ASCII
	expect(stdout).toMatch(/^[\x00-\x7f]*$/);
	expect(stdout).not.toContain('1+1');
	for (const cell of stdout.trimEnd().split(/[,\n]/)) expect(cell).not.toMatch(/^\s*([=+@]|-(?!\d))/);
	for (const { unit, id } of METRICS) expect(`${unit}${id}`).toMatch(/^[ -~]*$/);
});

describe('JSON', () => {
	it('is laid out from values, and reads back as they are', () => {
		const value = {
			series: [1, -0.5, 1e25],
			months: ['2024-01', '2024-02'],
			none: [],
			nothing: {},
			gone: undefined,
			holes: [null, 1],
			nested: [{ a: [1] }],
			text: '[ 1,\n 2 ] \u009b \u2028',
			'key [ 1, 2 ]': true
		};
		expect(JSON.parse(toJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
		expect(toJson(value)).toBe(
			[
				'{',
				'\t"series": [1, -0.5, 1e+25],',
				'\t"months": ["2024-01", "2024-02"],',
				'\t"none": [],',
				'\t"nothing": {},',
				'\t"holes": [',
				'\t\tnull,',
				'\t\t1',
				'\t],',
				'\t"nested": [',
				'\t\t{',
				'\t\t\t"a": [1]',
				'\t\t}',
				'\t],',
				'\t"text": "[ 1,\\n 2 ] \\u009b \\u2028",',
				'\t"key [ 1, 2 ]": true',
				'}'
			].join('\n')
		);
	});
});
