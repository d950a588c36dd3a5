import { expect, it } from 'vitest';
import {
	beginSession,
	readSession,
	START,
	withAdopted,
	withCard,
	withFront,
	withPrediction,
	withSignature,
	SummitRefused,
	writeSession,
	type Card
} from '$lib/summit';

const CARD: Card = { team: 'lab', on: START, bracket: 0, stop: 2, reason: 'A lower line: “fair”.' };
const tabled = withPrediction(withFront(withCard(beginSession(), CARD).session, 'lab'), 'safety', 'better');
const signed = withSignature(withAdopted(withAdopted(tabled, 'lab'), null), 'lab', {
	signs: false,
	reason: 'It is too low.'
});

it.each([
	['that has just begun', beginSession()],
	['in the middle of a round', tabled],
	['with closed rounds and a signature', signed]
])('a summit %s is the same after it was kept', (_, session) => {
	expect(readSession(writeSession(session))).toEqual(session);
});

it.each([
	['no text at all', ''],
	['another object', '{"rounds":[]}'],
	['a card that was changed', writeSession(tabled).replace('line.e24', 'line.e23')],
	['a team that nobody knows', writeSession(tabled).replace('"front":["lab"]', '"front":["press"]')],
	['a card adopted that nobody tabled', writeSession(signed).replace('"adopted":"lab"', '"adopted":"safety"')]
])('%s is refused in a sentence', (_, text) => {
	expect(() => readSession(text)).toThrow(SummitRefused);
	expect(() => readSession(text)).toThrow(/\.$/);
});
