import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	ANIMALS,
	emptyBoard,
	gather,
	placedAt,
	readBoard,
	SORTS,
	sorted,
	usualSettings,
	withEntries,
	withHands,
	writeBoard,
	writeSettings,
	writeSheet,
	type Board,
	type Sort,
	type Truth
} from '$lib/classroom';
import type { Direction } from '$lib/lessons';
import { entryOf, lessonOf, sheetWith } from './invented';

const lesson = lessonOf('dorm-room');
const HOBBYISTS = lesson.steps[2]!.questions[0] as Direction;
const sheetOf = (at: number, option = 0) =>
	sheetWith(lesson, ANIMALS[at]!, 2, 0, { form: 'direction', option });
const boardOf = (...animals: readonly number[]): Board =>
	withEntries(
		emptyBoard(lesson),
		animals.map((at) => entryOf(sheetOf(at)))
	);
const animalsOf = (board: Board | null) => board?.entries.map(({ sheet }) => sheet.animal);

describe('what helpers collected', () => {
	it('becomes one board, however it is cut up: two links, a loose answer, a chat around them', () => {
		const counted = withHands(boardOf(0, 1), { step: 2, question: 0, counts: [3, 0, 1] });
		const loose = writeSheet(sheetOf(3), lesson);
		const text = `anna: https://example.org/class/#${writeBoard(counted)}\nben: ${writeBoard(boardOf(2))} and ${loose}!`;
		const { board, read, refused } = gather(boardOf(4), text);
		expect(refused).toEqual([]);
		expect(read).toBe(4);
		expect(animalsOf(board)?.sort()).toEqual(ANIMALS.slice(0, 5).sort());
		expect(board?.hands).toEqual(counted.hands);
		// A board that comes twice changes nothing.
		expect(animalsOf(gather(board, text).board)?.sort()).toEqual(animalsOf(board)?.sort());
	});

	it('keeps the later of two answers of one animal', () => {
		const [first, second] = [0, 2].map((option) => writeSheet(sheetOf(5, option), lesson));
		const { board } = gather(null, `${first} ${second}`);
		expect(board?.entries.map(({ text }) => text)).toEqual([second]);
	});

	it('names what it cannot use: a damaged board, an answer of another lesson, and keeps the rest', () => {
		const damaged = writeBoard(boardOf(0)).replace('~2~', '~3~').slice(0, -1);
		const other = lessonOf('one-country');
		const guess = { form: 'rank', order: [1, 0, 2] } as const;
		const foreign = writeSheet(sheetWith(other, ANIMALS[7]!, 0, 0, guess), other);
		const { board, read, refused } = gather(null, `${writeBoard(boardOf(1))} ${damaged} ${foreign}`);
		expect([read, animalsOf(board)]).toEqual([1, [ANIMALS[1]]]);
		expect(refused).toEqual([
			expect.stringMatching(/cut short or changed/),
			expect.stringMatching(new RegExp(`^${ANIMALS[7]}: an answer of another lesson`))
		]);
		expect(gather(null, 'good morning')).toEqual({
			board: null,
			read: 0,
			isClassRead: false,
			refused: []
		});
	});

	it('takes the link of the class with them, which stays with the board, in its link and in those of helpers', () => {
		const settings = { ...usualSettings(lesson), word: 'room 12', parts: { '2c1': 'locked' } } as const;
		const first = gather(null, `Hello all: http://school.example/l#${writeSettings(settings)}. Go!`);
		expect(first).toMatchObject({
			board: { settings, entries: [] },
			read: 0,
			isClassRead: true,
			refused: []
		});
		const more = gather(first.board, entryOf(sheetOf(1, 2)).text).board!;
		expect(more).toMatchObject({ settings, entries: [{ problems: [] }] });
		expect(readBoard(writeBoard(more)).board).toEqual(more);
		expect(gather(null, writeBoard(more)).board).toEqual(more);
		const other = writeSettings(usualSettings(lessonOf('one-country')));
		expect(gather(more, other)).toMatchObject({
			board: more,
			isClassRead: false,
			refused: [expect.stringMatching(/another lesson, “one-country”/)]
		});
	});
});

describe('the order of a class', () => {
	const truthOf = (at: number): Truth => ({ form: 'direction', option: at % 3 });
	const options = [2, 0, 1, 0, 2];
	const board = withEntries(
		emptyBoard(lesson),
		options.map((option, at) => entryOf(sheetOf(at, option)))
	);
	const placed = placedAt(board, HOBBYISTS, 2, 0, ({ sheet }) => truthOf(ANIMALS.indexOf(sheet.animal)));
	const order = (by: Sort, of = placed) => sorted(of, by).map(({ animal }) => ANIMALS.indexOf(animal));

	it('is that of names, of guesses or of results', () => {
		expect(order('name', [...placed].reverse())).toEqual([0, 1, 2, 3, 4]);
		expect(order('guess')).toEqual([1, 3, 2, 0, 4]);
		expect(order('result')).toEqual([0, 3, 1, 4, 2]);
		const waits = placed.map((one, at) => (at === 0 ? { ...one, truth: null } : one));
		expect(order('result', waits)).toEqual([3, 1, 4, 2, 0]);
	});

	it('never tells who was right: hits and distances leave it as it is', () => {
		const anyHits = fc.array(fc.record({ distance: fc.double({ min: 0, max: 1 }), isOff: fc.boolean() }), {
			minLength: placed.length,
			maxLength: placed.length
		});
		fc.assert(
			fc.property(anyHits, fc.constantFrom(...(Object.keys(SORTS) as Sort[])), (hits, by) => {
				expect(
					order(
						by,
						placed.map((one, at) => ({ ...one, ...hits[at] }))
					)
				).toEqual(order(by));
			})
		);
	});
});
