import type { Labelled, Lesson, LessonPolicy, LessonRegime } from './lesson';

const NO_RULE: LessonRegime = { name: 'No rule', policies: [{ preset: 'none', revision: 1 }] };
const everywhere = (name: string, edits: LessonPolicy['edits'] = {}): LessonRegime => ({
	name,
	policies: [{ preset: 'eu-ai-act', revision: 3, edits: { 'nexus.jurisdiction': 'world', ...edits } }]
});
/** One bracket of one law in three versions: never two laws, or the class would argue about something else. */
const OPEN_FREE = everywhere('Open owes nothing', {
	'gpai.open-relief.relief': 'full',
	'gpai.open-relief.lostAboveFlop': 1e42,
	'systemic.open-relief.relief': 'full',
	'systemic.open-relief.lostAboveFlop': 1e42
});
const AS_ADOPTED = everywhere('As adopted');
const NOT_OPEN = everywhere('Largest not open', { 'systemic.traceability.rule': 'register' });

/** Under the ban, from the version in which open models owe nothing. */
const swing = (label: string, of: string): Labelled => ({ label, of, regime: 3, against: 1, size: true });
const SWINGS = [
	swing('Users of open models', 'open-user-share'),
	swing('Academics’ models', 'derivatives-academic'),
	swing('Hobbyists’ models', 'derivatives-hobbyist'),
	swing('Everyday misuse left', 'residual-misuse'),
	swing('Danger of a disaster', 'tail-exposure')
];
const lost = (of: string) => ({ of, regime: 3, against: 2 });

/** Assumptions that the camps set differently, on misuse. */
const SLIDERS = [
	'misuseTaste',
	'misuseGrowth',
	'safeguardStrength',
	'safeguardByDuty',
	'stripShare',
	'theftPerYear',
	'maliciousShare',
	'existingLaw'
] as const;

export const openOrClosed: Lesson = {
	id: 'open-or-closed',
	revision: 1,
	title: 'Open or closed?',
	minutes: 45,
	audience: 'Groups of four, two devices a group',
	summary: 'One bracket of one law, three versions. Where do the two camps really disagree?',
	goals: [
		'State the strongest form of both cases.',
		'Separate how much harm there is to begin with from what a rule changes.',
		'Look for an assumption that changes the size or sign of a result.',
		'Sign a sentence together.'
	],
	play: 'Find one outcome that goes up when another goes down.',
	steps: [
		{
			id: 'one-bracket',
			title: 'One bracket',
			say: 'Here is one rule with one word changed. In one version open models owe nothing. In another the largest may not be published. Which of these five differs most between the two? Which least? Put them in order.',
			regimes: [NO_RULE, OPEN_FREE, AS_ADOPTED, NOT_OPEN],
			sets: 'middle',
			view: {
				kind: 'bars',
				title: 'Change when the largest may not be open, from open owes nothing',
				items: SWINGS.map(({ label, of }) => ({ label, of, regime: 3, against: 1 }))
			},
			opens: [],
			questions: [
				{
					form: 'rank',
					ask: 'Which differs most between the two versions?',
					first: 'Differs most',
					last: 'Differs least',
					items: SWINGS
				}
			],
			observe: {
				ask: 'Who lost more models under the ban, hobbyists or academics?',
				options: ['Hobbyists', 'Academics'],
				key: { rule: 'smallest', items: [lost('derivatives-hobbyist'), lost('derivatives-academic')] }
			},
			explain: 'The loser in the picture is … The loser in the slogan was …',
			claims: [
				{
					id: 'open-users-swing',
					test: { kind: 'order', items: [SWINGS[0]!, SWINGS[1]!], factor: 2 },
					text: 'Users of open models differ far more than what academics make.',
					ifNot: 'Users of open models do not differ far more than academics here.'
				},
				{
					id: 'hobbyist-least',
					test: { kind: 'order', items: [SWINGS[1]!, SWINGS[2]!] },
					text: 'What hobbyists make hardly differs. They build on what is left.',
					ifNot: 'What hobbyists make differs more than what academics make here.'
				},
				{
					id: 'ban-academics-no-more',
					test: {
						kind: 'direction',
						of: 'derivatives-academic',
						regime: 3,
						against: 0,
						is: ['lower', 'same']
					},
					text: 'Academics make no more models under the ban, and in most worlds fewer.',
					ifNot: 'Academics make more models under the ban here.'
				},
				{
					id: 'ban-lag-longer',
					test: { kind: 'direction', of: 'open-gap-months', regime: 3, against: 2, is: ['higher'] },
					text: 'Open models fall further behind the best.',
					ifNot: 'Open models do not fall noticeably further behind here.'
				}
			]
		},
		{
			id: 'two-harms',
			title: 'Two kinds of harm',
			say: 'Two kinds of harm: small harm every day, and one rare disaster. Against the rule as adopted: does the ban leave less of the first? Less of the second? Do the three groups of experts agree?',
			regimes: [AS_ADOPTED, NOT_OPEN],
			// Rare disasters need more worlds; fine-tuners are not what is counted here.
			worlds: 8,
			parameters: { fineTuners: 100 },
			sets: 'all',
			view: {
				kind: 'bars',
				title: 'Change under the ban, from the rule as adopted',
				items: [
					{ label: 'Everyday misuse left', of: 'residual-misuse', regime: 1, against: 0 },
					{ label: 'Danger of a disaster', of: 'tail-exposure', regime: 1, against: 0 }
				]
			},
			opens: [],
			questions: [
				{
					form: 'choice',
					ask: 'Everyday misuse under the ban',
					options: ['Less', 'No noticeable change', 'More'],
					truth: { rule: 'direction', of: 'residual-misuse', regime: 1, against: 0 }
				},
				{
					form: 'choice',
					ask: 'Danger of a disaster under the ban',
					options: ['Less', 'No noticeable change', 'More'],
					truth: { rule: 'direction', of: 'tail-exposure', regime: 1, against: 0 }
				}
			],
			observe: {
				ask: 'Which of the two falls by the larger share?',
				options: ['Everyday misuse', 'Danger of a disaster'],
				key: {
					rule: 'smallest',
					items: [
						{ of: 'residual-misuse', regime: 1, against: 0 },
						{ of: 'tail-exposure', regime: 1, against: 0 }
					]
				}
			},
			explain: 'A row that my card likes is … One that it does not like is …',
			claims: [
				{
					id: 'ban-exposure-lower',
					test: { kind: 'direction', of: 'tail-exposure', regime: 1, against: 0, is: ['lower'] },
					text: 'Under the middle assumptions the danger of a disaster is lower under the ban.',
					ifNot: 'The danger of a disaster does not fall noticeably here, or chance hides it.'
				},
				{
					id: 'ban-misuse-not-lower',
					test: {
						kind: 'direction',
						of: 'residual-misuse',
						regime: 1,
						against: 0,
						is: ['same', 'higher']
					},
					text: 'Under the middle assumptions everyday misuse is not noticeably less. Misusers turn to what is left.',
					ifNot: 'Everyday misuse falls noticeably here.'
				}
			]
		},
		{
			id: 'flip-it',
			title: 'Flip it',
			say: 'Find one assumption that makes the ban leave clearly less everyday misuse than the rule as adopted. Or clearly more. Press the button, then move one slider at a time. Finding none is a full result.',
			regimes: [AS_ADOPTED, NOT_OPEN],
			sets: 'middle',
			view: {
				kind: 'bars',
				title: 'Change under the ban, from the rule as adopted',
				items: [
					{ label: 'Everyday misuse left', of: 'residual-misuse', regime: 1, against: 0 },
					{ label: 'Danger of a disaster', of: 'tail-exposure', regime: 1, against: 0 }
				]
			},
			opens: SLIDERS.map((key) => ({ kind: 'parameter', key })),
			questions: [],
			explain: 'The assumption that matters most is … Evidence that would settle it is …',
			claims: []
		}
	],
	exit: 'Our group of four can all sign this sentence: … We still differ on …',
	cannotShow:
		'The true size of rare disasters, values such as freedom to study, and surprises that no set of assumptions contains.',
	words: ['weights', 'open weights', 'closed', 'gated', 'safeguard', 'misuse', 'risk left', 'assumption']
};
