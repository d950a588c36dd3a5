/*
 * The class board: what students handed in, and the results of their worlds.
 *
 * class BoardState {
 *   constructor(runner)
 *   board                          entries and hands; null before the first lesson is known
 *   refused                        links that could not be read, a sentence each
 *   add(text): void                adds the answers in anything, those of whole boards too
 *   step, place                    the question on screen
 *   run(): Promise<void>           what every entry guessed at in the step on screen; each distinct comparison once
 *   truthOf(entry), commonTruth    what the model shows, once it is run and asked for
 *   done, total                    comparisons, of the run that is under way
 *   worlds                         whether it is, and why it could not be run
 * }
 */
import {
	emptyBoard,
	gather,
	placedAt,
	stepOf,
	truthOf,
	withHands,
	writeBoard,
	type Board,
	type Entry,
	type Placed,
	type Truth
} from '$lib/classroom';
import { collect, RecentOutcomes, type Runner } from '$lib/experiments';
import {
	choiceOf,
	lessonById,
	revealOf,
	seedOf,
	type Lesson,
	type Question,
	type Results,
	type Step
} from '$lib/lessons';
import { resolveExperiment, type ScenarioChoice } from '$lib/scenarios';
import { LatestRun } from '$lib/state/latest-run.svelte';
import { StoredSteps } from '../lessons/stored-steps';

/** Experiments given to the runner at once, so that no worker waits between two of them. */
const AT_A_TIME = 2;

/** A teacher who leafs through the questions does not wait for what nobody will see. */
const QUIET_MS = 1000;

interface Ahead {
	readonly key: string;
	readonly stop: AbortController;
	/** Null until it has begun. */
	results: Promise<Results | null> | null;
}

export class BoardState {
	board = $state.raw<Board | null>(null);
	refused = $state.raw<readonly string[]>([]);
	/** What the last text held, as a sentence. */
	said = $state('');
	at = $state(0);
	place = $state(0);
	done = $state(0);
	total = $state(0);
	readonly worlds = new LatestRun();
	/** Whether results are shown: they stay hidden until the teacher asks. */
	shows = $state(false);
	#results = $state.raw<Readonly<Record<string, Results>>>({});
	/** Students share worlds: a regime of several comparisons is simulated once. */
	readonly #recent = new RecentOutcomes();
	#stored: { readonly lesson: string; readonly steps: StoredSteps } | null = null;
	/** What is simulated before it is asked for, while guesses are read: the comparison of the whole class. */
	#ahead: Ahead | null = null;

	constructor(private readonly runner: Runner) {}

	get lesson(): Lesson | null {
		return this.board ? (lessonById(this.board.lesson) ?? null) : null;
	}

	get step(): Step | null {
		return this.lesson?.steps[this.at] ?? null;
	}

	get question(): Question | null {
		return this.step?.questions[this.place] ?? null;
	}

	get hands(): readonly number[] {
		const found = this.board?.hands.find(({ question, step }) => step === this.at && question === this.place);
		return found?.counts ?? [];
	}

	/** The guesses at the question on screen. */
	get placed(): readonly Placed[] {
		if (!this.board || !this.question) return [];
		return placedAt(this.board, this.question, this.at, this.place, (entry) => this.truthOf(entry));
	}

	/** What the model shows the whole class; null where each has worlds or rules of their own, or before it is run. */
	get commonTruth(): Truth | null {
		const results = this.#commonResults;
		return results && this.question ? truthOf(results, this.question) : null;
	}

	get #commonResults(): Results | null {
		const [only, ...others] = this.#choices();
		return only && others.length === 0 && this.shows ? (this.#results[this.#keyOf(only)] ?? null) : null;
	}

	truthOf(entry: Entry): Truth | null {
		const results = this.shows ? this.#results[this.#keyOf(this.#choiceOf(entry))] : undefined;
		return results && this.question ? truthOf(results, this.question) : null;
	}

	get link(): string {
		return this.board ? writeBoard(this.board) : '';
	}

	start(lesson: Lesson): void {
		this.board = emptyBoard(lesson);
		this.show(0, 0);
	}

	show(at: number, place: number): void {
		this.worlds.cancel();
		this.shows = false;
		this.at = at;
		this.place = place;
		this.#runAhead();
	}

	add(text: string): void {
		const isFirst = this.board === null;
		const { board, isClassRead, read, refused } = gather(this.board, text);
		this.board = board;
		this.refused = [...this.refused, ...refused];
		this.said = isClassRead && read + refused.length === 0 ? CLASS_READ : saidOf(read, refused.length);
		this.shows = false;
		if (isFirst) this.show(0, 0);
		else this.#runAhead();
	}

	raise(counts: readonly number[]): void {
		if (!this.board) return;
		this.board = withHands(this.board, { step: this.at, question: this.place, counts });
	}

	remove(entry: Entry): void {
		if (!this.board) return;
		this.board = { ...this.board, entries: this.board.entries.filter((other) => other !== entry) };
	}

	clear(): void {
		this.worlds.cancel();
		this.#stopAhead();
		this.board = null;
		this.refused = [];
		this.said = '';
		this.shows = false;
	}

	async run(): Promise<void> {
		if (!this.step) return;
		const { step } = this;
		if (this.#ahead?.results === null) this.#stopAhead();
		const wanted = this.#choices().filter((choice) => !(this.#keyOf(choice) in this.#results));
		this.done = 0;
		this.total = wanted.length;
		await this.worlds.run(
			async ({ isLatest, signal }) => {
				signal.addEventListener('abort', () => this.#stopAhead(), { once: true });
				const next = wanted[Symbol.iterator]();
				const work = async () => {
					for (const choice of next) {
						const ahead = this.#ahead?.key === this.#keyOf(choice) ? await this.#ahead.results : null;
						if (!isLatest()) return;
						const results = ahead ?? (await this.#resultsOf(step, choice, signal));
						if (!isLatest()) return;
						this.#results = { ...this.#results, [this.#keyOf(choice)]: results };
						this.done += 1;
					}
				};
				await Promise.all(Array.from({ length: AT_A_TIME }, work));
			},
			() => (this.shows = true)
		);
	}

	/** Where the whole class has the same worlds and rules, they are simulated once the question has been on screen for a while. */
	#runAhead(): void {
		const [only, ...others] = this.#choices();
		const key = only && others.length === 0 && this.#hasEntries ? this.#keyOf(only) : null;
		if (key !== null && key === this.#ahead?.key) return;
		this.#stopAhead();
		if (key === null || key in this.#results) return;
		const stop = new AbortController();
		const ahead: Ahead = { key, stop, results: null };
		const step = this.step!;
		const timer = setTimeout(() => {
			// Whoever asks for it meets the same failure, and is told.
			ahead.results = this.#resultsOf(step, only!, stop.signal).catch(() => null);
		}, QUIET_MS);
		stop.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
		this.#ahead = ahead;
	}

	#stopAhead(): void {
		this.#ahead?.stop.abort();
		this.#ahead = null;
	}

	#storedSteps(): StoredSteps {
		const lesson = this.board!.lesson;
		if (this.#stored?.lesson !== lesson) this.#stored = { lesson, steps: new StoredSteps(lesson) };
		return this.#stored.steps;
	}

	get #hasEntries(): boolean {
		return (this.board?.entries.length ?? 0) > 0;
	}

	/** What the site holds of a comparison of a step, or what is simulated here. */
	async #resultsOf({ id }: Step, choice: ScenarioChoice, signal: AbortSignal): Promise<Results> {
		const [known] = (await this.#storedSteps().of(id, [{ choice }])) ?? [];
		if (known) return known.shown;
		return revealOf(await collect(resolveExperiment(choice), this.runner, { signal, recent: this.#recent }));
	}

	/** What the entries guessed at, each comparison once; that of the lesson where only hands were counted. */
	#choices(): readonly ScenarioChoice[] {
		if (!this.step) return [];
		const all = (this.board?.entries ?? []).map((entry) => this.#choiceOf(entry));
		const names = all.map((choice) => this.#keyOf(choice));
		const once = all.filter((_, n) => names.indexOf(names[n]!) === n);
		return once.length > 0 ? once : [choiceOf(this.step, seedOf(this.board?.settings?.word ?? '', null))];
	}

	/** Steps may run the same worlds, and what is stored of a step answers its own questions alone. */
	#keyOf(choice: ScenarioChoice): string {
		return `${this.at} ${JSON.stringify(choice)}`;
	}

	#choiceOf({ sheet }: Entry): ScenarioChoice {
		return choiceOf(stepOf(this.lesson!, sheet, this.at), seedOfEntry(sheet));
	}
}

const seedOfEntry = ({ animal, own, word }: Entry['sheet']): string => seedOf(word, own ? animal : null);

/** Where a text held the link of the class alone. */
const CLASS_READ = 'The link of the class was read: the board names what is locked in it.';

/** What a text held, as a sentence. */
export function saidOf(read: number, refused: number): string {
	if (read + refused === 0) return 'No answer was found in this text. An answer begins with s1~.';
	const left = refused > 0 ? ` ${refused} could not be used; the reasons are listed below.` : '';
	return `${read} ${read === 1 ? 'answer' : 'answers'} read.${left}`;
}
