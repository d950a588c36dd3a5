import { describe, expect, it } from 'vitest';
import { seal } from '$lib/link/seal';
import { resolveExperiment, scenarioProblems } from '$lib/scenarios';
import {
	BRACKETS,
	choiceOfTreaties,
	differing,
	findCards,
	oneChange,
	policiesOf,
	readCard,
	readTreaty,
	START,
	SummitRefused,
	treatyWith,
	withStop,
	writeCard,
	writeTreaty,
	type Card
} from '$lib/summit';

const bracket = (id: string): number => BRACKETS.findIndex((one) => one.id === id);
const stop = (id: string, code: string): number =>
	BRACKETS[bracket(id)]!.stops.findIndex((one) => one.code === code);
const CARD: Card = {
	team: 'start-up',
	on: withStop(START, bracket('line'), stop('line', 'e24')),
	bracket: bracket('must'),
	stop: stop('must', 'document'),
	reason: 'Papers passed down: we need them.'
};
/** Every treaty that one card can make of the draft. */
const ONE_CARD = BRACKETS.flatMap(({ stops }, at) =>
	stops.map((_, to) => withStop(START, at, to)).filter((treaty) => differing(START, treaty).length > 0)
);

describe('a treaty', () => {
	it('has ten brackets, and begins as the draft that the presets hold, with nothing beside it', () => {
		expect(BRACKETS).toHaveLength(10);
		expect(policiesOf(START)).toEqual([{ preset: 'treaty-draft', revision: 1, edits: {} }]);
	});

	it('is another law at every other stop, and each can be run', () => {
		const written = ONE_CARD.map((treaty) => JSON.stringify(policiesOf(treaty)));
		expect(new Set([...written, JSON.stringify(policiesOf(START))]).size).toBe(ONE_CARD.length + 1);
		for (const treaty of ONE_CARD) expect(scenarioProblems(choiceOfTreaties([treaty]))).toEqual([]);
	});

	it('keeps public money out of its own tier, where it would switch the duties off', () => {
		const policies = policiesOf(withStop(START, bracket('money'), stop('money', 'half')));
		expect(policies.map(({ preset }) => preset)).toEqual(['treaty-draft', 'treaty-subsidy']);
		expect(policies[0]!.edits).toEqual({});
		expect(resolveExperiment(choiceOfTreaties([START])).regimes).toHaveLength(2);
	});

	it('says a line that follows at the distance of the line that it has', () => {
		const follows = withStop(START, bracket('moves'), stop('moves', 'follows'));
		const lower = withStop(follows, bracket('line'), stop('line', 'e23'));
		const orders = (treaty: typeof START) => policiesOf(treaty)[0]!.edits['treaty.threshold.relativeOrders'];
		expect([orders(follows), orders(lower)]).toEqual([-1, -3]);
	});

	it('survives its link at every stop', () => {
		for (const treaty of [START, ...ONE_CARD]) expect(readTreaty(writeTreaty(treaty))).toEqual(treaty);
		expect(writeTreaty(CARD.on)).toMatch(/^y1~line_e24~end_[a-z0-9]{4}$/);
	});

	it.each([
		['of another kind', 'c1~end_abcd', /This is not a treaty/],
		['with a stop that no bracket has', seal('y1~line_e29'), /No treaty of a summit can say “line\.e29”/],
		['with a part of its own', seal('y1~tax_high'), /has a part “tax”/],
		['that was cut short', 'y1~line_e24', /cut short/],
		['that was changed on its way', writeTreaty(CARD.on).replace('e24', 'e23'), /changed on its way/]
	])('%s is refused in words', (_, text, words) => {
		expect(() => readTreaty(text)).toThrow(SummitRefused);
		expect(() => readTreaty(text)).toThrow(words);
	});
});

describe('a card', () => {
	it('changes exactly one bracket, and survives its link with team and reason', () => {
		expect(differing(CARD.on, treatyWith(CARD))).toEqual([CARD.bracket]);
		expect(readCard(`https://lab.example/lessons/summit/#${writeCard(CARD)}`)).toEqual(CARD);
	});

	it('with two changes is refused in words that name both', () => {
		const two = seal('c1~change_line.e24~change_must.document~by_lab');
		expect(() => readCard(two)).toThrow(
			'The card of Frontier lab changes 2 brackets, “The line” and “What is owed”: a card changes exactly one.'
		);
	});

	it('with no change is refused, also where it names what the treaty says already', () => {
		const nothing = /changes nothing/;
		expect(() => readCard(seal('c1~by_lab'))).toThrow(nothing);
		expect(() => readCard(seal('c1~line_e24~change_line.e24~by_lab'))).toThrow(nothing);
		expect(() => oneChange(CARD, [{ bracket: 0, stop: CARD.on[0]! }])).toThrow(nothing);
	});

	it('of nobody at the table, or with an unreadable reason, is refused', () => {
		expect(() => readCard(seal('c1~change_line.e24~by_press'))).toThrow(/no team/);
		expect(() => readCard(seal('c1~change_line.e24~by_lab~why_.zz'))).toThrow(/reason/);
	});

	it('loses nothing in silence: of two equal parts, or a reason that is too long, it says so', () => {
		const unclear = (key: string) => `says “${key}” twice: nobody can tell which one counts`;
		expect(() => readCard(seal('c1~change_line.e24~by_lab~by_safety'))).toThrow(unclear('by'));
		expect(() => readCard(seal('c1~change_line.e24~by_lab~why_a~why_b'))).toThrow(unclear('why'));
		expect(() => readCard(seal('c1~line_e24~line_e23~change_must.document~by_lab'))).toThrow(unclear('line'));
		expect(() => readTreaty(seal('y1~line_e24~line_e23'))).toThrow(unclear('line'));
		expect(readCard(writeCard({ ...CARD, reason: 'é'.repeat(140) })).reason).toHaveLength(140);
		const long = writeCard({ ...CARD, reason: 'é'.repeat(141) });
		expect(() => readCard(long)).toThrow('card of Start-up has 141 characters: a card has room for 140');
		const [cut, ...others] = findCards(`${' '.repeat(200_000)} ${writeCard(CARD)}`);
		expect(cut?.ok === false && cut.reason).toMatch(/more than 200,000 characters/);
		expect(others).toEqual([]);
	});

	it('is found in a chat among others, escaped or twice, and a damaged one is named', () => {
		const link = writeCard(CARD);
		const other = writeCard({ ...CARD, team: 'lab', reason: '' });
		const chat = `ana: ${link}\nben> ${link}\n${other.replaceAll('~', '%7E')}, and ${link.replace('document', 'licence')}`;
		const found = findCards(chat);
		expect(found.filter(({ ok }) => ok)).toHaveLength(2);
		expect(found.flatMap((one) => (one.ok ? [] : [one.reason]))).toEqual([
			expect.stringMatching(/changed on its way/)
		]);
	});
});
