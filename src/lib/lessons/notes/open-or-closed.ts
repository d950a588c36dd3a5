import type { Notes } from '../lesson';

export const openOrClosedNotes: Notes = {
	lesson: 'open-or-closed',
	plan: [
		{ at: 0, minutes: 3, what: 'Secret vote with sureness; seats by lot, two O and two S in a group' },
		{
			at: 3,
			minutes: 4,
			what: 'Read the cards. Card O: open models let anyone look inside, repair, adapt and compete; rules made for giants end up on the desks of small makers. Card S: once weights are out, nobody can call them back; the stronger the model, the more one bad release can cost.'
		},
		{ at: 7, minutes: 8, what: 'One bracket', step: 'one-bracket' },
		{ at: 15, minutes: 8, what: 'Two kinds of harm', step: 'two-harms' },
		{ at: 23, minutes: 8, what: 'Flip it', step: 'flip-it', canSkip: true },
		{ at: 31, minutes: 5, what: 'Each pair states the other card’s best case', isProtected: true },
		{ at: 36, minutes: 6, what: 'Swap back; a sentence that all four can sign', isProtected: true },
		{ at: 42, minutes: 3, what: 'Second secret vote, exit' }
	],
	misconceptions: [
		{ says: 'Open and closed are two teams.', answer: 'Weights are open, gated or closed.' },
		{ says: 'More open means less safe, always.', answer: 'Look at the two harms apart.' },
		{ says: 'The middle set is the truth.', answer: 'It is one set of assumptions among three.' },
		{ says: 'If experts disagree, anything goes.', answer: 'Some results hold in all three sets.' },
		{ says: 'Closed weights cannot leak.', answer: 'In the model they are stolen now and then.' }
	],
	steps: {
		'one-bracket': {
			expect:
				'Users of open models swing most; open models fall further behind under the ban; academics and start-ups lose; what hobbyists make hardly differs.',
			debrief: 'The loser in the picture is not the one in the slogan.'
		},
		'two-harms': {
			expect:
				'Under the middle set the danger of a disaster is lower. Everyday misuse is not noticeably less under it, and in some worlds a little more: misusers turn to what is left. Under the set that sees most danger everyday misuse may fall a little, or not, and chance may hide the size of the first.',
			debrief:
				'Each card has one row that its holders like and one that they do not. A dispute about how much is not settled by a run about what changes.'
		},
		'flip-it': {
			expect: 'Not stated: it is for the class to find. Finding none in these eight is a full result.',
			debrief: 'What evidence would move that slider in the real world?'
		}
	},
	discuss: [
		{
			ask: 'What cannot be taken back?',
			first: 'OPEN',
			open: 'Concentration is hard to take back. A market and a science that come to rest on a few closed doors do not reopen by decree, and nobody outside can check what is behind them.',
			safe: 'A release is final, so the burden of proof lies with whoever publishes. Waiting costs months and can be ended at any time; a mistake with weights is there for good.',
			hardForOpen: 'In the model the ban leaves clearly less danger of a disaster.',
			hardForSafe: 'In the model it leaves no less everyday misuse than before.'
		},
		{
			ask: 'Who should have to prove what?',
			first: 'SAFE',
			open: 'Three amounts belong on the table before a ban: risk before, risk after every other remedy, and what is given up. Asking for less is asking for trust.',
			safe: 'For harm that comes once and large, waiting for proof means waiting for the event. We license drugs and aircraft on tests, not on the count of victims.',
			hardForOpen: 'Those amounts are partly unknowable in advance.',
			hardForSafe: 'The same argument could forbid almost anything new.'
		}
	],
	variations: {
		younger: 'The first step with three outcomes and no sets; a museum that lends its tools.',
		law: 'Write the standard of proof for each side and test it against staged access as the less restrictive means.',
		noDevices: 'Outcome cards; the third step becomes: which card would you ask an expert about?',
		oneDevice: 'Run the third step by shouted requests, one slider each.'
	},
	strong: 'Agrees on something testable, differs on a named assumption or value.',
	late: 'Do the third step in four minutes by projector.',
	broken: 'Print the page the day before; votes by hands.'
};
