import { describe, expect, it } from 'vitest';
import { choiceOf, GLOSSARY, LESSONS, marked, type Lesson } from '$lib/lessons';
import { controlOf } from '$lib/classroom';
import { NOTES, notesOf } from '$lib/lessons/notes';
import { METRICS } from '$lib/model';
import { scenarioProblems } from '$lib/scenarios';
import { grade, hardWords, sentencesOf, wordsOf } from './reading';

/** All that a lesson says to a student. */
const studentText = ({ exit, steps }: Lesson): string =>
	[...steps.flatMap(({ observe, say }) => [say, ...(observe ? [observe.ask] : [])]), exit].join(' ');

describe.each(LESSONS)('the lesson “$title”', (lesson) => {
	it('asks little of a reader: at most 60 words a step, 22 a sentence, grade seven', () => {
		for (const { say } of lesson.steps) expect(wordsOf(say).length, say).toBeLessThanOrEqual(60);
		const text = studentText(lesson);
		const lengths = sentencesOf(text).map((sentence) => wordsOf(sentence).length);
		expect(Math.max(...lengths)).toBeLessThanOrEqual(22);
		expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(13);
		expect(grade(text)).toBeLessThanOrEqual(7);
	});

	it('uses few words that are neither common nor explained', () => {
		const text = studentText(lesson);
		const hard = hardWords(text);
		expect(
			hard.length / wordsOf(text).length,
			`hard words: ${[...new Set(hard)].join(', ')}`
		).toBeLessThanOrEqual(0.15);
	});

	it('has at most five steps, and no form of guess twice running', () => {
		expect(lesson.steps.length).toBeLessThanOrEqual(5);
		const forms = lesson.steps.map(({ questions }) => questions[0]?.form);
		forms.forEach((form, at) => {
			if (at > 0 && form !== undefined) expect(form, `step ${at + 1}`).not.toBe(forms[at - 1]);
		});
	});

	it('can be run, and names metrics and controls that exist', () => {
		const ids = new Set(METRICS.map(({ id }) => id));
		for (const step of lesson.steps) {
			expect(scenarioProblems(choiceOf(step))).toEqual([]);
			const text = JSON.stringify(step);
			for (const [, of] of text.matchAll(/"of":"([^"]+)"/g)) expect(ids.has(of!), of).toBe(true);
			for (const opening of step.opens) expect(controlOf(step, opening).label).not.toBe('');
		}
	});

	it('says no digit of a result: claims have none, and prose none but dates, names of choices and powers', () => {
		for (const { claims } of lesson.steps) {
			for (const { ifNot, text } of claims) expect(`${text} ${ifNot}`).not.toMatch(/\d/);
		}
		for (const { say } of lesson.steps) expect(say).not.toMatch(/\d/);
		for (const { debrief, expect: expected } of Object.values(notesOf(lesson.id).steps)) {
			expect(`${debrief} ${expected}`).not.toMatch(/\d/);
		}
	});

	it('explains its words in the glossary', () => {
		for (const word of lesson.words) expect(GLOSSARY[word], word).toBeDefined();
	});

	it('has a plan that fills its minutes without a gap, and talk that no delay may eat', () => {
		const { plan } = notesOf(lesson.id);
		plan.forEach(({ at }, index) => {
			if (index > 0) expect(at).toBeCloseTo(plan[index - 1]!.at + plan[index - 1]!.minutes, 9);
		});
		const last = plan.at(-1)!;
		expect(last.at + last.minutes).toBe(lesson.minutes);
		expect(plan.some(({ isProtected }) => isProtected)).toBe(true);
		for (const { step } of plan) {
			if (step) expect(lesson.steps.map(({ id }) => id)).toContain(step);
		}
		expect(Object.keys(notesOf(lesson.id).steps)).toEqual(lesson.steps.map(({ id }) => id));
	});
});

describe('both camps', () => {
	const talks = NOTES.flatMap(({ discuss }) => discuss);

	it('get answers of about the same length, and a hard line each', () => {
		for (const { ask, hardForOpen, hardForSafe, open, safe } of talks) {
			const [a, b] = [open, safe].map((text) => wordsOf(text).length) as [number, number];
			expect(Math.abs(a - b) / Math.max(a, b), ask).toBeLessThanOrEqual(0.25);
			const hard = [hardForOpen, hardForSafe].map((text) => wordsOf(text).length) as [number, number];
			expect(Math.abs(hard[0] - hard[1]), ask).toBeLessThanOrEqual(5);
		}
	});

	it('begin in turn through the course', () => {
		const firsts = talks.map(({ first }) => first);
		const opens = firsts.filter((first) => first === 'OPEN').length;
		expect(Math.abs(2 * opens - firsts.length)).toBeLessThanOrEqual(1);
		expect(firsts.join(' ')).not.toMatch(/(\w+) \1 \1/);
	});

	it('are named without loaded words', () => {
		const text = JSON.stringify([LESSONS, NOTES]).toLowerCase();
		for (const word of [
			'doomer',
			'reckless',
			'red tape',
			'power grab',
			'naive',
			'hysteria',
			'luddite',
			'so-called'
		]) {
			expect(text).not.toContain(word);
		}
	});
});

it('the glossary has 25 words of at most 20 words each', () => {
	expect(Object.keys(GLOSSARY)).toHaveLength(25);
	for (const [word, meaning] of Object.entries(GLOSSARY)) {
		expect(wordsOf(meaning).length, word).toBeLessThanOrEqual(20);
	}
});

describe('words in a text', () => {
	const wordsIn = (text: string) => marked(text).flatMap(({ word }) => word ?? []);

	it('are marked whole, the longest first, once each, in singular and plural', () => {
		expect(wordsIn('Base models are models. A model has weights.')).toEqual([
			'base model',
			'model',
			'weights'
		]);
		expect(wordsIn('Open weights! An outline in-line, uncovered; deadlines.')).toEqual(['open weights']);
		expect(marked('No word of it')).toEqual([{ text: 'No word of it' }]);
	});

	it.each(LESSONS)('of “$title” leave its text as it is, and some are explained in it', ({ exit, steps }) => {
		const texts = [...steps.map(({ say }) => say), exit];
		for (const text of texts) {
			expect(
				marked(text)
					.map((stretch) => stretch.text)
					.join('')
			).toBe(text);
		}
		expect(texts.flatMap(wordsIn).length).toBeGreaterThan(0);
	});
});
