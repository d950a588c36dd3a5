/*
 * Scenarios that the user named, kept in this browser. The one on screen is in the address, which a reload keeps.
 *
 * class SavedState {
 *   constructor(store: SavedStore)        IndexedDB in the page; null where a browser forbids it
 *   named: readonly SavedScenario[]       the newest first
 *   load(): Promise<void>                 reads what is kept; never rejects
 *   keep(name, link): Promise<void>       under a name, in place of one with the same name
 *   drop(name): Promise<void>
 *   problem: string | null                why nothing can be kept here
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
const FORBIDDEN = 'This browser keeps nothing for this page; save the scenario as a file instead.';

export class SavedState {
	named = $state.raw<readonly SavedScenario[]>([]);
	problem = $state<string | null>(null);

	constructor(
		private readonly store: SavedStore,
		private readonly today: () => string
	) {}

	async load(): Promise<void> {
		try {
			const found = await this.store.get(NAMED);
			this.named = Array.isArray(found) ? found.filter(isSaved) : [];
		} catch {
			this.problem = FORBIDDEN;
		}
	}

	keep(name: string, link: string): Promise<void> {
		const others = this.named.filter((saved) => saved.name !== name);
		return this.#write([{ name, link, day: this.today() }, ...others]);
	}

	drop(name: string): Promise<void> {
		return this.#write(this.named.filter((saved) => saved.name !== name));
	}

	async #write(named: readonly SavedScenario[]): Promise<void> {
		try {
			await this.store.set(NAMED, named);
			this.named = named;
		} catch {
			this.problem = FORBIDDEN;
		}
	}
}

/** What another version of the page kept may look different: it is left out. */
function isSaved(value: unknown): value is SavedScenario {
	const saved = value as Partial<SavedScenario> | null;
	return typeof saved?.name === 'string' && typeof saved.link === 'string' && typeof saved.day === 'string';
}
