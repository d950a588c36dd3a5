import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	ANIMALS,
	isTogetherWord,
	readSettings,
	readSettingsFile,
	replan,
	settingsFile,
	settingsProblems,
	togetherWord,
	usualSettings,
	writeSettings,
	type ClassSettings
} from '$lib/classroom';
import { TOGETHER_WORDS } from '../../src/lib/classroom/animals';
import { LESSONS } from '$lib/lessons';
import { notesOf } from '$lib/lessons/notes';
import { lessonOf } from './invented';

const anySettings: fc.Arbitrary<ClassSettings> = fc.constantFrom(...LESSONS).chain((lesson) =>
	fc.record({
		lesson: fc.constant(lesson.id),
		revision: fc.constant(lesson.revision),
		steps: fc.subarray(
			lesson.steps.map((_, at) => at),
			{ minLength: 1 }
		),
		word: fc.string({ minLength: 1, maxLength: 40 }).filter((word) => word.trim() !== ''),
		own: fc.boolean(),
		together: fc.boolean()
	})
);

describe('the link and the file of a class', () => {
	it('give the settings back, whatever they are', () => {
		fc.assert(
			fc.property(anySettings, (settings) => {
				expect(settingsProblems(settings)).toEqual({});
				expect(readSettings(writeSettings(settings))).toEqual(settings);
				expect(readSettingsFile(settingsFile(settings))).toEqual(settings);
			})
		);
	});

	it('name the field that is wrong', () => {
		const usual = usualSettings(lessonOf('dorm-room'));
		expect(Object.keys(settingsProblems({ ...usual, steps: [] }))).toEqual(['steps']);
		expect(settingsProblems({ ...usual, together: true }).word).toMatch(/class word/);
		expect(settingsProblems({ ...usual, own: true }).word).toMatch(/class word/);
		expect(settingsProblems({ ...usual, lesson: 'algebra' }).lesson).toMatch(/dorm-room/);
	});

	it('are refused in a sentence when they are damaged or foreign', () => {
		const text = writeSettings(usualSettings(lessonOf('dorm-room')));
		expect(() => readSettings(text.slice(0, -6))).toThrow(/cut short or changed/);
		expect(() => readSettings('v1~seed_x')).toThrow(/k1~/);
		expect(() => readSettingsFile('not JSON')).toThrow(/not JSON/);
		expect(() => readSettingsFile('{"lesson":"dorm-room"}')).toThrow(/not a lesson file/);
		expect(() => readSettingsFile('{"threshold-lab lesson file":1,"lesson":"dorm-room"}')).toThrow(/missing/);
	});
});

describe('words of a class', () => {
	it('are common, four to seven letters, no two alike', () => {
		expect(new Set(TOGETHER_WORDS).size).toBe(TOGETHER_WORDS.length);
		for (const word of TOGETHER_WORDS) expect(word).toMatch(/^[a-z]{4,7}$/);
	});

	it('differ between most classes and steps, and are taken whatever the case', () => {
		const words = ['room 12', 'room 13', 'blue', 'oak'].map((word) => togetherWord(word, 'dorm-room', 0));
		expect(new Set(words).size).toBeGreaterThan(2);
		const word = togetherWord('oak', 'dorm-room', 1);
		expect(isTogetherWord(` ${word.toUpperCase()} `, word)).toBe(true);
		expect(isTogetherWord(`${word}s`, word)).toBe(false);
	});

	it('animals: sixty, no two with the same three first letters', () => {
		expect(ANIMALS).toHaveLength(60);
		expect(new Set(ANIMALS.map((animal) => animal.slice(0, 3))).size).toBe(60);
	});
});

describe('the timer', () => {
	const { plan } = notesOf('open-or-closed');

	it('keeps the talk whole when a step runs over: it skips what may be dropped', () => {
		// “Two kinds of harm” should end at 23 minutes and ends at 28.
		const { blocks, over, skip } = replan(plan, 3, 28);
		expect(skip.map(({ step }) => step)).toEqual(['flip-it']);
		for (const { from, item, to } of blocks) {
			if (item.isProtected) expect(to - from).toBe(item.minutes);
		}
		expect(over).toBe(0);
	});

	it('says that the lesson ends later rather than cut the talk', () => {
		const { blocks, over } = replan(plan, 4, 45);
		expect(over).toBeGreaterThan(0);
		expect(blocks.filter(({ item }) => item.isProtected).map(({ from, to }) => to - from)).toEqual([5, 6]);
	});
});
