import type { Lesson, Question } from '$lib/lessons';
import { lastOf, type Guess } from './prediction';
import { moveWords } from './moves';
import { startedStep } from './own-rule';
import { lockWords } from './parts';
import type { ClassSettings } from './settings';
import type { Sheet } from './sheet';
import { distance, isOff, type Truth } from './truth';

/** One answer on the board. */
export interface Entry {
	/** Stable name of the entry: its text. */
	readonly text: string;
	readonly sheet: Sheet;
	/** What could not be read of it. */
	readonly problems: readonly string[];
}

/** Hands that were raised for an answer: for classes without devices. */
export interface Hands {
	readonly step: number;
	readonly question: number;
	/** By option. */
	readonly counts: readonly number[];
}

export interface Board {
	readonly lesson: string;
	/** What the teacher set for the class, where its link was given. */
	readonly settings: ClassSettings | null;
	readonly entries: readonly Entry[];
	readonly hands: readonly Hands[];
}

/** One guess on the board beside the result of its worlds. */
export interface Placed {
	readonly animal: string;
	readonly entry: Entry;
	readonly first: Guess;
	readonly guess: Guess;
	readonly isRevised: boolean;
	/** Null until its worlds are run. */
	readonly truth: Truth | null;
	readonly distance: number | null;
	readonly isOff: boolean | null;
}

/** The guesses at one question, in the order in which they came. */
export function placedAt(
	board: Board,
	question: Question,
	step: number,
	place: number,
	truthOf: (entry: Entry) => Truth | null
): readonly Placed[] {
	return board.entries.flatMap((entry) => {
		const locked = entry.sheet.steps[step]?.guesses[place];
		if (!locked) return [];
		const guess = lastOf(locked);
		const truth = truthOf(entry);
		return [
			{
				animal: entry.sheet.animal,
				entry,
				first: locked.first,
				guess,
				isRevised: locked.revised !== null,
				truth,
				distance: truth && distance(question, guess, truth),
				isOff: truth && isOff(question, guess, truth)
			}
		];
	});
}

/** Furthest from the result first: the pair to ask first, since most is learned from a gap. */
export const furthestFirst = (placed: readonly Placed[]): Placed[] =>
	[...placed].sort((a, b) => (b.distance ?? 0) - (a.distance ?? 0) || a.animal.localeCompare(b.animal, 'en'));

/** How often each option was chosen, hands among them; for questions with options. */
export function countsOf(
	question: Extract<Question, { readonly options: readonly string[] }>,
	placed: readonly Placed[],
	hands: readonly number[] = []
): number[] {
	return question.options.map(
		(_, option) =>
			placed.filter(({ guess }) => 'option' in guess && guess.option === option).length + (hands[option] ?? 0)
	);
}

/** Guesses below which nobody speaks of a majority. */
const A_CLASS = 3;

/** Whether more than half of the class expected something else than the model shows; null where that is not known. */
export function majorityWasOff(
	question: Question,
	placed: readonly Placed[],
	truth: Truth | null,
	hands: readonly number[] = []
): boolean | null {
	const known = placed.filter((one) => one.isOff !== null);
	let off = known.filter((one) => one.isOff).length;
	let all = known.length;
	if (truth && (truth.form === 'direction' || truth.form === 'choice')) {
		hands.forEach((count, option) => {
			all += count;
			if (option !== truth.option) off += count;
		});
	}
	return all < A_CLASS ? null : off > all / 2;
}

/** "Of those very sure, n of m held": how well a class knows what it knows, never one student. */
export interface Sureness {
	readonly sure: number;
	readonly held: number;
	readonly all: number;
}

export function surenessOf(placed: readonly Placed[]): readonly Sureness[] {
	const bySure = new Map<number, { held: number; all: number }>();
	for (const { guess, isOff } of placed) {
		if (guess.form !== 'choice' || isOff === null) continue;
		const counted = bySure.get(guess.sure) ?? { held: 0, all: 0 };
		counted.all += 1;
		if (!isOff) counted.held += 1;
		bySure.set(guess.sure, counted);
	}
	return [...bySure].map(([sure, counted]) => ({ sure, ...counted })).sort((a, b) => b.sure - a.sure);
}

/** Adds what was found; the newest sheet of an animal takes the place of an older one of the same class and lesson. */
export function withEntries(board: Board, entries: readonly Entry[]): Board {
	const kept = board.entries.filter(
		(old) => !entries.some(({ sheet }) => sheet.animal === old.sheet.animal && sheet.word === old.sheet.word)
	);
	return { ...board, entries: [...kept, ...entries] };
}

export function withHands(board: Board, hands: Hands): Board {
	const others = board.hands.filter(
		({ question, step }) => step !== hands.step || question !== hands.question
	);
	return { ...board, hands: hands.counts.some((count) => count > 0) ? [...others, hands] : others };
}

export const emptyBoard = (lesson: Lesson): Board => ({
	lesson: lesson.id,
	settings: null,
	entries: [],
	hands: []
});

/**
 * What one student moved, a text each. A control that the lesson or the class locks is named so, neutrally: a lock is a
 * courtesy, and its result is shown all the same.
 */
export const movedBy = ({ sheet }: Entry, { settings }: Board, lesson: Lesson): readonly string[] =>
	sheet.steps.flatMap(({ moves, start }, at) =>
		moves.map((move) => {
			const lock = lockWords(lesson, settings?.parts ?? {}, at, start, move.opening);
			return `${moveWords(startedStep(lesson, sheet, at), move)}${lock === undefined ? '' : ` (${lock})`}`;
		})
	);
