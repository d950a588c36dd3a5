import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	ANIMALS,
	askedOf,
	controlsOf,
	findSettings,
	isTogetherWord,
	partsOf,
	readSettings,
	readSettingsFile,
	replan,
	settingsFile,
	settingsNote,
	settingsProblems,
	togetherWord,
	usualSettings,
	wordNote,
	writeSettings,
	type ClassSettings
} from '$lib/classroom';
import { TOGETHER_WORDS } from '../../src/lib/classroom/animals';
import { LESSONS } from '$lib/lessons';
import { seal } from '$lib/link/seal';
import { notesOf } from '$lib/lessons/notes';
import { lessonOf } from './invented';

const anySettings: fc.Arbitrary<ClassSettings> = fc.constantFrom(...LESSONS).chain((lesson) =>
	fc.record({
		lesson: fc.constant(lesson.id),
		revision: fc.constant(lesson.revision),
		steps: fc.shuffledSubarray(
			lesson.steps.map((_, at) => at),
			{ minLength: 1 }
		),
		word: fc.string({ minLength: 1, maxLength: 40 }).filter((word) => word.trim() !== ''),
		own: fc.boolean(),
		together: fc.boolean(),
		embed: fc.boolean(),
		parts: fc.dictionary(
			fc.constantFrom(...lesson.steps.flatMap((_, at) => partsOf(lesson, at).map(({ code }) => code))),
			fc.constantFrom('hidden', 'locked')
		)
	})
);
/** What a teacher can set: the builder offers no lock of a question, and marks what does not fit together. */
const soundSettings = anySettings
	.map((settings) => {
		const lesson = lessonOf(settings.lesson);
		const offered = settings.steps.flatMap((at) => partsOf(lesson, at));
		const kept = offered
			.filter(({ code, kind }) => settings.parts[code] === 'hidden' || kind === 'control' || kind === 'term')
			.flatMap(({ code }) => (settings.parts[code] ? [[code, settings.parts[code]] as const] : []));
		return { ...settings, parts: Object.fromEntries(kept) };
	})
	.filter((settings) => Object.keys(settingsProblems(settings)).length === 0);

describe('the link and the file of a class', () => {
	it('give the settings back, whatever they are', () => {
		fc.assert(
			fc.property(soundSettings, (settings) => {
				const text = writeSettings(settings);
				expect(readSettings(text)).toEqual(settings);
				expect(findSettings(`Next year: <https://lab.example/lessons/#${text}>.`)).toEqual(settings);
				expect(writeSettings(readSettings(text))).toBe(text);
				expect(readSettingsFile(settingsFile(settings))).toEqual(settings);
			})
		);
	});

	it('are refused by both or by neither, and by the builder too', () => {
		fc.assert(
			fc.property(anySettings, (settings) => {
				const isSound = Object.keys(settingsProblems(settings)).length === 0;
				const isRead = (read: () => unknown): boolean => {
					try {
						read();
						return true;
					} catch {
						return false;
					}
				};
				expect(isRead(() => readSettings(writeSettings(settings)))).toBe(isSound);
				expect(isRead(() => readSettingsFile(settingsFile(settings)))).toBe(isSound);
			})
		);
	});

	it('leave out what they name of a step, and nothing else', () => {
		const lesson = lessonOf('dorm-room');
		const parts = { '3a': 'hidden', '2c1': 'locked' } as const;
		expect(askedOf(lesson, parts, 2).map(({ place }) => place)).toEqual([1]);
		expect(askedOf(lesson, parts, 1).map(({ place }) => place)).toEqual([0]);
		expect(controlsOf(lesson, parts, 1).map(({ isLocked }) => isLocked)).toEqual([true]);
		expect(controlsOf(lesson, { '2c1': 'hidden' }, 1)).toEqual([]);
	});

	it('of another revision are read with a sentence', () => {
		const usual = usualSettings(lessonOf('dorm-room'));
		expect(settingsNote(usual)).toBeUndefined();
		expect(settingsNote(readSettings(writeSettings({ ...usual, revision: 99 })))).toMatch(/revision 99/);
	});

	it('say what nobody sees of a class word: another one gives other worlds and other words', () => {
		expect(wordNote('room 12')).toBeNull();
		expect(wordNote('room 12 ')).toBe(
			'The class word ends with a space: a phrase that only looks the same gives other worlds.'
		);
		expect(wordNote('r\u043eom 12')).toMatch(/mixes alphabets/);
	});

	it('name the field that is wrong', () => {
		const usual = usualSettings(lessonOf('dorm-room'));
		expect(Object.keys(settingsProblems({ ...usual, steps: [] }))).toEqual(['steps']);
		expect(settingsProblems({ ...usual, together: true }).word).toMatch(/class word/);
		expect(settingsProblems({ ...usual, own: true }).word).toMatch(/class word/);
		expect(settingsProblems({ ...usual, lesson: 'algebra' }).lesson).toMatch(/dorm-room/);
		expect(settingsProblems({ ...usual, steps: [1, 1] }).steps).toMatch(/stands twice/);
		expect(settingsProblems({ ...usual, steps: [0], parts: { '2a': 'hidden' } }).parts).toMatch(/“2a”/);
		expect(settingsProblems({ ...usual, parts: { '2a': 'locked' } }).parts).toMatch(/Only a control/);
		const homework = usualSettings(lessonOf('defend-a-rule'));
		const [made, runs] = [0, 1].map((n) => homework.steps[n]!) as [number, number];
		expect(settingsProblems({ ...homework, steps: [runs, made] }).steps).toMatch(/has to come before it/);
		const silent = { [`${made + 1}a`]: 'hidden', [`${made + 1}b`]: 'hidden' } as const;
		expect(settingsProblems({ ...homework, parts: silent }).parts).toMatch(/needs a question/);
	});

	it('are refused in a sentence when they are damaged or foreign', () => {
		const text = writeSettings(usualSettings(lessonOf('dorm-room')));
		expect(() => readSettings(text.slice(0, -6))).toThrow(/cut short or changed/);
		expect(() => readSettings('v1~seed_x')).toThrow(/k1~/);
		const [head = ''] = text.split('~end_');
		expect(() => readSettings(seal(`${head}~tax_high`))).toThrow(/“tax”/);
		expect(() => readSettings(seal(`${head}~steps_1`))).toThrow(/“steps” twice/);
		expect(() => readSettings(seal(`${head}~worlds_mine`))).toThrow(/“mine”/);
		expect(() => readSettings(seal(`${head}~hidden_2c1~locked_2c1`))).toThrow(/twice what becomes/);
		expect(() => findSettings('see you at nine')).toThrow(/No link of a class/);
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
