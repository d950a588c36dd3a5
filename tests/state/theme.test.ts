import { describe, expect, it } from 'vitest';
import { THEME_KEY, ThemeState } from '../../src/lib/state/theme.svelte';

const memoryOf = (entries: Record<string, string> = {}) => ({
	entries,
	getItem: (key: string) => entries[key] ?? null,
	setItem: (key: string, value: string) => void (entries[key] = value)
});

describe('the theme', () => {
	it('follows the system until told otherwise, and remembers what it was told', () => {
		const memory = memoryOf();
		const theme = new ThemeState(memory);
		expect([theme.preference, theme.dark]).toEqual(['auto', false]);
		theme.choose('dark');
		expect([theme.preference, theme.dark]).toEqual(['dark', true]);
		expect(new ThemeState(memory).dark).toBe(true);
	});

	it('ignores a remembered theme that it does not have', () => {
		expect(new ThemeState(memoryOf({ [THEME_KEY]: 'sepia' })).preference).toBe('auto');
	});

	it('works without a memory, and with one that the browser forbids', () => {
		const forbidden = {
			getItem: (): string => {
				throw new Error('SecurityError');
			},
			setItem: () => {
				throw new Error('SecurityError');
			}
		};
		for (const memory of [null, forbidden]) {
			const theme = new ThemeState(memory);
			theme.choose('light');
			expect(theme.preference).toBe('light');
		}
	});
});
