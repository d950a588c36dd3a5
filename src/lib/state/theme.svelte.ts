/*
 * Light or dark.
 *
 * class ThemeState {
 *   constructor(storage?)            anything with getItem and setItem; the browser's localStorage by default
 *   preference: ThemePreference      what the user chose; 'auto' follows the system
 *   dark: boolean                    what to paint
 *   choose(preference): void         remembered for the next visit where the browser allows it
 * }
 */
import { MediaQuery } from 'svelte/reactivity';
import { browserMemory, keep, recall, type Memory } from './memory';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type ThemePreference = (typeof THEMES)[number];

/** Name of the remembered choice in the browser's storage; the page's first script reads it too. */
export const THEME_KEY = 'threshold-lab-theme';

export class ThemeState {
	#preference = $state<ThemePreference>('auto');
	readonly #system = new MediaQuery('(prefers-color-scheme: dark)', false);
	readonly #memory: Memory | null;

	constructor(memory: Memory | null = browserMemory()) {
		this.#memory = memory;
		this.#preference = THEMES.find((theme) => theme === recall(memory, THEME_KEY)) ?? 'auto';
	}

	get preference(): ThemePreference {
		return this.#preference;
	}

	get dark(): boolean {
		return this.#preference === 'dark' || (this.#preference === 'auto' && this.#system.current);
	}

	choose(preference: ThemePreference): void {
		this.#preference = preference;
		keep(this.#memory, THEME_KEY, preference);
	}
}
