import { emptySheet, withStep, writeSheet, type Entry, type Guess, type Sheet } from '$lib/classroom';
import { lessonById, type Lesson } from '$lib/lessons';

export const lessonOf = (id: string): Lesson => lessonById(id)!;

/** A sheet with one locked guess. */
export function sheetWith(lesson: Lesson, animal: string, step: number, place: number, guess: Guess): Sheet {
	const sheet = emptySheet(lesson, animal, 'room 12');
	const guesses = sheet.steps[step]!.guesses.map((old, at) =>
		at === place ? { first: guess, revised: null } : old
	);
	return withStep(sheet, step, { guesses });
}

export const entryOf = (sheet: Sheet): Entry => ({
	text: writeSheet(sheet, lessonOf(sheet.lesson)),
	sheet,
	problems: []
});
