import { expect, it } from 'vitest';
import { SavedState } from '../../src/lib/state/saved.svelte';

function databaseOf(entries: Record<string, unknown> = {}) {
	return {
		entries,
		get: (key: string) => Promise.resolve(entries[key]),
		set: (key: string, value: unknown) => Promise.resolve(void (entries[key] = value))
	};
}
const today = () => '2026-11-26';

it('a named scenario is there after a reload, the newest first', async () => {
	const database = databaseOf();
	const saved = new SavedState(database, today);
	await saved.keep('first', 'v1~a');
	await saved.keep('second', 'v1~b');
	const again = new SavedState(database, today);
	await again.load();
	expect(again.named.map(({ name }) => name)).toEqual(['second', 'first']);
	expect(again.named[0]).toEqual({ name: 'second', link: 'v1~b', day: '2026-11-26' });
});

it('the same name is kept once, with the later scenario, and can be dropped', async () => {
	const saved = new SavedState(databaseOf(), today);
	await saved.keep('one', 'v1~a');
	await saved.keep('one', 'v1~b');
	expect(saved.named.map(({ link }) => link)).toEqual(['v1~b']);
	await saved.drop('one');
	expect(saved.named).toEqual([]);
});

it.each([[[{ name: 1 }, null, 'text']], ['all of it']])(
	'what another version of the page wrote (%j) is not shown, said to be there, and stays',
	async (written) => {
		const others = Array.isArray(written) ? written : [written];
		const database = databaseOf({ 'named-scenarios': written });
		const saved = new SavedState(database, today);
		await saved.load();
		expect(saved.named).toEqual([]);
		expect(saved.problem).toMatch(/cannot be shown; (it stays|they stay) in this browser/);
		await saved.keep('mine', 'v1~a');
		await saved.drop('mine');
		expect(database.entries['named-scenarios']).toEqual(others);
		expect(saved.problem).not.toBeNull();
	}
);

it('a name that is too long or empty is refused with its length, and one that is taken is known', async () => {
	const saved = new SavedState(databaseOf(), today);
	await saved.keep('x'.repeat(121), 'v1~a');
	expect(saved.problem).toBe('The name has 121 characters; it takes from 1 to 120.');
	await saved.keep('  ', 'v1~a');
	expect(saved.problem).toMatch(/has 0 characters/);
	expect(saved.named).toEqual([]);
	await saved.keep(' one ', 'v1~a');
	expect([saved.problem, saved.has('one '), saved.has('two')]).toEqual([null, true, false]);
});

it('a browser that keeps nothing says so', async () => {
	const refuses = () => Promise.reject(new Error('forbidden'));
	const saved = new SavedState({ get: refuses, set: refuses }, today);
	await saved.keep('one', 'v1~a');
	expect(saved.problem).toMatch(/keeps nothing/);
	expect(saved.named).toEqual([]);
});
