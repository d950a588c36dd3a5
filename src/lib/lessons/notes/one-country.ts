import type { Notes } from '../lesson';

export const oneCountryNotes: Notes = {
	lesson: 'one-country',
	plan: [
		{
			at: 0,
			minutes: 2,
			what: 'A phone maker may skip a small country’s rule. May it skip a large one’s?'
		},
		{ at: 2, minutes: 3, what: 'Free play', canSkip: true },
		{ at: 5, minutes: 8, what: 'Three places', step: 'three-places' },
		{ at: 13, minutes: 6, what: 'Sellers or residents?', step: 'home-or-market' },
		{ at: 19, minutes: 6, what: 'Two rules at once', step: 'two-rules', canSkip: true },
		{ at: 25, minutes: 3, what: 'Talk', isProtected: true },
		{ at: 28, minutes: 2, what: 'Exit sentence' }
	],
	misconceptions: [
		{ says: 'EU law binds only EU firms.', answer: 'It binds whoever places a model on its market.' },
		{ says: 'One country changes nothing.', answer: 'Big labs sell everywhere.' },
		{
			says: 'Two laws, twice the effect.',
			answer: 'Two nets over one pond catch the same fish; the bills add up.'
		},
		{ says: 'Kept out means not made.', answer: 'It exists elsewhere, and open weights travel.' }
	],
	steps: {
		'three-places': {
			expect:
				'Most kept out where the market is smallest, fewer in the larger, none with the rule everywhere. Misuse left falls in all three.',
			debrief:
				'With the rule everywhere there is no other place to sell: what happens instead? Some models never come.'
		},
		'home-or-market': {
			expect: 'Far fewer covered; misuse left hardly lower than with no rule.',
			debrief: 'Reach is worth more than strictness; it also binds people who had no vote.'
		},
		'two-rules': {
			expect: 'About as many as the wider rule alone; the bills add up.',
			debrief: 'What would a treaty between the two save, and for whom?'
		}
	},
	discuss: [
		{
			ask: 'Should a country act alone?',
			first: 'OPEN',
			open: 'Whoever acts first exports its paperwork and loses its makers. People at home get fewer or later models, and the largest firms, who can pay in every capital, gain ground.',
			safe: 'Somebody must go first. Big labs cannot skip a big market, so one rule can lift practice everywhere, and those who follow later can copy what worked.',
			hardForOpen: 'In the model world output hardly moves at all.',
			hardForSafe: 'Users in the small market bear the gaps.'
		}
	],
	variations: {
		younger: 'School rules at one school of three in town.',
		law: 'The effects doctrine; Art. 2(1)(a) against an order that binds residents; draft a nexus clause.',
		noDevices: 'A map with three sleeves of model cards.',
		oneDevice: 'Count hands on the board.'
	},
	strong: 'Names reach (sellers or residents) and market size, with the picture that shows it.',
	late: 'Drop the third step.',
	broken: 'Print the page: three places to number, results on the teacher’s device.'
};
