import { describe, expect, it } from 'vitest';
import {
	controlOf,
	emptyBoard,
	emptySheet,
	gradebook,
	isBlank,
	keyOf,
	movedBy,
	readSheet,
	startedStep,
	stepOf,
	termsOf,
	usualSettings,
	withStep,
	writeSheet,
	type Move,
	type Sheet
} from '$lib/classroom';
import { choiceOf, lessonById, OWN, withStart } from '$lib/lessons';
import { resolveExperiment, scenarioProblems } from '$lib/scenarios';
import { seal } from '../../src/lib/link/seal';
import { entryOf } from './invented';

const lesson = lessonById('defend-a-rule')!;
const design = lesson.steps[0]!.design!;
const LICENCE = 2;
const move = (address: string, value: Move['value']): Move => ({
	opening: { kind: 'policy', regime: OWN, address },
	value
});
const HIGHER = move('licensed.threshold.flop', 1e26);
const made = (start: number, ...moves: Move[]): Sheet =>
	withStep(emptySheet(lesson, 'otter', 'maple', true), 0, { start, moves });

describe.each(design.starts)('the law to start from “$name”', ({ name, terms }) => {
	const start = design.starts.findIndex((other) => other.name === name);
	const step = withStart(lesson.steps[0]!, design, start);

	it('is a scenario without a problem, and every term that may be changed is one of its own', () => {
		expect(scenarioProblems(choiceOf(step))).toEqual([]);
		expect(step.opens).toHaveLength(terms.length);
		for (const opening of step.opens) expect(controlOf(step, opening).label).toMatch(/, My rule$/);
	});

	it('differs from no rule and from the other laws', () => {
		const policies = design.starts.map((_, other) =>
			JSON.stringify(
				resolveExperiment(choiceOf(withStart(lesson.steps[0]!, design, other))).regimes[OWN]!.policies
			)
		);
		expect(new Set(policies).size).toBe(design.starts.length);
	});
});

describe('the rule of a student', () => {
	it('is what every step of the lesson runs, with its changes', () => {
		const sheet = made(LICENCE, HIGHER);
		for (const at of [0, 1, 2]) {
			const [policy] = stepOf(lesson, sheet, at).regimes[OWN]!.policies;
			expect(policy).toEqual({
				preset: 'premarket-licence',
				revision: 2,
				edits: { 'licensed.threshold.flop': 1e26 }
			});
		}
		// Its controls are changes of the law that it starts from.
		const { initial } = controlOf(startedStep(lesson, sheet, 0), HIGHER.opening);
		expect(initial).toBe(2e25);
	});

	it('is the first law before one is picked, and other lessons have none', () => {
		const [first] = design.starts;
		const blank = emptySheet(lesson, 'otter');
		expect(stepOf(lesson, blank, 1).regimes[OWN]!.policies).toEqual([first!.policy]);
		const other = lessonById('dorm-room')!;
		expect(stepOf(other, emptySheet(other, 'otter'), 0)).toBe(other.steps[0]);
	});

	it('travels in the link, and is no blank answer', () => {
		const sheet = made(LICENCE, HIGHER, move('nexus.jurisdiction', 'world'));
		expect(isBlank(sheet)).toBe(false);
		const text = writeSheet(sheet, lesson);
		expect(text).toContain('~1start_3~1move_b.licensed.threshold.flop_1e26~');
		expect(readSheet(text)).toEqual({ lesson, problems: [], sheet });
	});

	it.each([
		['1start_9', /Step 1: a law to start from, 1 to 4, was expected, not “9”/],
		['2start_1', /Step 2: a law to start from, 1 to 0, was expected/],
		['1move_b.licensed.threshold.flop_1e26', /the law that it belongs to is missing/],
		['1start_3~1move_b.frontier.threshold.flop_1e26', /Step 1: .*frontier\.threshold\.flop/],
		['1start_3~1move_b.licensed.threshold.flop_1e99', /Step 1: .*1e\+?99/]
	])('a link with %s names the part and leaves it out', (part, problem) => {
		const { problems } = readSheet(seal(`s1~lesson_defend-a-rule.1~as_otter~${part}`));
		expect(problems.join(' ')).toMatch(problem);
	});

	it('with more changes than the lesson allows is read, and the board says so', () => {
		const terms = design.starts[LICENCE]!.terms.slice(0, 4).map(({ address }) => address);
		const step = withStart(lesson.steps[0]!, design, LICENCE);
		const moves = terms.map((address) => {
			const { declaration, initial } = controlOf(step, { kind: 'policy', regime: OWN, address });
			const value =
				declaration.type === 'choice'
					? declaration.options.find((option) => option.value !== initial)!.value
					: declaration.type === 'number'
						? declaration.max
						: initial;
			return move(address, value);
		});
		const read = readSheet(writeSheet(made(LICENCE, ...moves), lesson));
		expect(read.sheet.steps[0]!.moves).toHaveLength(4);
		expect(read.problems).toEqual(['Step 1: 4 terms are changed; the lesson allows 3.']);
	});

	it('stands in the gradebook as what was changed', () => {
		const sheet = made(LICENCE, HIGHER);
		const csv = gradebook({ ...emptyBoard(lesson), entries: [entryOf(sheet)] }, lesson);
		expect(csv).toMatch(/Training compute, My rule: 2×10²⁵ → 10²⁶/);
		expect(csv).not.toContain('locked in this lesson');
	});

	it('is locked, or left out, term by term for a class, and the board names what was moved all the same', () => {
		const usual = usualSettings(lesson);
		const place = design.starts[LICENCE]!.terms.findIndex(({ address }) =>
			keyOf(HIGHER.opening).endsWith(`.${address}`)
		);
		const code = `1s${LICENCE + 1}t${place + 1}`;
		const shown = (parts: typeof usual.parts, start = LICENCE) =>
			termsOf(lesson, parts, 0, start).map(({ isLocked, label }) => `${label}${isLocked ? ', locked' : ''}`);
		const all = design.starts[LICENCE]!.terms.map(({ label }) => label);
		expect(shown({ [code]: 'locked' })).toEqual(all.with(place, `${all[place]}, locked`));
		expect(shown({ [code]: 'hidden' })).toEqual(all.toSpliced(place, 1));
		expect(shown({ [code]: 'hidden' }, 0)).toEqual(design.starts[0]!.terms.map(({ label }) => label));
		const entry = entryOf(made(LICENCE, HIGHER));
		const moved = (parts: typeof usual.parts) =>
			movedBy(entry, { ...emptyBoard(lesson), settings: { ...usual, parts } }, lesson);
		expect(moved({})).toEqual([expect.not.stringContaining('(')]);
		expect(moved({ [code]: 'locked' })).toEqual([expect.stringMatching(/ → 10²⁶ \(locked in this class\)$/)]);
		expect(moved({ [code]: 'hidden' })).toEqual([expect.stringMatching(/\(left out in this class\)$/)]);
	});
});
