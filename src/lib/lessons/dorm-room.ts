import type { Labelled, Lesson, LessonRegime } from './lesson';

const NO_RULE: LessonRegime = { name: 'No rule', policies: [{ preset: 'none', revision: 1 }] };
const eu = (name: string, ratio?: number): LessonRegime => ({
	name,
	policies: [
		{
			preset: 'eu-ai-act',
			revision: 3,
			...(ratio !== undefined && { edits: { 'gpai.modifier.ratio': ratio } })
		}
	]
});
const EU = eu('EU rule');
const EVERY: LessonRegime = {
	name: 'Every change counts',
	policies: [{ preset: 'eu-ai-act-every-derivative', revision: 2 }]
};
const LIABILITY: LessonRegime = {
	name: 'Answer for harm',
	policies: [{ preset: 'downstream-liability', revision: 2 }]
};

const GROUPS = [
	['Hobbyists', 'hobbyist'],
	['Academics', 'academic'],
	['Start-ups', 'start-up'],
	['Large firms', 'enterprise']
] as const;
const made = (regime: number, against = 0): Labelled[] =>
	GROUPS.map(([label, kind]) => ({ label, of: `derivatives-${kind}`, regime, against }));
const covered = (kind: string, regime: number) =>
	({ of: `covered-projects-${kind}`, regime, per: 'hundred projects' }) as const;
const PAID: readonly Labelled[] = [
	...GROUPS.map(([label, kind]) => ({ label, of: `compliance-spend-${kind}`, regime: 1 })),
	{ label: 'Big labs', of: 'compliance-spend-developers', regime: 1 }
];

export const dormRoom: Lesson = {
	id: 'dorm-room',
	revision: 1,
	title: 'Does it reach the dorm room?',
	minutes: 45,
	audience: 'Pairs, one device a pair',
	summary: 'A student changes a model at home. Through which doors can a rule for giants reach her?',
	goals: [
		'Name doors by which a rule can reach someone who changes models at home.',
		'Tell “covered” from “pays” from “makes less”.',
		'State a result of nothing as a result.'
	],
	play: 'Find one group whose row changes.',
	steps: [
		{
			id: 'the-law',
			title: 'Who pays?',
			say: 'The EU rule asks makers of large models to test, report and secure them. Who pays for that? Put the five groups in order, from those who pay most to those who pay least.',
			regimes: [NO_RULE, EU],
			sets: 'middle',
			view: { kind: 'bars', title: 'Paid because of the rule', items: PAID },
			opens: [],
			questions: [
				{
					form: 'rank',
					ask: 'Who pays most because of the rule?',
					first: 'Pays most',
					last: 'Pays least',
					items: PAID
				}
			],
			observe: {
				ask: 'How many of a hundred hobbyist projects does the rule cover?',
				options: ['One or more', 'None'],
				key: { rule: 'reaches', reading: covered('hobbyist', 1), level: 0.5 }
			},
			explain: 'I expected … because … The model shows … The step I missed is …',
			claims: [
				{
					id: 'labs-pay-most',
					test: { kind: 'order', items: [PAID[4]!, PAID[3]!], factor: 10 },
					text: 'Big labs pay nearly all of it.',
					ifNot: 'Big labs do not pay nearly all of it here.'
				},
				{
					id: 'hobbyist-zero-covered',
					test: { kind: 'below', reading: covered('hobbyist', 1), level: 0.5 },
					text: 'No hobbyist project is covered.',
					ifNot: 'Some hobbyist projects are covered here.'
				},
				{
					id: 'hobbyist-null',
					test: { kind: 'direction', of: 'derivatives-hobbyist', regime: 1, against: 0, is: ['same'] },
					text: 'Hobbyists make about as many models as with no rule. That is a result too.',
					ifNot: 'What hobbyists make changes noticeably here.'
				}
			]
		},
		{
			id: 'the-third',
			title: 'A third of what?',
			say: 'The rule also covers people who change a model, if the change takes a third of the original computing. Slide that share down. Where does it first touch hobbyists? Mark your guess.',
			regimes: [EU, eu('A thousandth', 1e-3), eu('A millionth', 1e-6), eu('A billionth', 1e-9)],
			sets: 'middle',
			view: {
				kind: 'bars',
				title: 'Covered, of a hundred projects, at a thousandth and at a millionth',
				items: GROUPS.flatMap(([label, kind]) => [
					{ label: `${label}, a thousandth`, ...covered(kind, 1) },
					{ label: `${label}, a millionth`, ...covered(kind, 2) }
				])
			},
			opens: [{ kind: 'policy', regime: 3, address: 'gpai.modifier.ratio' }],
			questions: [
				{
					form: 'marker',
					ask: 'At what share is the first hobbyist covered?',
					truth: {
						of: 'covered-projects-hobbyist',
						per: 'hundred projects',
						atLeast: 0.1,
						rungs: [
							{ regime: 0, at: -0.5 },
							{ regime: 1, at: -3 },
							{ regime: 2, at: -6 },
							{ regime: 3, at: -9 }
						]
					},
					from: -9,
					to: -0.5,
					step: 0.5,
					scale: 'log',
					unit: 'of the original computing',
					landmarks: [
						{ at: -0.5, label: 'a third' },
						{ at: -3, label: 'a thousandth' },
						{ at: -6, label: 'a millionth' },
						{ at: -9, label: 'a billionth' }
					]
				}
			],
			observe: {
				ask: 'Who was touched first, as the share came down to a thousandth?',
				options: ['Hobbyists', 'Academics', 'Start-ups', 'Large firms'],
				key: { rule: 'largest', items: GROUPS.map(([, kind]) => covered(kind, 1)) }
			},
			explain: 'The number in the bracket matters because …',
			claims: [
				{
					id: 'order-of-reach',
					test: {
						kind: 'order',
						items: [covered('enterprise', 1), covered('start-up', 1), covered('hobbyist', 1)]
					},
					text: 'Large firms come in first, then start-ups, and hobbyists last.',
					ifNot: 'The groups come in in another order here.'
				},
				{
					id: 'thousandth-no-hobbyist',
					test: { kind: 'below', reading: covered('hobbyist', 1), level: 0.1 },
					text: 'At a thousandth no hobbyist is touched yet.',
					ifNot: 'At a thousandth some hobbyists are touched here.'
				}
			]
		},
		{
			id: 'every-change',
			title: 'Every change counts',
			say: 'Suppose every change counts, however small. Two guesses. Will hobbyists make fewer models than with no rule? Will less misuse be left than under the EU rule?',
			regimes: [NO_RULE, EU, EVERY],
			sets: 'middle',
			view: { kind: 'bars', title: 'Models made, change from no rule', items: made(2) },
			opens: [],
			questions: [
				{
					form: 'direction',
					ask: 'Models that hobbyists make, against no rule',
					of: 'derivatives-hobbyist',
					regime: 2,
					against: 0,
					options: ['Fewer', 'No noticeable change', 'More']
				},
				{
					form: 'direction',
					ask: 'Everyday misuse left, against the EU rule',
					of: 'residual-misuse',
					regime: 2,
					against: 1,
					options: ['Less', 'No noticeable change', 'More']
				}
			],
			observe: {
				ask: 'Which group lost the largest share of its models?',
				options: GROUPS.map(([label]) => label),
				key: { rule: 'smallest', items: made(2) }
			},
			explain: 'I expected … because … The model shows … The step I missed is …',
			claims: [
				{
					id: 'small-lose-more',
					test: {
						kind: 'order',
						items: [made(2)[3]!, made(2)[2]!].map((item) => ({ of: item.of, regime: 2, against: 1 }))
					},
					text: 'Start-ups lose a larger share of their models than large firms do.',
					ifNot: 'Start-ups do not lose a larger share than large firms here.'
				},
				{
					id: 'hobbyists-make-fewer',
					test: { kind: 'direction', of: 'derivatives-hobbyist', regime: 2, against: 0, is: ['lower'] },
					text: 'Hobbyists make fewer models.',
					ifNot: 'What hobbyists make does not fall noticeably here.'
				},
				{
					id: 'hobbyist-spend-little',
					test: {
						kind: 'below',
						reading: { of: 'compliance-spend-hobbyist', regime: 2 },
						level: 5e6
					},
					text: 'Hobbyists pay next to nothing: they skip the project, ignore the rule or use a closed service.',
					ifNot: 'Hobbyists pay a good deal here.'
				},
				{
					id: 'no-extra-safety',
					test: { kind: 'direction', of: 'residual-misuse', regime: 2, against: 1, is: ['same'] },
					text: 'No noticeably less misuse is left than under the EU rule.',
					ifNot: 'The misuse that is left differs noticeably from the EU rule here.'
				}
			]
		},
		{
			id: 'liability',
			title: 'Answer for harm',
			say: 'Now nobody has to file papers. But makers must answer for harm done with what they publish. Who holds back a larger share of their models: large firms or hobbyists? How sure are you?',
			regimes: [NO_RULE, LIABILITY],
			sets: 'middle',
			view: { kind: 'bars', title: 'Models made, change from no rule', items: made(1) },
			opens: [],
			questions: [
				{
					form: 'choice',
					ask: 'Who holds back more?',
					options: ['Large firms', 'Hobbyists'],
					truth: { rule: 'smallest', items: [made(1)[3]!, made(1)[0]!] }
				}
			],
			observe: {
				ask: 'Do hobbyists make fewer models than with no rule, about as many, or more?',
				options: ['Fewer', 'No noticeable change', 'More'],
				key: { rule: 'direction', of: 'derivatives-hobbyist', regime: 1, against: 0 }
			},
			explain: 'A rule without papers can still reach a maker, because …',
			claims: [
				{
					id: 'liability-all-fewer',
					test: { kind: 'direction', of: 'derivatives-hobbyist', regime: 1, against: 0, is: ['lower'] },
					text: 'Makers hold back models although nobody has to file a paper.',
					ifNot: 'Hobbyists do not hold back noticeably here.'
				},
				{
					id: 'liability-firms-too',
					test: { kind: 'order', items: [made(1)[0]!, made(1)[3]!] },
					text: 'Large firms hold back at least as large a share as hobbyists.',
					ifNot: 'Hobbyists hold back a larger share than large firms here.'
				}
			]
		}
	],
	exit: 'Name one door that was closed and one that stayed open. Say how you know.',
	cannotShow:
		'One person’s courage or fear, the courts, whether a duty stops a maker who means harm, and the joy of making things.',
	words: [
		'fine-tuning',
		'covered',
		'duty',
		'relief',
		'liability',
		'risk left',
		'no noticeable change',
		'closed'
	]
};
