import type { Labelled, Lesson, LessonPolicy, LessonRegime } from './lesson';

const NO_RULE: LessonRegime = { name: 'No rule', policies: [{ preset: 'none', revision: 1 }] };
const eu = (name: string, edits: LessonPolicy['edits'] = {}): LessonRegime => ({
	name,
	policies: [{ preset: 'eu-ai-act', revision: 3, edits }]
});
const IN_EU = eu('Only Europe');
const IN_US = eu('Only the US', { 'nexus.jurisdiction': 'us' });
const WORLD = eu('Everywhere', { 'nexus.jurisdiction': 'world' });
const SELLERS = eu('Who sells here');
const RESIDENTS = eu('Who lives here', { 'nexus.reach': 'home' });
const EUROPE = eu('Europe');
const CALIFORNIA: LessonRegime = { name: 'California', policies: [{ preset: 'ca-sb-53', revision: 2 }] };
const BOTH: LessonRegime = { name: 'Both', policies: [...EUROPE.policies, ...CALIFORNIA.policies] };

const covered = (regime: number) => ({ of: 'covered-base-models', regime });
const paid = (regime: number) => ({ of: 'compliance-spend-developers', regime });
const riskLeft = (regime: number) => ({ of: 'residual-misuse', regime });
const KEPT_OUT: readonly Labelled[] = [
	{ label: 'Only Europe', of: 'withheld-runs', regime: 1 },
	{ label: 'Only the United States', of: 'withheld-runs', regime: 2 },
	{ label: 'Everywhere', of: 'withheld-runs', regime: 3 }
];

export const oneCountry: Lesson = {
	id: 'one-country',
	revision: 2,
	title: 'What does one country’s rule do?',
	minutes: 30,
	audience: 'Pairs, one device a pair',
	summary: 'The same rule in one market, in a larger one, and everywhere. Who stays away?',
	goals: [
		'Tell where a maker lives from where it sells.',
		'Predict how the size of a market changes who stays out.',
		'Say what adds up and what does not when two rules meet.'
	],
	play: 'Find one model that is missing in one place only.',
	steps: [
		{
			id: 'three-places',
			title: 'Three places',
			say: 'The same rule, in three places: only Europe, only the United States, everywhere. A maker may keep a model out of one market and sell it in the others. Where will most models be kept out? Put the three in order.',
			regimes: [NO_RULE, IN_EU, IN_US, WORLD],
			sets: 'middle',
			view: { kind: 'bars', title: 'Models kept out of a market', items: KEPT_OUT },
			opens: [],
			questions: [
				{
					form: 'rank',
					ask: 'Where are most models kept out of a market?',
					first: 'Most kept out',
					last: 'Fewest kept out',
					// Not in the order of the answer, which a student would only have to lock.
					items: [KEPT_OUT[1]!, KEPT_OUT[2]!, KEPT_OUT[0]!]
				}
			],
			observe: {
				ask: 'With the rule everywhere, are any models kept out of a market?',
				options: ['At least one in a world', 'None or hardly any'],
				key: { rule: 'reaches', reading: KEPT_OUT[2]!, level: 1 }
			},
			explain: 'A maker skips a market when … It cannot skip …',
			claims: [
				{
					id: 'kept-out-order',
					test: { kind: 'order', items: KEPT_OUT },
					text: 'Most are kept out where the market is smallest.',
					ifNot: 'The smallest market does not have most models kept out here.'
				},
				{
					id: 'kept-out-nowhere',
					test: { kind: 'below', reading: KEPT_OUT[2]!, level: 1 },
					text: 'With the rule everywhere there is no market to go to, and next to none is kept out.',
					ifNot: 'Some models are kept out of a market even with the rule everywhere here.'
				},
				{
					id: 'risk-falls-everywhere',
					test: { kind: 'direction', of: 'residual-misuse', regime: 1, against: 0, is: ['lower'] },
					text: 'Less misuse is left even with the rule in Europe alone, because big labs sell everywhere.',
					ifNot: 'With the rule in Europe alone the misuse that is left does not fall noticeably here.'
				}
			]
		},
		{
			id: 'home-or-market',
			title: 'Sellers or residents?',
			say: 'Change one word: the rule binds only makers who live in Europe, not all who sell there. What happens to the number of models it covers? And is less misuse left than with no rule?',
			regimes: [NO_RULE, SELLERS, RESIDENTS],
			sets: 'middle',
			view: {
				kind: 'bars',
				title: 'Covered models',
				items: [
					{ label: 'Who sells here', ...covered(1) },
					{ label: 'Who lives here', ...covered(2) }
				]
			},
			opens: [{ kind: 'policy', regime: 2, address: 'nexus.jurisdiction' }],
			questions: [
				{
					form: 'direction',
					ask: 'Covered models, against the rule for all who sell',
					of: 'covered-base-models',
					regime: 2,
					against: 1,
					options: ['Fewer', 'About as many', 'More']
				},
				{
					form: 'direction',
					ask: 'Everyday misuse left, against no rule',
					of: 'residual-misuse',
					regime: 2,
					against: 0,
					options: ['Less', 'No noticeable change', 'More']
				}
			],
			observe: {
				ask: 'Which word covers more models?',
				options: ['Who sells here', 'Who lives here'],
				key: { rule: 'largest', items: [covered(1), covered(2)] }
			},
			explain: 'Reach matters because … It also binds people who …',
			claims: [
				{
					id: 'home-few',
					test: { kind: 'order', items: [covered(1), covered(2)], factor: 3 },
					text: 'A rule for residents alone covers far fewer models.',
					ifNot: 'A rule for residents alone does not cover far fewer models here.'
				},
				{
					id: 'home-little-risk',
					test: { kind: 'order', items: [riskLeft(2), riskLeft(1)], factor: 1.02 },
					text: 'It leaves more misuse than the rule for all who sell.',
					ifNot: 'It does not leave more misuse than the rule for all who sell here.'
				}
			]
		},
		{
			id: 'two-rules',
			title: 'Two rules at once',
			say: 'Europe and California each have a rule. Europe’s is the wider one. Mark how many models the two cover together, beside Europe alone.',
			regimes: [NO_RULE, EUROPE, CALIFORNIA, BOTH],
			sets: 'middle',
			view: {
				kind: 'bars',
				title: 'Covered models',
				items: [
					{ label: 'Europe alone', ...covered(1) },
					{ label: 'California alone', ...covered(2) },
					{ label: 'Both at once', ...covered(3) }
				]
			},
			opens: [],
			questions: [
				{
					form: 'marker',
					ask: 'How many models do the two cover together, beside Europe’s rule alone?',
					truth: { of: 'covered-base-models', regime: 3, against: 1 },
					from: -0.5,
					to: 1,
					step: 0.05,
					scale: 'linear',
					unit: 'more or fewer than Europe alone',
					landmarks: [
						{ at: -0.5, label: 'half as many' },
						{ at: 0, label: 'as many' },
						{ at: 0.5, label: 'half as many again' },
						{ at: 1, label: 'twice as many' }
					]
				}
			],
			observe: {
				ask: 'Which rule costs big labs more: Europe’s alone or both at once?',
				options: ['Europe’s alone', 'Both at once'],
				key: { rule: 'largest', items: [paid(1), paid(3)] }
			},
			explain: 'What adds up is … What does not is …',
			claims: [
				{
					id: 'cover-as-widest',
					test: { kind: 'order', items: [covered(1), covered(3)], factor: 0.9 },
					text: 'Two rules cover about as many models as the wider one alone.',
					ifNot: 'Two rules do not cover as many models as the wider one alone here.'
				},
				{
					id: 'bills-add',
					test: { kind: 'order', items: [paid(3), paid(1)], factor: 1.02 },
					text: 'The bills add up.',
					ifNot: 'The bills do not add up here.'
				}
			]
		}
	],
	exit: 'Name one thing that a single country can change, and one that it cannot.',
	cannotShow:
		'Diplomacy, retaliation, smuggling, national pride and courts across borders; three regions stand for the world.',
	words: ['jurisdiction', 'kept out', 'covered', 'line', 'duty', 'frontier', 'chance']
};
