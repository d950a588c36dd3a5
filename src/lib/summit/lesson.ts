/** What the summit says to the people at its table. The pages, the print and the tests read the same data. */
export const SUMMIT = {
	/** Never changes: it is the address of the lesson. */
	id: 'summit',
	title: 'Summit: can six sides sign one rule?',
	minutes: 90,
	audience: 'A class of 12 to 36 in six teams, one device a team',
	summary:
		'Six teams, three rounds, one treaty. Each card changes one term; the worlds show what it does to whom.',
	goals: [
		'Argue for an interest that is not your own.',
		'Read a result for six groups at once.',
		'Trade one term for another.',
		'Tell agreement from truth, and a sturdy result from luck.'
	],
	frame: [
		'You play a part that was drawn by lot. What you say in it is not what you believe.',
		'Argue against a card, never against a person.',
		'Nobody wins. Nothing is added up. The question is what six sides can sign.',
		'A model is a set of “if … then”. It does not know the future.'
	],
	roles:
		'Lots decide who sits where. Read your sheet in silence. What is folded under is for your team alone. Name one person who speaks first.',
	/** One round, in minutes and parts of them. */
	round: [
		{ minutes: 4, what: 'Talk, also with other teams.' },
		{ minutes: 2, what: 'Write one card. It changes one term and gives one reason.' },
		{ minutes: 2, what: 'Read the cards aloud.' },
		{ minutes: 1, what: 'Vote. Two votes a team, one of them for a card of another team.' },
		{ minutes: 1, what: 'Predict your first gauge: better, no noticeable change, or worse.' },
		{ minutes: 1, what: 'Run no rule and the three cards with most votes in the same worlds.' },
		{ minutes: 1, what: 'Adopt one card if four of six teams agree. If not, the treaty stays.' }
	],
	/** What is shown grows from round to round. */
	shown: [
		'Gauges and red lines, under the middle assumptions.',
		'Now also chance: in how many of the made-up worlds it went that way.',
		'Now also all three sets of assumptions.'
	],
	debrief: [
		{
			minutes: 3,
			title: 'Out of role',
			say: 'Stand up and change seats. Say one thing your role could not say.'
		},
		{ minutes: 3, title: 'Feel', say: 'One word each.' },
		{
			minutes: 5,
			title: 'What happened',
			say: 'Look at the cards again, one after the other. What did the gauges show?'
		},
		{
			minutes: 6,
			title: 'Why',
			say: 'Which trade opened the deal? Who used what was folded under? Who was not in the room?'
		},
		{
			minutes: 4,
			title: 'Model and world',
			say: 'Which result hung on an assumption? What would a real treaty need that no card could say?'
		},
		{ minutes: 3, title: 'You', say: 'What would you change on Monday?' }
	],
	exit: 'I used to think … Now I think … What I still cannot tell is …',
	cannotShow: 'Power, lobbying, trust and the politics of enforcement; a gauge is not a person.',
	others: [
		'Press: write one headline a round. It must be true under how sure we are.',
		'Clerk: run the board.'
	]
} as const;
