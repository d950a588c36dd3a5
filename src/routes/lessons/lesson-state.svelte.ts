/*
 * One student, or one pair, in one lesson.
 *
 * class LessonState {
 *   constructor(lesson, runner, storage?)
 *   open(hash): void               a class link, an answer to go on with, a step, or nothing
 *   sheet, settings                what was answered, and what the teacher set
 *   at, step                       the step on screen
 *   asked, controls, looks, says   what the teacher left of it
 *   drafts                         guesses of the step that are not locked yet
 *   pickStart(start), change(opening, value, initial): the rule that the student makes, before the guesses
 *   lock(): void · revise(place, guess): void
 *   stage                          'guess' | 'locked' | 'running' | 'result'
 *   reveal(): Promise<void>        runs the step; nothing of a result exists before
 *   worlds                         whether its worlds are running, how far they are, why they could not
 *   kept                           what this browser keeps of the answer
 *   move(opening, value): void     a control moved after the result; runs again
 *   look(option): boolean          the check of what the picture showed
 *   nextStudent(): void            forgets everything that was answered, here and in the browser
 * }
 */
import {
	ANIMALS,
	askedOf,
	blankGuess,
	controlsOf,
	emptySheet,
	hasLook,
	hasSentence,
	isBlank,
	keyOf,
	readSheet,
	startedStep,
	stepOf,
	designStep,
	SheetRefused,
	usualSettings,
	withMoves,
	withStep,
	writeSheet,
	type AskedQuestion,
	type ClassSettings,
	type Guess,
	type Sheet,
	type StepAnswer
} from '$lib/classroom';
import { RecentOutcomes, type Runner } from '$lib/experiments';
import {
	choiceOf,
	choicesOf,
	decide,
	revealOf,
	seedOf,
	type Lesson,
	type Opening,
	type Step
} from '$lib/lessons';
import type { Value } from '$lib/model';
import { LatestRun } from '$lib/state/latest-run.svelte';
import { collectEach } from './collect-each';
import { KeptText } from './kept-text.svelte';
import { openedLesson } from './opened';
import { answerKey, browserStorage, type Kept } from './storage';
import { StoredSteps, type ShownSet } from './stored-steps';

export class LessonState {
	settings = $state.raw<ClassSettings>() as ClassSettings;
	sheet = $state.raw<Sheet>() as Sheet;
	/** Index of the step on screen, in the lesson. */
	at = $state(0);
	drafts = $state.raw<readonly (Guess | null)[]>([]);
	/** The result of the step on screen; null before it is asked for. */
	results = $state.raw<readonly ShownSet[] | null>(null);
	readonly worlds = new LatestRun();
	readonly kept: KeptText;
	/** About the link that was opened, a sentence each. */
	problems = $state.raw<readonly string[]>([]);
	/** Steps whose together word was given, or that are done without a teacher. */
	opened = $state.raw<readonly number[]>([]);
	alone = $state(false);
	/** Steps at which the first look was wrong. */
	#wrongLooks: number[] = [];
	readonly #recent = new RecentOutcomes();
	readonly #stored: StoredSteps;

	constructor(
		readonly lesson: Lesson,
		private readonly runner: Runner,
		storage: Kept | null = browserStorage()
	) {
		this.#stored = new StoredSteps(lesson.id);
		this.kept = new KeptText(answerKey(lesson.id), storage);
		this.settings = usualSettings(lesson);
		this.sheet = emptySheet(lesson, ANIMALS[0]!);
		this.#show(0);
	}

	/** As it is run, with the rule of the student where they made one. */
	get step(): Step {
		return stepOf(this.lesson, this.sheet, this.at);
	}

	/** As it began, before the student changed terms of their rule. */
	get started(): Step {
		return startedStep(this.lesson, this.sheet, this.at);
	}

	/** Step in which the rule of this step is still to be made and guessed at; −1 for none. */
	get designMissing(): number {
		const at = designStep(this.lesson);
		return this.step.runsDesign && !this.#isLocked(at) ? at : -1;
	}

	/** Questions of the step that the class is asked. */
	get asked(): readonly AskedQuestion[] {
		return askedOf(this.lesson, this.settings.parts, this.at);
	}

	get controls(): ReturnType<typeof controlsOf> {
		return controlsOf(this.lesson, this.settings.parts, this.at);
	}

	/** Whether the class is asked what the picture shows. */
	get looks(): boolean {
		return hasLook(this.settings.parts, this.at);
	}

	/** Whether the class is asked for a sentence. */
	get says(): boolean {
		return hasSentence(this.settings.parts, this.at);
	}

	/** Whether each question of a step that is asked has its guess. */
	#isLocked(at: number): boolean {
		const asked = at < 0 ? [] : askedOf(this.lesson, this.settings.parts, at);
		return at >= 0 && asked.every(({ place }) => this.sheet.steps[at]!.guesses[place] !== null);
	}

	get answer(): StepAnswer {
		return this.sheet.steps[this.at]!;
	}

	get stage(): 'guess' | 'locked' | 'running' | 'result' {
		if (this.results) return 'result';
		if (this.worlds.running) return 'running';
		return this.#isLocked(this.at) ? 'locked' : 'guess';
	}

	/** Whether every question of the step has a guess that could be locked. */
	get isReady(): boolean {
		const isGuessed = this.asked.every(({ place }) => this.drafts[place] !== null);
		return isGuessed && (!this.step.design || this.answer.start !== null);
	}

	/** The answer so far as the part of an address after #. */
	get link(): string {
		return writeSheet(this.sheet, this.lesson);
	}

	open(hash: string): void {
		const { problems, settings, sheet, step } = openedLesson(hash, this.lesson);
		this.problems = problems;
		if (settings) this.settings = settings;
		this.#begin(sheet);
		this.#show(step ?? this.settings.steps[0] ?? 0);
	}

	show(at: number): void {
		if (at !== this.at) this.#show(at);
	}

	pickAnimal(animal: string): void {
		this.#set({ ...this.sheet, animal });
	}

	draft(place: number, guess: Guess): void {
		this.drafts = this.drafts.map((old, index) => (index === place ? guess : old));
	}

	/** Another law to start from: changes belong to the law that they were made to. */
	pickStart(start: number): void {
		if (start !== this.answer.start) this.#answer({ start, moves: [] });
	}

	/** A term of the student's rule. One more than the lesson allows is not taken. */
	change(opening: Opening, value: Value, initial: Value): void {
		const moves = this.#moved(opening, value, initial);
		if (moves.length <= this.step.design!.atMost) this.#answer({ moves });
	}

	/** Locks what is drafted: the first time as the first guess, once more as the changed one. */
	lock(): void {
		const { guesses } = this.answer;
		const asked = this.asked.map(({ place }) => place);
		this.#answer({
			guesses: guesses.map((locked, place) => {
				if (!asked.includes(place)) return locked;
				const draft = this.drafts[place]!;
				if (!locked) return { first: draft, revised: null };
				const isSame = JSON.stringify(draft) === JSON.stringify(locked.first);
				return isSame ? locked : { first: locked.first, revised: draft };
			})
		});
		this.#stored.prepare(this.step.id);
	}

	async reveal(): Promise<void> {
		const { answer, at, step } = this;
		const seed = seedOf(this.sheet.word, this.sheet.own ? this.sheet.animal : null);
		const all = choicesOf(step, withMoves(choiceOf(step, seed), answer.moves));
		const recent = this.#recent;
		let results: readonly ShownSet[] | null = null;
		await this.worlds.run(
			async ({ onProgress, signal }) => {
				results = await this.#stored.of(step.id, all);
				if (results) return;
				const run: ShownSet[] = [];
				await collectEach(all, this.runner, {
					signal,
					recent,
					onProgress,
					onResult: ({ collected, set }) => void run.push({ set, shown: revealOf(collected) })
				});
				results = run;
			},
			() => {
				if (this.at === at) this.results = results;
			}
		);
	}

	move(opening: Opening, value: Value, initial: Value): void {
		this.#answer({ moves: this.#moved(opening, value, initial) });
		void this.reveal();
	}

	/** Whether the look was right. The first wrong one is remembered, not counted. */
	look(option: number): boolean {
		const { observe } = this.step;
		if (!observe || !this.results) return false;
		const isRight = decide(this.results[0]!.shown, observe.key) === option;
		if (!isRight) this.#wrongLooks.push(this.at);
		else if (!this.answer.look)
			this.#answer({ look: this.#wrongLooks.includes(this.at) ? 'second' : 'first' });
		return isRight;
	}

	note(text: string | null): void {
		this.#answer({ note: text });
	}

	openTogether(): void {
		this.opened = [...this.opened, this.at];
	}

	nextStudent(): void {
		this.kept.forget();
		this.#begin(null);
		this.#show(this.settings.steps[0] ?? 0);
	}

	#moved(opening: Opening, value: Value, initial: Value): StepAnswer['moves'] {
		const others = this.answer.moves.filter((move) => keyOf(move.opening) !== keyOf(opening));
		return value === initial ? others : [...others, { opening, value }];
	}

	#begin(sheet: Sheet | null): void {
		this.opened = [];
		this.alone = false;
		this.#wrongLooks = [];
		const { text } = this.kept;
		const kept = this.#sheetOf(text);
		const { own, word } = this.settings;
		if (sheet) this.sheet = sheet;
		else if (kept && kept.word === word && kept.own === own) this.sheet = kept;
		else
			this.sheet = emptySheet(this.lesson, ANIMALS[Math.floor(Math.random() * ANIMALS.length)]!, word, own);
		if (text !== '' && this.sheet !== kept && text !== this.link) this.kept.former = text;
	}

	/** What this browser kept; null where it kept none, or one that cannot be read, which is said. */
	#sheetOf(text: string): Sheet | null {
		if (text === '') return null;
		try {
			return readSheet(text).sheet;
		} catch (cause) {
			if (!(cause instanceof SheetRefused)) throw cause;
			this.problems = [
				...this.problems,
				`The answer that this device kept cannot be read, so this one begins afresh. ${cause.message}`
			];
			return null;
		}
	}

	#show(at: number): void {
		this.worlds.cancel();
		this.results = null;
		this.at = at;
		const { guesses } = this.sheet.steps[at]!;
		this.drafts = this.step.questions.map((question, place) => {
			const locked = guesses[place];
			return locked ? (locked.revised ?? locked.first) : blankGuess(question);
		});
		if (this.stage === 'locked') this.#stored.prepare(this.step.id);
	}

	#answer(change: Partial<StepAnswer>): void {
		this.#set(withStep(this.sheet, this.at, change));
	}

	#set(sheet: Sheet): void {
		this.sheet = sheet;
		if (isBlank(sheet)) return;
		this.kept.keep(this.link);
	}
}
