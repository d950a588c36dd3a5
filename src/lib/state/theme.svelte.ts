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

export const THEMES = ['auto', 'light', 'dark'] as const;
export type ThemePreference = (typeof THEMES)[number];

/** Name of the remembered choice in the browser's storage; the page's first script reads it too. */
export const THEME_KEY = 'threshold-lab-theme';

type Memory = Pick<Storage, 'getItem' | 'setItem'>;

export class ThemeState {
	#preference = $state<ThemePreference>('auto');
	readonly #system = new MediaQuery('(prefers-color-scheme: dark)', false);
	readonly #memory: Memory | null;

	constructor(memory: Memory | null = browserMemory()) {
		this.#memory = memory;
		this.#preference = remembered(memory);
	}

	get preference(): ThemePreference {
		return this.#preference;
	}

	get dark(): boolean {
		return this.#preference === 'dark' || (this.#preference === 'auto' && this.#system.current);
	}

	choose(preference: ThemePreference): void {
		this.#preference = preference;
		try {
			this.#memory?.setItem(THEME_KEY, preference);
		} catch {
			// Full or forbidden storage: the choice holds for this visit only.
		}
	}
}

function remembered(memory: Memory | null): ThemePreference {
	try {
		return THEMES.find((theme) => theme === memory?.getItem(THEME_KEY)) ?? 'auto';
	} catch {
		return 'auto';
	}
}

/** Merely reading `localStorage` throws where a browser forbids it, as in sandboxed frames. */
function browserMemory(): Memory | null {
	try {
		return globalThis.localStorage ?? null;
	} catch {
		return null;
	}
}
