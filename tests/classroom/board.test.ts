import { describe, expect, it } from 'vitest';
import {
	ANIMALS,
	distance,
	emptyBoard,
	emptySheet,
	furthestFirst,
	gradebook,
	isOff,
	majorityWasOff,
	movedBy,
	usualSettings,
	placedAt,
	readBoard,
	surenessOf,
	truthWords,
	withEntries,
	withHands,
	withStep,
	writeBoard,
	type Board,
	type Parts,
	type Truth
} from '$lib/classroom';
import { csvParseRows } from 'd3-dsv';
import type { Choice, Direction, Marker, Rank } from '$lib/lessons';
import { entryOf, lessonOf, sheetWith } from './invented';

const lesson = lessonOf('dorm-room');
const HOBBYISTS = lesson.steps[2]!.questions[0] as Direction;
const HOLDS_BACK = lesson.steps[3]!.questions[0] as Choice;
const SHARE = lesson.steps[1]!.questions[0] as Marker;
const PAYS = lesson.steps[0]!.questions[0] as Rank;

const FEWER: Truth = { form: 'direction', option: 0 };

function classOf(options: readonly number[]): Board {
	const entries = options.map((option, at) =>
		entryOf(sheetWith(lesson, ANIMALS[at]!, 2, 0, { form: 'direction', option }))
	);
	return withEntries(emptyBoard(lesson), entries);
}

describe('how far a guess is from the model', () => {
	it('is nothing inside the stretch of a ladder, and grows with the way to it', () => {
		const truth: Truth = { form: 'marker', low: -6, high: -3 };
		const at = (place: number) => distance(SHARE, { form: 'marker', at: place }, truth);
		expect(at(-4.5)).toBe(0);
		expect(at(-0.5)).toBeCloseTo(2.5 / 8.5);
		expect(at(-9)).toBeCloseTo(3 / 8.5);
		expect(isOff(SHARE, { form: 'marker', at: -2.5 }, truth)).toBe(false);
		expect(isOff(SHARE, { form: 'marker', at: -0.5 }, truth)).toBe(true);
	});

	it('counts no pair that the model has equal: who pays nothing has no order', () => {
		const truth: Truth = { form: 'rank', order: [4, 0, 1, 2, 3], values: [0, 0, 0, 0, 9] };
		expect(distance(PAYS, { form: 'rank', order: [4, 3, 2, 1, 0] }, truth)).toBe(0);
		expect(distance(PAYS, { form: 'rank', order: [0, 1, 2, 3, 4] }, truth)).toBe(1);
		expect(truthWords(PAYS, truth)).toBe('Big labs, Hobbyists = Academics = Start-ups = Large firms');
	});
});

describe('the board', () => {
	it('says that most were wrong only if more than half were', () => {
		const isWrong = (options: readonly number[], hands?: readonly number[]) =>
			majorityWasOff(
				HOBBYISTS,
				placedAt(classOf(options), HOBBYISTS, 2, 0, () => FEWER),
				FEWER,
				hands
			);
		expect(isWrong([1, 1, 2, 0])).toBe(true);
		expect(isWrong([1, 1, 0, 0])).toBe(false);
		expect(isWrong([1, 1])).toBeNull();
		expect(isWrong([0, 0], [0, 3, 0])).toBe(true);
		expect(isWrong([1, 1, 2], [9, 0, 0])).toBe(false);
	});

	it('says nothing of right and wrong before the result is shown', () => {
		const placed = placedAt(classOf([1, 1, 1]), HOBBYISTS, 2, 0, () => null);
		expect(placed.every(({ distance, isOff }) => distance === null && isOff === null)).toBe(true);
		expect(majorityWasOff(HOBBYISTS, placed, null)).toBeNull();
	});

	it('lists the furthest first, by animal and with no number', () => {
		const placed = placedAt(classOf([0, 2, 1]), HOBBYISTS, 2, 0, () => FEWER);
		expect(furthestFirst(placed).map(({ animal }) => animal)).toEqual([ANIMALS[1], ANIMALS[2], ANIMALS[0]]);
	});

	it('tells of a class how well those who were sure held, not of a student', () => {
		const entries = [100, 100, 60].map((sure, at) =>
			entryOf(sheetWith(lesson, ANIMALS[at]!, 3, 0, { form: 'choice', option: at === 0 ? 1 : 0, sure }))
		);
		const board = withEntries(emptyBoard(lesson), entries);
		const placed = placedAt(board, HOLDS_BACK, 3, 0, () => ({ form: 'choice', option: 0 }));
		expect(surenessOf(placed)).toEqual([
			{ sure: 100, held: 1, all: 2 },
			{ sure: 60, held: 1, all: 1 }
		]);
	});

	it('takes the newer answer of an animal', () => {
		const first = entryOf(sheetWith(lesson, 'otter', 2, 0, { form: 'direction', option: 1 }));
		const second = entryOf(sheetWith(lesson, 'otter', 2, 0, { form: 'direction', option: 0 }));
		expect(withEntries(withEntries(emptyBoard(lesson), [first]), [second]).entries).toEqual([second]);
	});

	it('is a link or a file: what is read is what was written, and a cut is refused', () => {
		const board = withHands(classOf([0, 1, 2, 1]), { step: 2, question: 0, counts: [3, 0, 7] });
		const text = writeBoard(board);
		expect(readBoard(`https://lab.example/class/#${text}`)).toEqual({ board, refused: [] });
		expect(() => readBoard(text.slice(0, -30))).toThrow(/cut short or changed/);
		expect(() => readBoard(text.replace('lesson_dorm-room', 'lesson_dorm-roof'))).toThrow(
			/cut short or changed/
		);
	});

	it('names neutrally what was moved although the lesson locks it', () => {
		const open = {
			opening: { kind: 'policy', regime: 3, address: 'gpai.modifier.ratio' },
			value: 0.5
		} as const;
		const locked = { opening: { kind: 'parameter', key: 'stripShare' }, value: 0.5 } as const;
		const board = emptyBoard(lesson);
		const moved = (parts: Parts | null): readonly string[] => {
			const sheet = withStep(emptySheet(lesson, 'otter'), 1, { moves: [open, locked] });
			const settings = parts && { ...usualSettings(lesson), parts };
			return movedBy(entryOf(sheet), { ...board, settings }, lesson);
		};
		expect(moved(null)[0]).not.toMatch(/locked/);
		expect(moved(null)[1]).toMatch(/ → 0\.5 \(locked in this lesson\)$/);
		expect(moved({ '2c1': 'locked' })[0]).toMatch(/ → 0\.5 \(locked in this class\)$/);
		expect(moved({ '2c1': 'hidden' })[0]).toMatch(/ → 0\.5 \(left out in this class\)$/);
	});
});

describe('the table for a gradebook', () => {
	const note = '=HYPERLINK("http://evil.example")';
	const sheet = withStep(sheetWith(lesson, 'otter', 2, 0, { form: 'direction', option: 0 }), 2, { note });
	const [header, row] = csvParseRows(
		gradebook({ ...emptyBoard(lesson), entries: [entryOf(sheet)] }, lesson).replace('\ufeff', '')
	) as [string[], string[]];

	it('has what was said and moved, and empty columns to grade', () => {
		expect(row[0]).toBe('otter');
		expect(row).toContain('Fewer');
		expect(header.slice(-4)).toEqual([
			'Claim (1 to 4)',
			'Mechanism (1 to 4)',
			'Sureness (1 to 4)',
			'Fairness (1 to 4)'
		]);
		expect(row.slice(-4)).toEqual(['', '', '', '']);
		expect(row).toHaveLength(header.length);
	});

	it('runs no formula of a student, and has no column of hits', () => {
		expect(row).toContain(`'${note}`);
		expect(header.join().toLowerCase()).not.toMatch(/score|hit|correct|rank\b|points/);
	});
});

it('an empty sheet puts nothing on the board', () => {
	const board = withEntries(emptyBoard(lesson), [entryOf(emptySheet(lesson, 'otter'))]);
	expect(placedAt(board, HOBBYISTS, 2, 0, () => FEWER)).toEqual([]);
});
