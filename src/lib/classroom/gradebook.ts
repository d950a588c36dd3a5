import { toCsv } from '$lib/csv';
import type { Lesson } from '$lib/lessons';
import type { Board } from './board';
import { moveWords } from './moves';
import { startedStep } from './own-rule';
import { lastOf } from './prediction';
import { guessWords } from './words';

/** The four criteria of the rubric; the teacher fills them in. */
const RUBRIC = ['Claim', 'Mechanism', 'Sureness', 'Fairness'] as const;

/** One row a sheet, for a gradebook: what was said and moved, and empty columns to grade. No score of hits. */
export function gradebook({ entries }: Board, lesson: Lesson): string {
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
	const rows = entries.map(({ sheet }) => [
		sheet.animal,
		'',
		...questions.flatMap(({ place, question, step }) => {
			const locked = sheet.steps[step]?.guesses[place];
			if (!locked) return ['', ''];
			const first = locked.revised ? guessWords(question, locked.first) : '';
			return [guessWords(question, lastOf(locked)), first];
		}),
		...lesson.steps.map((_, step) => sheet.steps[step]?.note ?? ''),
		lesson.steps
			.flatMap((_, at) =>
				(sheet.steps[at]?.moves ?? []).map((move) => moveWords(startedStep(lesson, sheet, at), move))
			)
			.join('; '),
		...RUBRIC.map(() => '')
	]);
	return toCsv([header, ...rows], { byteOrderMark: true });
}
