/*
 * The link of the scenario on screen: what the address asked for, and what is written to it.
 *
 * class LinkState {
 *   constructor(scenario: ScenarioState, page: PageAddress)
 *   open(hash): void                     reads an address into the scenario; one without a hash is that of the start
 *   hash: string                         what follows `#` for the scenario on screen; empty for that of the start
 *   flush(): string                      writes the address at once, and answers the hash
 *   problems: readonly string[]          what was wrong with it, until `dismiss()`
 *   opened                               the link that was opened, while the scenario is still the sender's
 *   isNoteRead, closeNote()              whether the note on it has been closed
 *   sent                                 what the sender saw, while the scenario is still the sender's
 *   follow(): (() => void) | undefined   the body of an effect: writes the address once the scenario rests
 *   refused: string | null               why the scenario is too long for a link; known once it rests
 *   citedOnScreen(): Cited               what the numbers shown are cited as; `citing.ts` makes the words
 *   encodedOf(cited): string | null      its link; null where it is refused
 *   isShown: boolean                     whether the numbers shown are of the scenario on screen
 *   address(): string | null             of the scenario on screen, whatever is shown; null where it is refused
 *   page: PageAddress                    what it needs of the page around it
 * }
 * A link is encoded when something asks for it, at most once for each change of scenario or fingerprint, and never
 * during a drag.
 */
import type { Source } from '$lib/experiments';
import { citedChoice, encodeLink, LinkRefused, type Cited } from '$lib/link';
import { sameScenario, type ScenarioChoice, type ValidScenario } from '$lib/scenarios';
import { openLink, type OpenedLink } from './opened-link';
import type { ScenarioState } from './scenario.svelte';

/** What the link needs of the page around it. */
export interface PageAddress {
	/** Of the finished result of the scenario on screen; null before there is one. */
	fingerprint(): string | null;
	/** Of the result stored with the site that is shown in place of results of its own; null where none is. */
	stored(): string | null;
	/** What the numbers on screen were computed from; null before there are any. */
	shown(): Source | null;
	/** What numbers from a source are called. */
	cited(source: Source): Cited;
	/** Address of the Lab, without what follows `#`. */
	base(): string;
	/** Day of today, `YYYY-MM-DD`. */
	today(): string;
	/** Replaces what follows `#`. */
	write(link: string): void;
}

/** Debounce of writing the address, in milliseconds. Safari throws at more than 100 `replaceState` calls per 10 s. */
const WRITE_DELAY_MS = 400;

interface Encoded {
	readonly scenario: ValidScenario;
	readonly fingerprint: string | null;
	/** Null where the scenario is too long for a link, for the reason in `refused`. */
	readonly link: string | null;
	readonly refused: string | null;
}

export class LinkState {
	problems = $state.raw<readonly string[]>([]);
	refused = $state<string | null>(null);
	/** Whether the note on the link that was opened has been closed. */
	isNoteRead = $state(false);
	#opened = $state.raw<OpenedLink | null>(null);
	/** The scenario that the address stands for until the user changes something. */
	#known: ValidScenario;
	/** Whether the address is this page's to write. */
	#writes = false;
	#encoded: Encoded | null = null;

	constructor(
		private readonly scenario: ScenarioState,
		readonly page: PageAddress
	) {
		this.#known = scenario.current;
	}

	get opened(): OpenedLink | null {
		const asked = this.#opened?.scenario;
		return asked && sameScenario(asked, this.scenario.current) ? this.#opened : null;
	}

	/** What the sender saw says nothing about a scenario that was changed since. */
	get sent(): OpenedLink['sent'] {
		return this.opened?.sent ?? null;
	}

	open(hash: string): void {
		if (hash === '' || hash === '#') return this.#openStart();
		const opened = openLink(hash);
		if (!opened) return;
		this.#opened = opened;
		this.isNoteRead = false;
		this.problems = opened.problems;
		if (!opened.scenario) return;
		this.#known = opened.scenario;
		this.#writes = false;
		this.scenario.replace(opened.scenario);
	}

	/** Going back to an address without a scenario is going back to the start. */
	#openStart(): void {
		this.#opened = null;
		this.problems = [];
		this.#writes = false;
		this.scenario.reset();
		this.#known = this.scenario.current;
	}

	/** What follows `#` in an address of the scenario on screen; empty for that of the start. */
	get hash(): string {
		if (sameScenario(this.scenario.current, this.scenario.start)) return '';
		return this.#encode().link ?? '';
	}

	flush(): string {
		this.#writes ||= !sameScenario(this.scenario.current, this.#known);
		if (this.#writes) this.#write();
		return this.hash;
	}

	dismiss(): void {
		this.problems = [];
	}

	closeNote(): void {
		this.isNoteRead = true;
	}

	follow(): (() => void) | undefined {
		// Read here, so that the effect runs again when any of them changes.
		const current = this.scenario.current;
		this.page.fingerprint();
		if (this.scenario.isDragging || this.scenario.replaying) return undefined;
		this.#writes ||= !sameScenario(current, this.#known);
		if (!this.#writes) return undefined;
		const timer = setTimeout(() => this.#write(), WRITE_DELAY_MS);
		return () => clearTimeout(timer);
	}

	get isShown(): boolean {
		const experiment = this.page.shown()?.experiment;
		return experiment !== undefined && sameScenario(experiment, this.scenario.current);
	}

	/** What the numbers on screen are cited as; before there are any, the scenario, as none of its worlds. */
	citedOnScreen(): Cited {
		const { choice } = this.scenario;
		const stored = this.page.stored();
		if (stored !== null) return { choice, fingerprint: stored };
		const shown = this.page.shown();
		if (shown) return this.page.cited(shown);
		return { choice, fingerprint: null, part: { worlds: 0, ended: 'running' } };
	}

	address(): string | null {
		const { link } = this.#encode();
		return link === null ? null : `${this.page.base()}#${link}`;
	}

	encodedOf(cited: Cited): string | null {
		const known = this.#encode();
		const isKnown =
			!cited.part && cited.fingerprint === known.fingerprint && cited.choice === known.scenario.choice;
		return (isKnown ? known : encodedOrRefused(citedChoice(cited), cited.fingerprint)).link;
	}

	#write(): void {
		const { link, refused } = this.#encode();
		this.refused = refused;
		if (link !== null) this.page.write(link);
	}

	#encode(): Encoded {
		const scenario = this.scenario.current;
		const fingerprint = this.page.fingerprint();
		const known = this.#encoded;
		if (known?.scenario === scenario && known.fingerprint === fingerprint) return known;
		return (this.#encoded = { scenario, fingerprint, ...encodedOrRefused(scenario.choice, fingerprint) });
	}
}

function encodedOrRefused(
	choice: ScenarioChoice,
	fingerprint: string | null
): Pick<Encoded, 'link' | 'refused'> {
	try {
		return { link: encodeLink(choice, fingerprint), refused: null };
	} catch (error) {
		if (error instanceof LinkRefused) return { link: null, refused: error.message };
		throw error;
	}
}
