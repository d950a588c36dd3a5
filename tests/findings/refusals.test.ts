import { describe, expect, it } from 'vitest';
import { FINDINGS, openings, shareWords, type Figures, type Finding } from '$lib/findings';
import { wilsonInterval } from '$lib/findings/interval';
import { measure, refusalOf } from '$lib/findings/measure';
import { policyChoice } from '$lib/scenarios';

const side = (name: string, fineTuners = 100) => ({
	name,
	policy: policyChoice('none'),
	parameters: { fineTuners, months: 12 }
});

/** The same world twice: nothing can move. */
const still: Finding = {
	id: 'still',
	claim: 'Nothing moves.',
	verdict: 'no-effect',
	why: 'Both sides are the same.',
	sides: [side('one'), side('other')],
	seed: 'still',
	worlds: 3,
	metric: 'base-releases',
	moves: 'same',
	evidence: []
};

describe('a finding that the model does not bear out is refused in a sentence', () => {
	it('a counterexample where nothing differs', () => {
		const finding: Finding = { ...still, verdict: 'false-in-general', moves: 'down' };
		expect(refusalOf(finding, measure(finding))).toMatch(
			/counterexample of “still” no longer holds.*0 of 3 other worlds.*npm run findings:search -- still/
		);
	});

	it('an effect where none is claimed, and none where one is', () => {
		const doubled: Finding = { ...still, metric: 'derivatives', sides: [side('one'), side('other', 200)] };
		expect(refusalOf(doubled, measure(doubled))).toMatch(/said to have no effect, but in 3 of 3 worlds/);
		const pattern: Finding = { ...still, verdict: 'true-here', moves: 'up' };
		expect(refusalOf(pattern, measure(pattern))).toMatch(/no longer borne out.*0 to 0/);
	});

	it('a claim said to stand that some world refutes', () => {
		const finding: Finding = { ...still, verdict: 'not-refuted', moves: 'down' };
		expect(refusalOf(finding, measure(finding))).toBeNull();
		const seen: Figures = { ...measure(finding), count: 1 };
		expect(refusalOf(finding, seen)).toMatch(/said to be unrefuted.*in 1 of 3 worlds/);
	});

	it('nothing that is borne out', () => {
		expect(refusalOf(still, measure(still))).toBeNull();
	});
});

describe('the interval of a share', () => {
	it('is that of Newcombe (1998, Statistics in Medicine 17, table I): 81 of 263 and 0 of 20', () => {
		const { low, high } = wilsonInterval(81, 263);
		expect([low, high].map((bound) => Number(bound.toFixed(4)))).toEqual([0.2553, 0.3662]);
		const none = wilsonInterval(0, 20);
		expect([none.low, Number(none.high.toFixed(4))]).toEqual([0, 0.1611]);
		expect(wilsonInterval(20, 20).high).toBe(1);
	});

	it('is said with the count', () => {
		const figures: Figures = {
			...measure(still),
			worlds: 64,
			count: 16,
			opposite: 40,
			share: wilsonInterval(16, 64)
		};
		expect(shareWords({ ...still, moves: 'down' }, figures)).toBe(
			'In 16 of 64 further worlds it falls (25 %; 95 % interval 16 to 37 %); in 40 it rises.'
		);
	});
});

describe('what opens in the Lab', () => {
	it('is one comparison of policies, or one scenario for each side where the world differs', () => {
		expect(openings(still, 1)).toHaveLength(1);
		expect(openings(still, 1)[0]?.choice).toMatchObject({ seed: 'still', replicates: 1 });
		expect(openings({ ...still, sides: [side('one'), side('other', 200)] }, 32)).toHaveLength(2);
	});

	it('every finding has an id of its own and says why', () => {
		expect(new Set(FINDINGS.map(({ id }) => id)).size).toBe(FINDINGS.length);
		for (const { why, claim } of FINDINGS) {
			expect(claim).toMatch(/\.$/);
			expect(why.split(/[.:;] /).length, why).toBeGreaterThan(1);
		}
	});
});
