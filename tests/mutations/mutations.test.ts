import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { broken, editOf, sourcesUnder } from './anchor';
import { LIMITS } from './limits';
import { MUTATIONS } from './mutations';
import { TABLE_FILE, verificationPage } from './table';

const SOURCES = sourcesUnder('src/lib');

describe('every mutation finds its place in the model', () => {
	it.each(MUTATIONS.map((mutation) => ({ ...mutation, mutation })))(
		'limit $limit: $broken',
		({ mutation, tests }) => {
			const edit = editOf(mutation, SOURCES);
			const before = SOURCES.find(({ path }) => path === edit.path)!.text;
			expect(withoutSpaces(broken(before, edit))).not.toBe(withoutSpaces(before));
			for (const test of tests) expect(existsSync(test), test).toBe(true);
			expect(tests.length).toBeGreaterThan(0);
		}
	);

	it.each(LIMITS)('limit $limit, $subject, has a mutation and its tests', ({ limit, tests }) => {
		const mutations = MUTATIONS.filter((mutation) => mutation.limit === limit);
		expect(mutations.length).toBeGreaterThan(0);
		for (const test of tests) expect(existsSync(test), test).toBe(true);
		for (const test of mutations.flatMap((mutation) => mutation.tests)) expect(tests).toContain(test);
	});

	it('no mutation is about a limit that is not listed', () => {
		const listed = LIMITS.map(({ limit }) => limit);
		expect(listed).toEqual(listed.map((_, n) => n + 1));
		for (const { limit } of MUTATIONS) expect(listed).toContain(limit);
	});

	it('the page about verification says what the lists say', async () => {
		const page = existsSync(TABLE_FILE) ? readFileSync(TABLE_FILE, 'utf8') : '';
		expect(page, 'npm run check:mutations writes tests/verification/README.md').toBe(
			await verificationPage()
		);
	});
});

const withoutSpaces = (text: string) => text.replaceAll(/[\s()]/g, '');
