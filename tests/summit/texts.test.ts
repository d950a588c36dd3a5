import { describe, expect, it } from 'vitest';
import { BRACKETS, clauseOf, SUMMIT, SUMMIT_NOTES, TEAMS } from '$lib/summit';
import { grade, hardWords, sentencesOf, wordsOf } from '../lessons/reading';

const sheet = (team: (typeof TEAMS)[number]): string =>
	[team.brief, team.want, team.redLine, team.secret, team.ask].join(' ');
const FRAME = [
	...SUMMIT.frame,
	SUMMIT.roles,
	...SUMMIT.round.map(({ what }) => what),
	...SUMMIT.shown,
	...SUMMIT.debrief.map(({ say }) => say),
	...SUMMIT.others,
	SUMMIT.exit
].join(' ');

describe.each([...TEAMS.map((team) => [team.name, sheet(team)] as const), ['the frame', FRAME] as const])(
	'what students read: %s',
	(_, text) => {
		it('asks little of a reader: 22 words a sentence, 13 on the mean, grade seven, few hard words', () => {
			const lengths = sentencesOf(text).map((sentence) => wordsOf(sentence).length);
			expect(Math.max(...lengths)).toBeLessThanOrEqual(22);
			expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(13);
			expect(grade(text)).toBeLessThanOrEqual(7);
			const hard = hardWords(text);
			expect(hard.length / wordsOf(text).length, hard.join(', ')).toBeLessThanOrEqual(0.15);
		});
	}
);

describe('the plan', () => {
	it('fills ninety minutes without a gap, and protects a debrief of more than a quarter', () => {
		const { plan } = SUMMIT_NOTES;
		plan.forEach(({ at }, index) => {
			expect(at).toBe(index === 0 ? 0 : plan[index - 1]!.at + plan[index - 1]!.minutes);
		});
		const last = plan.at(-1)!;
		expect(last.at + last.minutes).toBe(SUMMIT.minutes);
		const protectedMinutes = plan
			.filter(({ isProtected }) => isProtected)
			.reduce((sum, { minutes }) => sum + minutes, 0);
		const asked = SUMMIT.debrief.reduce((sum, { minutes }) => sum + minutes, 0);
		expect(asked).toBe(protectedMinutes);
		expect(protectedMinutes / SUMMIT.minutes).toBeGreaterThan(0.25);
	});

	it('gives a round the minutes that it has, with one to spare', () => {
		const round = SUMMIT_NOTES.plan.find(({ what }) => what === 'Round 1')!;
		expect(SUMMIT.round.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(round.minutes - 1);
	});
});

it('every clause is one plain sentence', () => {
	for (const [bracket, { stops }] of BRACKETS.entries()) {
		for (const [stop] of stops.entries()) expect(clauseOf(bracket, stop)).toMatch(/^[A-Z][^.]+\.$/);
	}
});

it('both camps get answers of about the same length, and begin in turn', () => {
	for (const { ask, hardForOpen, hardForSafe, open, safe } of SUMMIT_NOTES.discuss) {
		const [a, b] = [open, safe].map((text) => wordsOf(text).length) as [number, number];
		expect(Math.abs(a - b) / Math.max(a, b), ask).toBeLessThanOrEqual(0.25);
		const hard = [hardForOpen, hardForSafe].map((text) => wordsOf(text).length) as [number, number];
		expect(Math.abs(hard[0] - hard[1]), ask).toBeLessThanOrEqual(5);
	}
	expect(SUMMIT_NOTES.discuss.map(({ first }) => first)).toEqual(['SAFE', 'OPEN']);
});
