import type { Lesson, LessonRegime } from './lesson';

const NO_RULE: LessonRegime = { name: 'No rule', policies: [{ preset: 'none', revision: 1 }] };
/** The indexed line, held still: one tier, one line, so that nothing else differs between the two. */
const FIXED: LessonRegime = {
	name: 'Line stays',
	policies: [
		{
			preset: 'indexed-threshold',
			revision: 3,
			edits: { 'relative.threshold.basis': 'compute', 'relative.threshold.flop': 1e25 }
		}
	]
};
const MOVING: LessonRegime = {
	name: 'Line moves up',
	policies: [{ preset: 'indexed-threshold', revision: 3 }]
};

const YEARS = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031];
const caughtIn = (regime: number, year: number) => ({ of: 'covered-base-models', regime, year });
const caught = (regime: number) => ({ of: 'covered-base-models', regime });
const riskLeft = (regime: number) => ({ of: 'residual-misuse', regime });

const CAUGHT_SHARE = { of: 'covered-base-models', regime: 1, per: 'hundred models' } as const;

export const whoIsCaught: Lesson = {
	id: 'who-is-caught',
	revision: 1,
	title: 'Who is caught by the line?',
	minutes: 10,
	audience: 'One projector; no device needed',
	summary: 'A rule draws a line and leaves it alone. What happens to those who grow?',
	goals: [
		'Read point, line and colour in the picture of a world.',
		'Explain in one sentence why a fixed line catches more models with no change of law.',
		'Give one gain and one cost of a line that moves.'
	],
	steps: [
		{
			id: 'look',
			title: 'Read the picture',
			say: 'Each point is an AI model. Higher means more computing went into training it. One step up means ten times more. The line is the law. Orange points are above it. Press the button. Then tap one orange point and read its size.',
			regimes: [NO_RULE, FIXED],
			// Stops before the climb that the next step asks about.
			parameters: { months: 24 },
			sets: 'middle',
			view: { kind: 'world', regime: 1 },
			opens: [],
			questions: [],
			observe: {
				ask: 'In these two years, does the line catch most of the new models or fewer than half?',
				options: ['Most of them', 'Fewer than half'],
				key: { rule: 'reaches', reading: CAUGHT_SHARE, level: 50 }
			},
			explain: 'A point is above the line when …',
			claims: [
				{
					id: 'few-at-first',
					test: { kind: 'below', reading: CAUGHT_SHARE, level: 25 },
					text: 'In the first two years the line catches only a small part of the new models.',
					ifNot: 'The line catches a large part of the new models from the start here.'
				}
			]
		},
		{
			id: 'creep',
			title: 'The line stays',
			say: 'The line stays where it is. The law does not change in any year. How many new models will it catch each year? Draw your guess: move the handles, one for each year.',
			regimes: [NO_RULE, FIXED],
			sets: 'middle',
			view: { kind: 'years', of: 'covered-base-models', regimes: [1] },
			opens: [{ kind: 'policy', regime: 1, address: 'relative.threshold.flop' }],
			questions: [
				{
					form: 'curve',
					ask: 'New models above the line, each year',
					of: 'covered-base-models',
					regime: 1,
					years: YEARS,
					top: 150,
					step: 5,
					unit: 'models'
				}
			],
			observe: {
				ask: 'In which year did the line catch more models?',
				options: ['2025', '2028'],
				key: { rule: 'largest', items: [caughtIn(1, 2025), caughtIn(1, 2028)] }
			},
			explain: 'I expected … because … The model shows … The step I missed is …',
			claims: [
				{
					id: 'creep-rises',
					test: {
						kind: 'order',
						items: [2028, 2027, 2026, 2025].map((year) => caughtIn(1, year))
					},
					text: 'The line did not move, yet it caught more models year after year.',
					ifNot: 'The number caught does not rise every year here.'
				},
				{
					id: 'creep-levels',
					test: { kind: 'order', items: [caughtIn(1, 2029), caughtIn(1, 2031)], factor: 0.85 },
					text: 'Later the climb comes to an end.',
					ifNot: 'And it keeps climbing to the end.'
				}
			]
		},
		{
			id: 'moving',
			title: 'The line moves',
			say: 'Now the line moves up with the largest model. It always stays ten times below it. Make two guesses before you look.',
			regimes: [NO_RULE, FIXED, MOVING],
			sets: 'middle',
			view: { kind: 'years', of: 'covered-base-models', regimes: [1, 2] },
			opens: [{ kind: 'policy', regime: 2, address: 'relative.threshold.relativeOrders' }],
			questions: [
				{
					form: 'direction',
					ask: 'Will the moving line catch fewer models than the fixed one, as many, or more?',
					of: 'covered-base-models',
					regime: 2,
					against: 1,
					options: ['Fewer', 'About as many', 'More']
				},
				{
					form: 'direction',
					ask: 'And everyday misuse: will less be left than with the fixed line, as much, or more?',
					of: 'residual-misuse',
					regime: 2,
					against: 1,
					options: ['Less', 'No noticeable change', 'More']
				}
			],
			observe: {
				ask: 'Which line catches more models?',
				options: ['The fixed line', 'The moving line'],
				key: { rule: 'largest', items: [caught(1), caught(2)] }
			},
			explain: 'One gain of a line that moves is … One cost is …',
			claims: [
				{
					id: 'indexed-fewer',
					test: { kind: 'order', items: [caught(1), caught(2)], factor: 2 },
					text: 'The moving line catches far fewer models.',
					ifNot: 'The moving line does not catch far fewer models here.'
				},
				{
					id: 'indexed-risk-between',
					test: { kind: 'order', items: [riskLeft(0), riskLeft(2), riskLeft(1)] },
					text: 'It also leaves somewhat more misuse than the fixed line, and less than no rule.',
					ifNot: 'What it leaves of misuse does not lie between the fixed line and no rule here.'
				}
			]
		}
	],
	exit: 'The line did not move, yet it caught more. Why?',
	cannotShow:
		'Whether computing is the right thing to measure, what lawmakers will do, and what real firms plan.',
	words: ['line', 'operations', 'powers of ten', 'base model', 'covered', 'frontier', 'open weights']
};
