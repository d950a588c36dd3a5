import { describe, expect, it } from 'vitest';
import { collect } from '$lib/experiments';
import { answerFacts, answerOf, CHANGES, type AnswerFacts, type Change, type ForWhom } from '$lib/explore';
import { inlineRunner } from '$lib/runner/inline';
import { defaultChoice, policyChoice, resolveExperiment } from '$lib/scenarios';

type Effect = ForWhom['effect'];
const NONE: Effect = { kind: 'none' };
const fewer = (share: number): Effect => ({ kind: 'fewer', share });
const more = (share: number): Effect => ({ kind: 'more', share });

const LABELS = {
	hobbyists: 'Hobbyists',
	academics: 'Academics',
	'start-ups': 'Start-ups',
	enterprises: 'Enterprises',
	labs: 'Big labs',
	users: 'Users',
	risk: 'Risk left'
} as const;

function rows(changed: Partial<Record<ForWhom['who'], Partial<ForWhom>>> = {}): ForWhom[] {
	return (Object.keys(LABELS) as ForWhom['who'][]).map((who) => {
		const effect = changed[who]?.effect ?? NONE;
		const mean = effect.kind === 'fewer' ? -effect.share : effect.kind === 'more' ? effect.share : 0;
		return {
			who,
			label: LABELS[who],
			covered: 0,
			words: '',
			counts: '',
			change: { mean, low: mean, high: mean },
			effect,
			metric: '',
			dated: null,
			...changed[who]
		};
	});
}

const NOTHING = Object.fromEntries(CHANGES.map((change) => [change, 0])) as Record<Change, number>;

function facts(part: Partial<AnswerFacts> = {}): AnswerFacts {
	return {
		subject: 'The EU AI Act',
		baseline: 'no rule',
		rows: rows(),
		changed: NOTHING,
		keptOutOf: '',
		underLine: [0, 0],
		worlds: 16,
		...part
	};
}

const sentences = (part: Partial<AnswerFacts>) => answerOf(facts(part)).sentences;

describe('the first sentence says whether it reaches hobbyists', () => {
	it('not at all', () => {
		expect(sentences({ changed: { ...NOTHING, smaller: 40 } })[0]).toBe(
			'The EU AI Act does not reach hobbyists.'
		);
	});

	it('reached, and they make fewer models', () => {
		const reached = rows({ hobbyists: { covered: 80, effect: fewer(0.12) } });
		expect(sentences({ rows: reached })[0]).toBe(
			'The EU AI Act reaches hobbyists, who make 12\u202f% fewer models.'
		);
	});

	it('reached, and they go on', () => {
		expect(sentences({ rows: rows({ hobbyists: { covered: 7.3 } }) })[0]).toBe(
			'The EU AI Act reaches hobbyists: 7.3 of 100 projects.'
		);
	});

	it('not covered, and yet fewer', () => {
		expect(sentences({ rows: rows({ hobbyists: { effect: fewer(0.034) } }) })[0]).toBe(
			'The EU AI Act covers no hobbyists, yet they make 3.4\u202f% fewer models.'
		);
	});

	it('not covered, and more', () => {
		expect(sentences({ rows: rows({ hobbyists: { effect: more(0.034) } }) })[0]).toBe(
			'The EU AI Act covers no hobbyists; they make 3.4\u202f% more models.'
		);
	});
});

describe('the second sentence says through what', () => {
	it.each([
		['smaller', 'It makes big labs stop just short of the line.'],
		['never', 'It stops some models from ever coming.'],
		['closed', 'It makes labs keep the weights of some models.'],
		['gated', 'It makes labs share some weights only on request.'],
		['fewer markets', 'It makes labs keep models out of the EU.'],
		['later', 'It makes some models come later.']
	] as const)('where most models are %s', (change, sentence) => {
		const changed = { ...NOTHING, [change]: 30, other: 500, none: 900 };
		expect(sentences({ changed, keptOutOf: 'the EU' })[1]).toBe(sentence);
	});

	it('where no model changes, the group of makers that changes most', () => {
		const changedMost = rows({ academics: { effect: more(0.02) }, enterprises: { effect: fewer(0.31) } });
		expect(sentences({ rows: changedMost })[1]).toBe('Enterprises make 31\u202f% fewer models.');
	});

	it.each([
		[fewer(0.1), 'Less misuse is left: 10\u202f% less.'],
		[more(0.1), 'More misuse is left: 10\u202f% more.']
	] as const)('where only risk changes, risk', (effect, sentence) => {
		expect(sentences({ rows: rows({ risk: { effect } }) })[1]).toBe(sentence);
	});

	it.each([
		[-0.1, [3, 1, 5], 'Misuse gets as far 3 months later.'],
		[0.1, [-1.2, -2, -0.4], 'Misuse gets as far 1 month sooner.'],
		// Chance could make it no delay, or it denies the figure beside it: the share is all that can be said.
		[-0.1, [3, -1, 7], 'Less misuse is left: 10\u202f% less.'],
		[-0.1, [-3, -5, -1], 'Less misuse is left: 10\u202f% less.']
	] as const)(
		'where only risk changes, by when it gets as far: %d, %j',
		(mean, [centre, low, high], sentence) => {
			const effect = mean < 0 ? fewer(-mean) : more(mean);
			const dated = { years: [], delay: { mean: centre, low, high } };
			expect(sentences({ rows: rows({ risk: { effect, dated } }) })[1]).toBe(sentence);
		}
	);

	it('where hobbyists alone change, that nothing else does', () => {
		expect(sentences({ rows: rows({ hobbyists: { covered: 80, effect: fewer(0.2) } }) })[1]).toBe(
			'Nothing else changes noticeably.'
		);
	});

	it('where nothing changes, that', () => {
		expect(sentences({})).toEqual([
			'The EU AI Act changes nothing noticeable.',
			'It reaches no fine-tuner and stops no model.'
		]);
	});
});

describe('the sentence of numbers', () => {
	const numbers = (part: Partial<AnswerFacts>) => answerOf(facts(part)).numbers;

	it('counts models under the line against those without the rule', () => {
		expect(numbers({ changed: { ...NOTHING, smaller: 40 }, underLine: [79.2, 42] })).toBe(
			'In each world about 79 models stop just under a line, not 42.'
		);
	});

	it('adds those under the line to what happens more often', () => {
		const changed = { ...NOTHING, smaller: 40, 'fewer markets': 61 };
		expect(numbers({ changed, keptOutOf: 'the EU', underLine: [58, 13] })).toBe(
			'In each world about 61 models are kept out of the EU, and 58 models stop just under a line, not 13.'
		);
	});

	it('of one world speaks of this world', () => {
		expect(numbers({ changed: { ...NOTHING, never: 6 }, worlds: 1 })).toBe(
			'In this world about 6 models never come because of it.'
		);
	});

	it('where nothing is held back says so', () => {
		expect(numbers({})).toBe(
			'In each world it covers 0 of 100 hobbyist projects; no model is held back compared with no rule.'
		);
	});
});

it('an answer from fewer than four pairs of worlds is preliminary', () => {
	expect(answerOf(facts({ worlds: 3 })).soFar).toBe(true);
	expect(answerOf(facts({ worlds: 4 })).soFar).toBe(false);
});

it('a sentence that ends with a changed baseline ends with a full stop alone', async () => {
	const edited = (found: number) => ({
		policies: [{ ...policyChoice('eu-ai-act'), edits: { 'enforcement.detectionPerYear': found } }]
	});
	const choice = { ...defaultChoice(), replicates: 1, parameters: { months: 12, fineTuners: 100 } };
	const runner = inlineRunner();
	const results = await collect(
		resolveExperiment({ ...choice, regimes: [edited(0.2), edited(0.3)] }),
		runner
	);
	runner.dispose();
	expect(answerOf(answerFacts(results, 1)).numbers).toMatch(
		/compared with the EU AI Act, as changed here\.$/
	);
});
