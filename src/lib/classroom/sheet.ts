import { seal, unseal } from '$lib/link/seal';
import { readPhrase, writePhrase } from '$lib/link/phrase';
import { lessonById, type Lesson } from '$lib/lessons';
import { isAnimal } from './animals';
import { readMove, writeMove, type Move } from './moves';
import { startedStep } from './own-rule';
import { readGuess, writeGuess, type Guess, type Locked } from './prediction';

/** What one student, or one pair, did with one step. */
export interface StepAnswer {
	/** In the order of the questions; null where none was locked. */
	readonly guesses: readonly (Locked | null)[];
	/** Whether the look at the picture was right at once or at the second time; null where it was not asked. */
	readonly look: 'first' | 'second' | null;
	/** Which law the rule of the student starts from; null before one is picked, and where the lesson names the rules. */
	readonly start: number | null;
	/** Controls that were moved: of the student's own rule before the guesses, of others after the result. */
	readonly moves: readonly Move[];
	/** The sentence of the student; null unless it was ticked to be handed in. */
	readonly note: string | null;
}

/** All that a student hands in. It travels in a link, after the #, or in a file; nothing else is kept of them. */
export interface Sheet {
	readonly lesson: string;
	readonly revision: number;
	/** Word of the class; empty for the lesson as it is published. */
	readonly word: string;
	/** Whether the worlds belong to this animal alone. */
	readonly own: boolean;
	readonly animal: string;
	/** In the order of the lesson's steps. */
	readonly steps: readonly StepAnswer[];
}

export const LONGEST_NOTE = 280;
const VERSION = 's1';

/** A sheet that cannot be read; the message is a sentence for the teacher. */
export class SheetRefused extends Error {
	override readonly name = 'SheetRefused';
}

export function emptySheet(lesson: Lesson, animal: string, word = '', own = false): Sheet {
	return {
		lesson: lesson.id,
		revision: lesson.revision,
		word,
		own,
		animal,
		steps: lesson.steps.map(({ questions }) => ({
			guesses: questions.map(() => null),
			look: null,
			start: null,
			moves: [],
			note: null
		}))
	};
}

/** The sheet with one step answered otherwise. */
export function withStep(sheet: Sheet, step: number, change: Partial<StepAnswer>): Sheet {
	return {
		...sheet,
		steps: sheet.steps.map((answer, at) => (at === step ? { ...answer, ...change } : answer))
	};
}

/** The part of an address after #, closed with letters that notice a slip. */
export function writeSheet(sheet: Sheet, lesson: Lesson): string {
	const fields: [string, string][] = [
		['lesson', `${sheet.lesson}.${sheet.revision}`],
		['as', sheet.animal]
	];
	if (sheet.word) fields.push(['word', writePhrase(sheet.word)]);
	if (sheet.own) fields.push(['worlds', 'own']);
	sheet.steps.forEach(({ guesses, look, moves, note, start }, at) => {
		const step = at + 1;
		if (start !== null) fields.push([`${step}start`, String(start + 1)]);
		guesses.forEach((locked, place) => {
			const question = lesson.steps[at]?.questions[place];
			if (!locked || !question) return;
			const { first, revised } = locked;
			const written = writeGuess(question, first);
			fields.push([
				`${step}${letterOf(place)}`,
				revised ? `${written}-${writeGuess(question, revised)}` : written
			]);
		});
		if (look) fields.push([`${step}look`, look === 'first' ? '1' : '2']);
		for (const move of moves) fields.push([`${step}move`, writeMove(move)]);
		if (note) fields.push([`${step}note`, writePhrase(note)]);
	});
	return seal([VERSION, ...fields.map(([key, value]) => `${key}_${value}`)].join('~'));
}

const letterOf = (place: number): string => 'ab'[place] ?? '';

export interface ReadSheet {
	readonly sheet: Sheet;
	readonly lesson: Lesson;
	/** What was left out or is odd, one sentence each. */
	readonly problems: readonly string[];
}

/**
 * Reads a sheet. What cannot be read of it is named and left out; nothing is guessed.
 * @throws SheetRefused where there is no lesson or no animal in it, or it was changed on its way
 */
export function readSheet(text: string): ReadSheet {
	const { end, scenario } = unseal(text);
	const [version, ...parts] = scenario.split('~');
	if (version !== VERSION) throw new SheetRefused('It is not an answer of a lesson: one begins with s1~.');
	if (end === 'missing') throw new SheetRefused('Its end is missing, so it was cut short. Ask for it again.');
	if (end === 'disagrees') {
		throw new SheetRefused('It was changed or mistyped on its way: its closing letters do not agree.');
	}
	const fields = parts.map((part) => {
		const at = part.indexOf('_');
		return at < 0 ? ([part, ''] as const) : ([part.slice(0, at), part.slice(at + 1)] as const);
	});
	const one = (key: string): string => fields.find(([name]) => name === key)?.[1] ?? '';
	const [, id = '', revision = ''] = /^([a-z0-9-]+)\.([0-9]{1,3})$/.exec(one('lesson')) ?? [];
	const lesson = lessonById(id);
	if (!lesson)
		throw new SheetRefused(`It answers the lesson “${id || one('lesson')}”, which this Lab does not have.`);
	const animal = one('as');
	if (!isAnimal(animal)) throw new SheetRefused(`It names no animal of this Lab, but “${animal}”.`);

	const problems: string[] = [];
	if (Number(revision) !== lesson.revision) {
		problems.push(
			`It was made with revision ${revision} of the lesson; this Lab has revision ${lesson.revision}.`
		);
	}
	const word = one('word') === '' ? '' : readPhrase(one('word'));
	if (word === null)
		throw new SheetRefused('The word of its class cannot be read, so its worlds are unknown.');
	let sheet = emptySheet(lesson, animal, word, one('worlds') === 'own');
	sheet = { ...sheet, revision: Number(revision) };
	if (!['', 'own'].includes(one('worlds'))) {
		problems.push(
			`Its worlds are “${one('worlds')}”, which is none of the kinds; those of the class are meant.`
		);
	}
	const said = new Set<string>();
	for (const [key, value] of fields) {
		// A student moves several controls in one step; anything else is said once.
		if (said.has(key) && !key.endsWith('move')) {
			problems.push(`It says “${key}” twice; the first counts.`);
			continue;
		}
		said.add(key);
		if (HEAD.has(key)) continue;
		const [, number = '', name = ''] = /^([1-9])([a-z]+)$/.exec(key) ?? [];
		const at = Number(number) - 1;
		if (!lesson.steps[at]) {
			problems.push(`It has a part “${key}”, which the lesson does not have; it is left out.`);
			continue;
		}
		const change = readPart(lesson, sheet, at, name, value);
		if (typeof change === 'string') problems.push(`Step ${number}: ${change}; this part is left out.`);
		else sheet = withStep(sheet, at, change);
	}
	lesson.steps.forEach(({ design }, at) => {
		const changed = sheet.steps[at]!.moves.length;
		if (design && changed > design.atMost) {
			problems.push(`Step ${at + 1}: ${changed} terms are changed; the lesson allows ${design.atMost}.`);
		}
	});
	return { sheet, lesson, problems };
}
const HEAD = new Set(['lesson', 'as', 'word', 'worlds']);

function readPart(
	lesson: Lesson,
	sheet: Sheet,
	at: number,
	name: string,
	value: string
): Partial<StepAnswer> | string {
	const step = lesson.steps[at]!;
	const answer = sheet.steps[at]!;
	if (name === 'look') {
		if (value !== '1' && value !== '2') return `the look is 1 or 2, not “${value}”`;
		return { look: value === '1' ? 'first' : 'second' };
	}
	if (name === 'note') {
		const note = readPhrase(value);
		if (note === null || note.length > LONGEST_NOTE) return `the sentence cannot be read or is too long`;
		return { note };
	}
	if (name === 'start') {
		const starts = step.design?.starts.length ?? 0;
		const start = /^[1-9]$/.test(value) ? Number(value) - 1 : -1;
		if (!step.design || start < 0 || start >= starts) {
			return `a law to start from, 1 to ${starts}, was expected, not “${value}”`;
		}
		return { start };
	}
	if (name === 'move') {
		if (step.design && answer.start === null)
			return 'a term is changed, but the law that it belongs to is missing';
		const move = readMove(startedStep(lesson, sheet, at), value);
		return typeof move === 'string' ? move : { moves: [...answer.moves, move] };
	}
	const place = name.length === 1 ? 'ab'.indexOf(name) : -1;
	const question = step.questions[place];
	if (!question) return `there is no part “${name}”`;
	const [first = '', second, ...rest] = value.split('-');
	const guesses = [first, ...(second === undefined ? [] : [second])].map((text) => readGuess(question, text));
	const wrong = guesses.find((guess): guess is string => typeof guess === 'string');
	if (wrong !== undefined || rest.length > 0) return wrong ?? 'a guess may be changed once';
	const [locked, revised = null] = guesses as Guess[];
	return {
		guesses: answer.guesses.map((old, index) => (index === place ? { first: locked!, revised } : old))
	};
}

/** Whether anything was answered. */
export const isBlank = ({ steps }: Sheet): boolean =>
	steps.every(
		({ guesses, look, moves, note, start }) =>
			guesses.every((locked) => locked === null) &&
			look === null &&
			start === null &&
			moves.length === 0 &&
			note === null
	);
