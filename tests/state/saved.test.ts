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

it('what another version of the page wrote is left out, not shown', async () => {
	const saved = new SavedState(databaseOf({ 'named-scenarios': [{ name: 1 }, null, 'text'] }), today);
	await saved.load();
	expect(saved.named).toEqual([]);
	expect(saved.problem).toBeNull();
});

it('a browser that keeps nothing says so', async () => {
	const refuses = () => Promise.reject(new Error('forbidden'));
	const saved = new SavedState({ get: refuses, set: refuses }, today);
	await saved.keep('one', 'v1~a');
	expect(saved.problem).toMatch(/keeps nothing/);
	expect(saved.named).toEqual([]);
});
