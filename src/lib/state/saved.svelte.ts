/*
 * Scenarios that the user named, kept in this browser. The one on screen is in the address, which a reload keeps.
 *
 * class SavedState {
 *   constructor(store: SavedStore)        IndexedDB in the page; null where a browser forbids it
 *   named: readonly SavedScenario[]       the newest first
 *   load(): Promise<void>                 reads what is kept; never rejects
 *   has(name): boolean                    whether one is kept under that name
 *   keep(name, link): Promise<void>       under a name, in place of one with the same name
 *   drop(name): Promise<void>
 *   problem: string | null                why nothing can be kept here, or what is kept and cannot be shown
 * }
 */

/** A scenario under a name, as the text of its link. */
export interface SavedScenario {
	readonly name: string;
	readonly link: string;
	/** Day on which it was kept, `YYYY-MM-DD`. */
	readonly day: string;
}

/** What is needed of a database. */
export interface SavedStore {
	get(key: string): Promise<unknown>;
	set(key: string, value: unknown): Promise<void>;
}

const NAMED = 'named-scenarios';
/** Longest name of a scenario, in UTF-16 units. */
const LONGEST_NAME = 120;
const FORBIDDEN = 'This browser keeps nothing for this page; save the scenario as a file instead.';

export class SavedState {
	named = $state.raw<readonly SavedScenario[]>([]);
	problem = $state<string | null>(null);
	/** What another version of the page kept: it is not shown, and stays where it is. */
	#unread: readonly unknown[] = [];

	constructor(
		private readonly store: SavedStore,
		private readonly today: () => string
	) {}

	async load(): Promise<void> {
		try {
			const found = await this.store.get(NAMED);
			const kept: readonly unknown[] = found === undefined ? [] : Array.isArray(found) ? found : [found];
			this.named = kept.filter(isSaved);
			this.#unread = kept.filter((saved) => !isSaved(saved));
			if (this.#unread.length > 0) this.problem = unreadWords(this.#unread.length);
		} catch {
			this.problem = FORBIDDEN;
		}
	}

	has(name: string): boolean {
		return this.named.some((saved) => saved.name === name.trim());
	}

	async keep(text: string, link: string): Promise<void> {
		const name = text.trim();
		if (name === '' || name.length > LONGEST_NAME) {
			this.problem = `The name has ${name.length} characters; it takes from 1 to ${LONGEST_NAME}.`;
			return;
		}
		const others = this.named.filter((saved) => saved.name !== name);
		await this.#write([{ name, link, day: this.today() }, ...others]);
	}

	drop(name: string): Promise<void> {
		return this.#write(this.named.filter((saved) => saved.name !== name));
	}

	async #write(named: readonly SavedScenario[]): Promise<void> {
		try {
			await this.store.set(NAMED, [...named, ...this.#unread]);
			this.named = named;
			this.problem = this.#unread.length > 0 ? unreadWords(this.#unread.length) : null;
		} catch {
			this.problem = FORBIDDEN;
		}
	}
}

const unreadWords = (count: number): string =>
	`${count === 1 ? 'One kept scenario was' : `${count} kept scenarios were`} written by another version of the Lab and cannot be shown; ${count === 1 ? 'it stays' : 'they stay'} in this browser.`;

function isSaved(value: unknown): value is SavedScenario {
	const saved = value as Partial<SavedScenario> | null;
	return typeof saved?.name === 'string' && typeof saved.link === 'string' && typeof saved.day === 'string';
}
