import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	ANIMALS,
	emptySheet,
	findSheets,
	LONGEST_NOTE,
	readGuess,
	readSheet,
	withStep,
	writeGuess,
	writeSheet,
	type Guess,
	type Move,
	type Sheet
} from '$lib/classroom';
import { LESSONS, SURENESS, type Lesson, type Question } from '$lib/lessons';
import { seal } from '$lib/link/seal';
import { lessonOf, sheetWith } from './invented';

function anyGuess(question: Question): fc.Arbitrary<Guess> {
	switch (question.form) {
		case 'direction':
			return fc.nat(2).map((option) => ({ form: 'direction', option }));
		case 'choice':
			return fc
				.tuple(fc.nat(question.options.length - 1), fc.constantFrom(...SURENESS))
				.map(([option, sure]) => ({ form: 'choice', option, sure }));
		case 'rank':
			return fc
				.shuffledSubarray(
					question.items.map((_, at) => at),
					{ minLength: question.items.length }
				)
				.map((order) => ({ form: 'rank', order }));
		case 'marker': {
			const low = Math.min(question.from, question.to);
			const steps = Math.round(Math.abs(question.to - question.from) / question.step);
			return fc
				.nat(steps)
				.map((step) => ({ form: 'marker', at: Number((low + step * question.step).toFixed(6)) }));
		}
		case 'curve':
			return fc
				.array(fc.nat(Math.round(question.top / question.step)), {
					minLength: question.years.length,
					maxLength: question.years.length
				})
				.map((steps) => ({ form: 'curve', values: steps.map((step) => step * question.step) }));
	}
}

const anyStep = (lesson: Lesson, at: number) => {
	const { questions } = lesson.steps[at]!;
	return fc.record({
		guesses: fc.tuple(
			...questions.map((question) =>
				fc.option(fc.record({ first: anyGuess(question), revised: fc.option(anyGuess(question)) }))
			)
		),
		look: fc.constantFrom(null, 'first' as const, 'second' as const),
		note: fc.option(
			fc
				.string({ unit: 'grapheme', minLength: 1, maxLength: LONGEST_NOTE })
				.filter((text) => text.length <= LONGEST_NOTE)
		)
	});
};

const anySheet: fc.Arbitrary<{ lesson: Lesson; sheet: Sheet }> = fc.constantFrom(...LESSONS).chain((lesson) =>
	fc
		.tuple(
			fc.constantFrom(...ANIMALS),
			fc.string({ maxLength: 20 }),
			fc.boolean(),
			fc.tuple(...lesson.steps.map((_, at) => anyStep(lesson, at)))
		)
		.map(([animal, word, own, steps]) => ({
			lesson,
			sheet: steps.reduce<Sheet>(
				(sheet, step, at) => withStep(sheet, at, step),
				emptySheet(lesson, animal, word, own)
			)
		}))
);

const RATIO: Move = {
	opening: { kind: 'policy', regime: 3, address: 'gpai.modifier.ratio' },
	value: 0.01
};

describe('an answer in a link', () => {
	it('comes back as it was handed in, in any script, in the letters that chats leave alone', () => {
		fc.assert(
			fc.property(anySheet, ({ lesson, sheet }) => {
				const text = writeSheet(sheet, lesson);
				expect(text).toMatch(/^[A-Za-z0-9._~-]+$/);
				expect(readSheet(text)).toEqual({ sheet, lesson, problems: [] });
			}),
			{ numRuns: 300 }
		);
	});

	it('is the same text for the same guess', () => {
		const lesson = lessonOf('who-is-caught');
		const curve = lesson.steps[1]!.questions[0]!;
		const values = [0, 5, 10, 20, 40, 80, 100, 150];
		const dragged: Guess = { form: 'curve', values };
		const typed = readGuess(curve, writeGuess(curve, dragged)) as Guess;
		expect(writeSheet(sheetWith(lesson, 'otter', 1, 0, typed), lesson)).toBe(
			writeSheet(sheetWith(lesson, 'otter', 1, 0, dragged), lesson)
		);
	});

	it('without sentences is short enough for a code on a phone, every guess changed once', () => {
		for (const lesson of LESSONS) {
			const sheet = lesson.steps.reduce(
				(sheet, { questions }, at) => {
					const guesses = questions.map((question) => {
						const [first] = fc.sample(anyGuess(question), { numRuns: 1, seed: 1 });
						return { first: first!, revised: first! };
					});
					return withStep(sheet, at, { guesses, look: 'second' });
				},
				emptySheet(lesson, 'hummingbird', 'room 12 blue')
			);
			expect(writeSheet(sheet, lesson).length).toBeLessThanOrEqual(300);
		}
	});

	it('keeps a moved control, and one that the lesson locks is read and can be named', () => {
		const lesson = lessonOf('dorm-room');
		const locked: Move = { opening: { kind: 'parameter', key: 'stripShare' }, value: 0.5 };
		const sheet = withStep(emptySheet(lesson, 'otter'), 1, { moves: [RATIO, locked] });
		expect(readSheet(writeSheet(sheet, lesson)).sheet.steps[1]!.moves).toEqual([RATIO, locked]);
	});

	it.each([
		['cut short', (text: string) => text.slice(0, -9), /cut short/],
		['changed', (text: string) => text.replace('as_otter', 'as_heron'), /changed or mistyped/],
		['of an unknown lesson', () => seal('s1~lesson_algebra.1~as_otter'), /“algebra”/],
		['of no animal', () => seal('s1~lesson_dorm-room.1~as_robert'), /“robert”/],
		['of an unreadable class', () => seal('s1~lesson_dorm-room.1~as_otter~word_.zz'), /word of its class/]
	])('that is %s is refused in a sentence', (_, damage, reason) => {
		const lesson = lessonOf('dorm-room');
		const text = writeSheet(emptySheet(lesson, 'otter'), lesson);
		expect(() => readSheet(damage(text))).toThrow(reason);
	});

	it.each([
		['3c_1', /no part “c”/],
		['9a_1', /does not have/],
		['3a_7', /Step 3: one of the answers 0 to 2/],
		['1a_00234', /Step 1: each of 5 places once/],
		['2a_99', /Step 2: a place from 0 to 17 steps/],
		['2move_b.gpai.modifier.ratio_much', /Step 2: .*gpai\.modifier\.ratio/],
		['2move_p.no-such-thing_1', /Step 2: there is no assumption/]
	])('names a part that cannot be read and leaves it out: %s', (part, reason) => {
		const { problems, sheet } = readSheet(seal(`s1~lesson_dorm-room.1~as_otter~${part}`));
		expect(problems.join(' ')).toMatch(reason);
		expect(sheet).toEqual(emptySheet(lessonOf('dorm-room'), 'otter'));
	});

	it('says which of two equal parts counts, and that the kind of worlds is unknown', () => {
		const twice = readSheet(seal('s1~lesson_dorm-room.1~as_otter~as_heron~3a_0~3a_2~worlds_mine'));
		expect(twice.problems).toEqual([
			expect.stringMatching(/“mine”/),
			'It says “as” twice; the first counts.',
			'It says “3a” twice; the first counts.'
		]);
		expect(twice.sheet.animal).toBe('otter');
		expect(twice.sheet.steps[2]!.guesses[0]!.first).toEqual({ form: 'direction', option: 0 });
	});
});

describe('answers in a text', () => {
	const lesson = lessonOf('dorm-room');
	const texts = ANIMALS.slice(0, 30).map((animal, at) =>
		writeSheet(sheetWith(lesson, animal, 2, 0, { form: 'direction', option: at % 3 }), lesson)
	);

	it('thirty links amid five thousand words are found, and damaged ones are listed with the reason', () => {
		const words = Array.from({ length: 5000 }, (_, at) => ['so', 'I', 'think', 'the', 'line~', 's1'][at % 6]);
		texts.forEach((text, at) => {
			const address = `https://lab.example/lessons/dorm-room/#${text}`;
			const spoilt = [
				address,
				`<${address}>`,
				address.replaceAll('~', '%7E'),
				`${address}).`,
				`“${address}”,`
			][at % 5]!;
			words.splice(100 + 150 * at, 0, spoilt);
		});
		words.push(texts[0]!.slice(0, -4), texts[1]!.replace('_', '_x'));
		const found = findSheets(words.join(' '));
		expect(found.filter(({ ok }) => ok)).toHaveLength(30);
		const reasons = found.flatMap((one) => (one.ok ? [] : [one.reason]));
		expect(reasons).toHaveLength(2);
		expect(reasons.join()).toMatch(/cut short.*changed or mistyped/);
	});

	it('the same link pasted twice counts once', () => {
		expect(findSheets(`${texts[0]} ${texts[0]}`)).toHaveLength(1);
	});

	it('a text that is too long to be read to its end says so', () => {
		const [cut, ...others] = findSheets(`${' '.repeat(2_000_000)} ${texts[0]}`);
		expect(cut?.ok === false && cut.reason).toMatch(/more than 2,000,000 characters/);
		expect(others).toEqual([]);
	});

	it('a hostile text is read once: of a megabyte of beginnings each is looked at one time', () => {
		expect(findSheets('s1~'.repeat(200_000)).length).toBeLessThan(100);
	});
});
