import type { Labelled, Lesson, LessonRegime, Start, Term } from './lesson';

const NO_RULE: LessonRegime = { name: 'No rule', policies: [{ preset: 'none', revision: 1 }] };

const WHERE: Term = { address: 'nexus.jurisdiction', label: 'Where it applies' };

/** Terms of a law with one line, by the name of its tier. */
const termsOf = (tier: string, ...more: readonly Term[]): readonly Term[] => [
	{ address: `${tier}.threshold.flop`, label: 'The line: operations of training' },
	WHERE,
	{ address: `${tier}.open-relief.relief`, label: 'Relief for open weights' },
	{ address: `${tier}.modifier.rule`, label: 'Who is covered for changing a model' },
	{ address: `${tier}.duties.perModelUsd`, label: 'Cost of the duties for each model' },
	{ address: `${tier}.liability.developerShare`, label: 'Harm that the maker answers for' },
	...more.map(({ address, label }) => ({ address: `${tier}.${address}`, label }))
];

const STARTS: readonly [Start, ...Start[]] = [
	{
		name: 'Report above a line',
		does: 'Makers of the largest models write reports and pay fines if they do not.',
		policy: { preset: 'ca-sb-53', revision: 2 },
		terms: termsOf('frontier')
	},
	{
		name: 'Sign up first',
		does: 'Weights above the line go only to people who sign up. After a year they are free.',
		policy: { preset: 'staged-access', revision: 1 },
		terms: termsOf('staged', { address: 'staged-access.afterMonths', label: 'Months until weights are free' })
	},
	{
		name: 'A licence first',
		does: 'Models above the line wait until the state has looked at them.',
		policy: { preset: 'premarket-licence', revision: 2 },
		terms: termsOf(
			'licensed',
			{ address: 'approval.reviewers', label: 'Teams that look at models' },
			{ address: 'approval.reviewMonths', label: 'Months that one look takes' }
		)
	},
	{
		name: 'Public money for open models',
		does: 'Nobody owes anything. The state pays a part of training where the weights are shared.',
		policy: { preset: 'open-subsidy', revision: 1 },
		terms: [
			WHERE,
			{ address: 'open.subsidy.trainingShare', label: 'Part of training that is paid' },
			{ address: 'open.subsidy.mostPerModelUsd', label: 'At most for one model' },
			{ address: 'timing.start', label: 'First day' }
		]
	}
];

/** Before a student has chosen: the first law as it is. */
const MINE: LessonRegime = { name: 'My rule', policies: [STARTS[0].policy] };

const change = (label: string, of: string): Labelled => ({ label, of, regime: 1, against: 0 });
const CHANGES: readonly Labelled[] = [
	change('Models that hobbyists make', 'derivatives-hobbyist'),
	change('Models that start-ups make', 'derivatives-start-up'),
	change('Base models that labs release', 'base-releases'),
	change('Everyday misuse left', 'residual-misuse')
];
const LARGEST = change('Users of the largest firm', 'cr1-providers');
const HOBBYISTS = CHANGES[0]!;
const RISK = CHANGES[3]!;

export const defendARule: Lesson = {
	id: 'defend-a-rule',
	revision: 1,
	title: 'Which rule would you defend?',
	minutes: 45,
	audience: 'Alone, at home; one device each',
	summary: 'Homework: make a rule, guess what it does, run it, and give the other side its best reason.',
	goals: [
		'Design a rule with at most three changes.',
		'Report a change with its chance and the assumptions it rests on.',
		'Give the best reason against your own rule.'
	],
	play: 'Look for a law that you like, and one that you do not.',
	steps: [
		{
			id: 'rule',
			title: 'Make your rule',
			say: 'Pick a law to start from. Change at most three of its terms. Then guess what your rule does to the models that hobbyists make, and to the misuse that is left. Lock both in before you look.',
			regimes: [NO_RULE, MINE],
			design: { starts: STARTS, atMost: 3 },
			sets: 'middle',
			view: { kind: 'bars', title: 'What my rule changes, against no rule', items: CHANGES },
			opens: [],
			questions: [
				{
					form: 'choice',
					ask: 'Models that hobbyists make, against no rule',
					options: ['Fewer', 'No noticeable change', 'More'],
					truth: { rule: 'direction', of: HOBBYISTS.of, regime: 1, against: 0 }
				},
				{
					form: 'choice',
					ask: 'Everyday misuse left, against no rule',
					options: ['Less', 'No noticeable change', 'More'],
					truth: { rule: 'direction', of: RISK.of, regime: 1, against: 0 }
				}
			],
			observe: {
				ask: 'Which one does your rule change most, up or down?',
				options: CHANGES.map(({ label }) => label),
				key: { rule: 'largest', items: CHANGES.map((item) => ({ ...item, size: true })) }
			},
			explain: 'My claim is … I am … sure of it, because …',
			claims: []
		},
		{
			id: 'flip',
			title: 'What would change it?',
			say: 'Run your rule under what three groups of experts assume. Then move one assumption at a time and look again. Which one changes your claim most? If none does, say so.',
			regimes: [NO_RULE, MINE],
			runsDesign: true,
			sets: 'all',
			view: { kind: 'bars', title: 'What my rule changes, against no rule', items: [...CHANGES, LARGEST] },
			opens: [
				{ kind: 'parameter', key: 'fearedCoverage' },
				{ kind: 'parameter', key: 'dutyCostScale' },
				{ kind: 'parameter', key: 'safeguardByDuty' },
				{ kind: 'parameter', key: 'stripShare' }
			],
			questions: [
				{
					form: 'direction',
					ask: 'Users that the largest firm serves, against no rule',
					of: LARGEST.of,
					regime: 1,
					against: 0,
					options: ['Fewer', 'No noticeable change', 'More']
				}
			],
			explain: 'What would change my mind is …',
			claims: []
		},
		{
			id: 'other-side',
			title: 'The other side',
			say: 'Look at your rule once more, as someone who is against it. Write their best reason. It is fair enough when a friend of theirs would nod. Then hand in: a link, a code or a file.',
			regimes: [NO_RULE, MINE],
			runsDesign: true,
			sets: 'middle',
			view: { kind: 'bars', title: 'What my rule changes, against no rule', items: CHANGES },
			opens: [],
			questions: [],
			explain: 'The best reason against my rule is …',
			claims: []
		}
	],
	exit: 'Say one thing that you would want to know before your rule became law.',
	cannotShow:
		'Who sat at the keyboard, and what your rule would do outside these made-up worlds: courts, protest, other laws.',
	words: ['line', 'covered', 'duty', 'licence', 'open weights', 'chance', 'assumption']
};
