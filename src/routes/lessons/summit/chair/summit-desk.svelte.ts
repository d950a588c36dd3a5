/*
 * The chair's desk: what was written down in a summit, and the results of the treaties that were run.
 *
 * class SummitDesk {
 *   constructor(runner, storage?)
 *   session                        rounds, cards, votes, predictions, signatures
 *   open(hash): void               goes on with the treaty of an address, or with what this browser kept
 *   worlds                         whether its worlds are running, how far they are, why they could not
 *   kept                           what this browser keeps of it; goBack() takes up the summit kept before
 *   startAfresh(): void            forgets the summit, here and in the browser
 *   add(text): void                finds cards in anything that was pasted
 *   enter(team, bracket, stop)     a card of paper
 *   vote, predict, adopt, undo, sign
 *   runTreaty(), runRound(), runEverywhere(): Promise<void>
 *   at(treaty, set)                where a treaty was run; null before it was
 * }
 */
import { RecentOutcomes, type Collected, type Runner } from '$lib/experiments';
import { underEverySet } from '$lib/scenarios';
import { LatestRun } from '$lib/state/latest-run.svelte';
import {
	beginSession,
	choiceOfTreaties,
	findCards,
	frontCards,
	oneChange,
	readSession,
	readTreaty,
	roundOf,
	ROUNDS,
	sameTreaty,
	START,
	SummitRefused,
	treatyOf,
	treatyWith,
	undoRound,
	withAdopted,
	withCard,
	withFront,
	withPrediction,
	withSignature,
	writeSession,
	type Card,
	type Mark,
	type Round,
	type Session,
	type Shown,
	type Signature,
	type TeamId,
	type Treaty
} from '$lib/summit';
import { collectEach, type UnderSet } from '../../collect-each';
import { KeptText } from '../../kept-text.svelte';
import { answerKey, browserStorage, type Kept } from '../../storage';
import { RanTreaties, type Place } from './ran-treaties.svelte';

/** The set of assumptions that every round shows; the last one shows the others beside it. */
const MIDDLE = 'middle';
const GOES_ON = 'The summit goes on where this device left it. Results are run again.';
const SETS = underEverySet(choiceOfTreaties([START])).map(({ set }) => set);

export class SummitDesk {
	#session = $state.raw<Session>(beginSession());
	/** What the last text held or the last card says, a sentence or several. */
	said = $state('');
	refused = $state.raw<readonly string[]>([]);
	readonly worlds = new LatestRun();
	readonly kept: KeptText;
	readonly #ran = new RanTreaties();
	readonly #recent = new RecentOutcomes();

	constructor(
		private readonly runner: Runner,
		storage: Kept | null = browserStorage()
	) {
		this.kept = new KeptText(answerKey('summit'), storage);
	}

	get session(): Session {
		return this.#session;
	}

	/** Kept at every change, so that a page that is closed by mistake loses nothing but results. */
	set session(session: Session) {
		this.#session = session;
		this.kept.keep(writeSession(session));
	}

	get round(): Round {
		return roundOf(this.session);
	}

	get treaty(): Treaty {
		return treatyOf(this.session);
	}

	/** Treaties that the cards with most votes would make, in their order. */
	get front(): readonly Treaty[] {
		return frontCards(this.round).map(treatyWith);
	}

	/** Sets of assumptions that this round shows. */
	get sets(): readonly string[] {
		return this.session.rounds.length === ROUNDS ? SETS : [MIDDLE];
	}

	/** Whether the cards with most votes were run, under all sets of the round. */
	get isShown(): boolean {
		return this.front.length > 0 && this.sets.every((set) => this.#ran.together(this.front, set) !== null);
	}

	/** The comparison of the round under the middle assumptions; null before it is run. */
	get shown(): Collected | null {
		return this.isShown ? this.#ran.together(this.front, MIDDLE) : null;
	}

	/** Every round that was run, for the treaty card. */
	get allShown(): readonly Shown[] {
		return this.session.rounds.flatMap((round) => {
			const results = this.#ran.together(frontCards(round).map(treatyWith), MIDDLE);
			return results ? [{ round, results, before: this.at(round.treaty) }] : [];
		});
	}

	at(treaty: Treaty, set: string = MIDDLE): Place | null {
		return this.#ran.at(treaty, set);
	}

	/** Where the treaty was run under every set, the middle one first; null unless it was under all. */
	everywhere(treaty: Treaty): readonly Place[] | null {
		const places = SETS.map((set) => this.at(treaty, set));
		return places.every((place) => place !== null) ? places : null;
	}

	open(hash: string): void {
		const text = hash.replace(/^#/, '');
		this.refused = [];
		try {
			const treaty = text === '' ? null : readTreaty(text);
			this.#goOn(treaty);
		} catch (cause) {
			if (!(cause instanceof SummitRefused)) throw cause;
			this.refused = [cause.message];
			this.#goOn(null);
		}
	}

	/** The summit that was kept, in place of the one on the page. */
	goBack(): void {
		try {
			const session = readSession(this.kept.former);
			this.kept.former = '';
			this.session = session;
			this.said = GOES_ON;
			this.refused = [];
		} catch (cause) {
			if (!(cause instanceof SummitRefused)) throw cause;
			this.refused = [cause.message];
		}
	}

	startAfresh(): void {
		this.kept.forget();
		this.#session = beginSession();
		this.said = '';
		this.refused = [];
	}

	add(text: string): void {
		const found = findCards(text);
		this.refused = found.flatMap((one) => (one.ok ? [] : [one.reason]));
		const notes = found.flatMap((one) => (one.ok ? this.#table(one.card) : []));
		this.said =
			found.length === 0
				? 'No card was found in this text. A card begins with c1~.'
				: `${notes.length} ${notes.length === 1 ? 'card' : 'cards'} read.`;
	}

	enter(team: TeamId, bracket: number, stop: number): void {
		this.refused = [];
		this.said = '';
		try {
			const card = oneChange({ team, on: this.round.treaty, reason: '' }, [{ bracket, stop }]);
			this.said = this.#table(card).join(' ');
		} catch (cause) {
			if (!(cause instanceof SummitRefused)) throw cause;
			this.refused = [cause.message];
		}
	}

	vote(team: TeamId): void {
		this.session = withFront(this.session, team);
	}

	predict(team: TeamId, mark: Mark): void {
		this.session = withPrediction(this.session, team, mark);
	}

	adopt(team: TeamId | null): void {
		this.session = withAdopted(this.session, team);
		this.said = '';
		this.refused = [];
	}

	undo(): void {
		this.session = undoRound(this.session);
		this.said = 'The last round is open again.';
	}

	sign(team: TeamId, signature: Signature): void {
		this.session = withSignature(this.session, team, signature);
	}

	/** No rule and the cards with most votes, in the same worlds. */
	runRound(): Promise<void> {
		return this.#run(this.front, this.sets);
	}

	/** The treaty as it stands, beside no rule. */
	runTreaty(): Promise<void> {
		return this.#run([this.treaty], [MIDDLE]);
	}

	/** The same under every set of assumptions, and rounds whose results this page does not have. */
	async runEverywhere(): Promise<void> {
		await this.#run([this.treaty], SETS);
		for (const round of this.session.rounds) await this.#run(frontCards(round).map(treatyWith), [MIDDLE]);
	}

	/** With what was kept, unless it began with another treaty than the address names. */
	#goOn(treaty: Treaty | null): void {
		const { text } = this.kept;
		const kept = this.#sessionOf(text);
		const isNew = kept === null || (kept.rounds.length === 1 && kept.rounds[0]!.cards.length === 0);
		if (kept && !isNew && (treaty === null || sameTreaty(kept.rounds[0]!.treaty, treaty))) {
			this.#session = kept;
			this.said = GOES_ON;
			return;
		}
		if (!isNew) this.kept.former = text;
		if (treaty !== null) {
			this.session = beginSession(treaty);
			this.said = 'The summit goes on with the treaty of this address.';
		} else if (kept) this.#session = kept;
	}

	/** What this browser kept; null where it kept none, or one that cannot be read, which is said. */
	#sessionOf(text: string): Session | null {
		if (text === '') return null;
		try {
			return readSession(text);
		} catch (cause) {
			if (!(cause instanceof SummitRefused)) throw cause;
			this.kept.former = text;
			this.refused = [
				...this.refused,
				`The summit that this device kept cannot be read, so this one begins afresh. ${cause.message}`
			];
			return null;
		}
	}

	#table(card: Card): string[] {
		try {
			const { note, session } = withCard(this.session, card);
			this.session = session;
			return [note];
		} catch (cause) {
			if (!(cause instanceof SummitRefused)) throw cause;
			this.refused = [...this.refused, cause.message];
			return [];
		}
	}

	async #run(treaties: readonly Treaty[], sets: readonly string[]): Promise<void> {
		if (treaties.length === 0) return;
		const wanted = underEverySet(choiceOfTreaties(treaties)).filter(
			({ set }) => sets.includes(set) && !this.#ran.together(treaties, set)
		);
		const recent = this.#recent;
		const onResult = ({ collected: results, set }: UnderSet) => {
			this.#ran.add({ set, treaties, results });
		};
		await this.worlds.run(({ onProgress, signal }) =>
			collectEach(wanted, this.runner, { signal, recent, onProgress, onResult })
		);
	}
}
