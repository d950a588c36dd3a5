import { describe, expect, it } from 'vitest';
import {
	beginSession,
	BRACKETS,
	canUndo,
	frontCards,
	isOver,
	roundOf,
	silentTeams,
	START,
	TEAMS,
	treatyOf,
	undoRound,
	withAdopted,
	withCard,
	withFront,
	withPrediction,
	withSignature,
	withStop,
	type Card,
	type Session,
	type TeamId
} from '$lib/summit';

const card = (team: TeamId, bracket: number, stop: number, on = START): Card => ({
	team,
	on,
	bracket,
	stop,
	reason: ''
});
const tabled = (session: Session, ...cards: readonly Card[]): Session =>
	cards.reduce((now, one) => withCard(now, one).session, session);

/** A round in which the lab lowers the line and is followed. */
const first = (): Session =>
	withFront(tabled(beginSession(), card('lab', 0, 2), card('safety', 3, 2)), 'lab');

describe('a summit', () => {
	it('goes on with what was adopted, and stays where nothing was', () => {
		const second = withAdopted(first(), 'lab');
		expect(treatyOf(second)).toEqual(withStop(START, 0, 2));
		expect(roundOf(second).cards).toEqual([]);
		const third = withAdopted(second, null);
		expect(treatyOf(third)).toEqual(treatyOf(second));
		expect([second, third].map(isOver)).toEqual([false, false]);
		const over = withAdopted(tabled(third, card('safety', 3, 1, treatyOf(third))), 'safety');
		expect(isOver(over)).toBe(true);
		expect(treatyOf(over)).toEqual(withStop(withStop(START, 0, 2), 3, 1));
		expect(() => withCard(over, card('lab', 1, 1))).toThrow(/All rounds are over/);
	});

	it('takes back a round with its cards and votes, and whatever came after it', () => {
		const voted = withPrediction(first(), 'lab', 'worse');
		const later = tabled(withAdopted(voted, 'lab'), card('hobbyists', 9, 1));
		expect(undoRound(later)).toEqual(voted);
		expect(canUndo(voted)).toBe(false);
		expect(undoRound(voted)).toEqual(voted);
		const over = [null, null, null].reduce((now: Session, adopted) => withAdopted(now, adopted), voted);
		const signed = withSignature(over, 'lab', { signs: true, reason: '' });
		expect(undoRound(signed).signatures).toEqual({});
		expect(roundOf(undoRound(signed)).adopted).toBeUndefined();
	});

	it('keeps one card a team, the later one, and no vote for the earlier', () => {
		const { note, session } = withCard(first(), card('lab', 1, 1));
		expect(note).toMatch(/takes the place/);
		expect(roundOf(session).cards.map(({ team }) => team)).toEqual(['safety', 'lab']);
		expect(frontCards(roundOf(session))).toEqual([]);
	});

	it('puts a card of another treaty to its own, and refuses it where nothing would change', () => {
		const second = withAdopted(first(), 'lab');
		const put = withCard(second, card('safety', 3, 2));
		expect(put.note).toMatch(/made for another treaty/);
		expect(roundOf(put.session).cards[0]!.on).toEqual(treatyOf(second));
		expect(() => withCard(second, card('safety', 0, 2))).toThrow(/changes nothing/);
	});

	it('runs at most three cards, in the order of votes', () => {
		const all = TEAMS.map(({ id }, at) => card(id, at, BRACKETS[at]!.start === 0 ? 1 : 0));
		const session = tabled(beginSession(), ...all);
		expect(silentTeams(roundOf(session))).toEqual([]);
		const teams: readonly TeamId[] = ['safety', 'lab', 'regulator', 'hobbyists'];
		const full = teams.reduce(withFront, session);
		expect(frontCards(roundOf(full)).map(({ team }) => team)).toEqual(['safety', 'lab', 'regulator']);
		expect(roundOf(withFront(full, 'safety')).front).toEqual(['lab', 'regulator']);
	});
});
