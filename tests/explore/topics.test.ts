import { expect, it } from 'vitest';
import { outcomeFinding, topicFinding, TOPICS } from '$lib/explore';
import { inventedResults } from '../charts/invented-results';

const sentences = (results: ReturnType<typeof inventedResults>) =>
	TOPICS.map((topic) => topicFinding(topic, results));

it('every question has its finding, without a number that is none', () => {
	const twice = inventedResults(['No rule', 'Rule'], 4, { series: (regime) => 0.2 + 0.1 * regime });
	for (const finding of sentences(twice)) {
		expect(finding).toMatch(/Rule/);
		expect(finding).not.toMatch(/NaN|undefined|Infinity|e[+-]\d/);
	}
});

it('an outcome that does not change is said not to change', () => {
	const same = inventedResults(['No rule', 'Rule'], 4);
	expect(outcomeFinding('residual-misuse', same)).toBe('Residual misuse: no noticeable change under Rule.');
});

it('a change is said with its direction and two digits, for each policy', () => {
	const results = inventedResults(['No rule', 'A', 'B'], 4, { series: (regime) => 100 - 12.34 * regime });
	expect(outcomeFinding('unsafeguarded-capability', results)).toBe(
		'Capability without safeguards 12\u202f% lower under A. Capability without safeguards 25\u202f% lower under B.'
	);
});

it('of risk and surplus it is said how much later they get as far', () => {
	const series = (regime: number, _: number, month: number) => 100 + Math.max(0, month - 4 * regime);
	const results = inventedResults(['No rule', 'Rule'], 4, { series });
	for (const metric of ['residual-misuse', 'user-surplus'])
		expect(outcomeFinding(metric, results)).toMatch(/ lower under Rule\. It gets as far 4 months later\.$/);
});

it('where there is none without a rule no share is computed', () => {
	const results = inventedResults(['No rule', 'Rule'], 2, { series: (regime) => 5 * regime });
	expect(outcomeFinding('developer-fines', results)).toMatch(/none under No rule\.$/);
});

it('without a policy to compare the title is the quantity', () => {
	expect(sentences(inventedResults(['Rule'], 2))).toContain('Residual misuse');
});
