import { seal } from '$lib/link/seal';
import { lessonById } from '$lib/lessons';
import type { Board, Hands } from './board';
import { findSheets } from './find-sheets';
import { readSettings, SettingsRefused, writeSettings, type ClassSettings } from './settings';

/** A board that cannot be read; the message is a sentence. */
export class BoardRefused extends Error {
	override readonly name = 'BoardRefused';
}

/** Longest board that a link can hold and programs leave alone; a larger one goes into a file. */
export const LONGEST_BOARD_LINK = 8000;
const VERSION = 'b1';
const MOST_HANDS = 500;

/** The whole board as text: its lesson, what the class was set, hands counted, and every sheet as it came. */
export function writeBoard({ entries, hands, lesson, settings }: Board): string {
	const head = [
		`lesson_${lesson}`,
		...(settings ? [writeSettings(settings)] : []),
		...hands.map(({ counts, question, step }) => `hands_${step + 1}${'ab'[question]}.${counts.join('.')}`)
	];
	return seal([VERSION, ...head, ...entries.map(({ text }) => text)].join('~~'));
}

/** @throws BoardRefused with a sentence */
export function readBoard(text: string): { readonly board: Board; readonly refused: readonly string[] } {
	const start = text.search(/(?<![A-Za-z0-9])b1~~/);
	if (start < 0) throw new BoardRefused('This is not a class board: one begins with b1~~.');
	const sealed = text.slice(start).trim();
	// Sheets inside are sealed themselves: the last closing letters are the board's.
	const last = sealed.lastIndexOf('~end_');
	const scenario = sealed.slice(0, Math.max(0, last));
	if (last < 0 || seal(scenario) !== sealed.slice(0, last + '~end_'.length + 4)) {
		throw new BoardRefused(
			'The board was cut short or changed on its way: its closing letters do not agree.'
		);
	}
	const [, ...parts] = scenario.split('~~');
	const id = parts.find((part) => part.startsWith('lesson_'))?.slice('lesson_'.length) ?? '';
	const lesson = lessonById(id);
	if (!lesson) throw new BoardRefused(`The board is of the lesson “${id}”, which this Lab does not have.`);
	const hands = parts.flatMap((part): Hands[] => {
		const [, step = '', letter = '', counts = ''] = /^hands_([1-9])([ab])\.([0-9.]+)$/.exec(part) ?? [];
		const question = 'ab'.indexOf(letter);
		const numbers = counts.split('.').map(Number);
		if (!letter || !lesson.steps[Number(step) - 1]?.questions[question]) return [];
		if (numbers.some((count) => !Number.isInteger(count) || count > MOST_HANDS)) return [];
		return [{ step: Number(step) - 1, question, counts: numbers }];
	});
	const set = classOf(
		parts.filter((part) => part.startsWith('k1~')),
		lesson.id
	);
	const found = parts.filter((part) => part.startsWith('s1~')).flatMap((part) => findSheets(part));
	return {
		board: {
			lesson: lesson.id,
			settings: set.settings,
			hands,
			entries: found.flatMap((one) =>
				one.ok ? [{ text: one.text, sheet: one.sheet, problems: one.problems }] : []
			)
		},
		refused: [...set.refused, ...found.flatMap((one) => (one.ok ? [] : [one.reason]))]
	};
}

/** The settings of a class in links of it, the last one of this lesson; why others could not be used, a sentence each. */
export function classOf(
	links: readonly string[],
	lesson: string
): { readonly settings: ClassSettings | null; readonly refused: readonly string[] } {
	const refused: string[] = [];
	let settings: ClassSettings | null = null;
	for (const link of links) {
		try {
			const read = readSettings(link);
			if (read.lesson === lesson) settings = read;
			else refused.push(`The link of a class is for another lesson, “${read.lesson}”.`);
		} catch (cause) {
			if (!(cause instanceof SettingsRefused)) throw cause;
			refused.push(cause.message);
		}
	}
	return { settings, refused };
}
