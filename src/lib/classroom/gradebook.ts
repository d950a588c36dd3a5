import { toCsv } from '$lib/csv';
import type { Lesson } from '$lib/lessons';
import { movedBy, type Board } from './board';
import { lastOf } from './prediction';
import { guessWords } from './words';

/** The four criteria of the rubric; the teacher fills them in. */
const RUBRIC = ['Claim', 'Mechanism', 'Sureness', 'Fairness'] as const;

/** One row a sheet, for a gradebook: what was said and moved, and empty columns to grade. No score of hits. */
export function gradebook(board: Board, lesson: Lesson): string {
	const questions = lesson.steps.flatMap(({ questions, title }, step) =>
		questions.map((question, place) => ({ step, place, question, title: `${title}: ${question.ask}` }))
	);
	const header = [
		'animal',
		'name',
		...questions.flatMap(({ title }) => [title, `${title} (first, if changed)`]),
		...lesson.steps.map(({ title }) => `${title}: sentence`),
		'moved',
		...RUBRIC.map((criterion) => `${criterion} (1 to 4)`)
	];
	const rows = board.entries.map((entry) => [
		entry.sheet.animal,
		'',
		...questions.flatMap(({ place, question, step }) => {
			const locked = entry.sheet.steps[step]?.guesses[place];
			if (!locked) return ['', ''];
			const first = locked.revised ? guessWords(question, locked.first) : '';
			return [guessWords(question, lastOf(locked)), first];
		}),
		...lesson.steps.map((_, step) => entry.sheet.steps[step]?.note ?? ''),
		movedBy(entry, board, lesson).join('; '),
		...RUBRIC.map(() => '')
	]);
	return toCsv([header, ...rows], { byteOrderMark: true });
}
