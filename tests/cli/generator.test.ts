import { beforeAll, describe, expect, it } from 'vitest';
import { decodeLink } from '$lib/link';
import type { ResultDocument } from '../../src/cli/document';
import { documentOf, SMALL, threshold } from './command-line';

const run = (...more: string[]) =>
	documentOf<ResultDocument>('run', '--preset', 'eu-ai-act', ...SMALL, ...more);

describe('--generator threefry', () => {
	let usual: ResultDocument;
	let check: ResultDocument;
	beforeAll(async () => {
		[usual, check] = await Promise.all([run(), run('--generator', 'threefry')]);
	});

	it('simulates other worlds of the same scenario, and says so', () => {
		expect(usual.generator).toBe('keyed-hash');
		expect(check.generator).toBe('threefry');
		expect(check.scenario).toEqual(usual.scenario);
		expect(check.fingerprint).not.toBe(usual.fingerprint);
	});

	it('gives a link to the scenario that claims no result, for the page would not show it', () => {
		expect(decodeLink(usual.link!).fingerprint).toBe(usual.fingerprint);
		expect(decodeLink(check.link!)).toMatchObject({
			fingerprint: null,
			choice: decodeLink(usual.link!).choice
		});
	});

	it('compares nothing with what the sender of a link saw', async () => {
		const again = await documentOf<ResultDocument>(
			'run',
			'--link',
			usual.link!,
			'--generator',
			'threefry',
			'--quiet'
		);
		expect(again.sent?.identical).toBeNull();
		expect(again.fingerprint).toBe(check.fingerprint);
	});

	it('is named in the text and in every row of the table', async () => {
		const printed = async (format: string) =>
			(await threshold('run', '--preset', 'none', ...SMALL, '--generator', 'threefry', '--format', format))
				.stdout;
		expect(await printed('text')).toContain('A check with other random numbers (threefry)');
		const [head, ...rows] = (await printed('csv')).trimEnd().split('\n');
		expect(head).toMatch(/,fingerprint,generator$/);
		for (const row of rows) expect(row).toMatch(/,threefry$/);
	});

	it('works for compare', async () => {
		const presets = ['--preset', 'none', '--preset', 'eu-ai-act'];
		const both = await documentOf<ResultDocument>('compare', ...presets, ...SMALL, '--generator', 'threefry');
		const alone = check.metrics.map(({ median }) => median);
		expect(both.metrics.filter(({ regime }) => regime === 'B').map(({ median }) => median)).toEqual(alone);
	});

	it('is refused under another name', async () => {
		const { code, stderr } = await threshold('run', '--preset', 'none', '--generator', 'dice');
		expect(code).toBe(2);
		expect(stderr).toContain('it takes one of keyed-hash, threefry');
	});
});
