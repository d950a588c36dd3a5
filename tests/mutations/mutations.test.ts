import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { occurrences } from './break-on-purpose';
import { LIMITS } from './limits';
import { MUTATIONS } from './mutations';
import { TABLE_FILE, verificationPage } from './table';

describe('the list of mutations keeps up with the model', () => {
	it.each(MUTATIONS.map((mutation) => ({ ...mutation, mutation })))(
		'limit $limit: $broken',
		({ file, replacement, tests, text }) => {
			expect(occurrences(readFileSync(file, 'utf8'), text), `${file}: ${text}`).toBe(1);
			expect(replacement).not.toBe(text);
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
