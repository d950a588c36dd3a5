import type { Notes } from '../lesson';

export const defendARuleNotes: Notes = {
	lesson: 'defend-a-rule',
	plan: [
		{ at: 0, minutes: 5, what: 'At home: open the link, pick an animal' },
		{ at: 5, minutes: 15, what: 'Make a rule, guess, look', step: 'rule' },
		{ at: 20, minutes: 8, what: 'What would change it?', step: 'flip', canSkip: true },
		{ at: 28, minutes: 7, what: 'The other side, hand in', step: 'other-side' },
		{ at: 35, minutes: 10, what: 'Next day: talk over the board', isProtected: true }
	],
	misconceptions: [
		{
			says: 'More worlds make an assumption true.',
			answer: 'They make chance smaller. What is assumed stays assumed.'
		},
		{
			says: 'Sealed means correct.',
			answer: 'It means that these numbers come from this scenario, and that anybody can run it again.'
		},
		{
			says: 'My worlds are the worlds.',
			answer: 'Each animal has its own. The board shows how far they lie apart.'
		}
	],
	steps: {
		rule: {
			expect:
				'Most first guesses of what hobbyists lose are too large. With worlds of their own, sizes differ by animal and directions mostly do not.',
			debrief: 'Who changed the same term and sees something else? Chance, another start, or another term?'
		},
		flip: {
			expect:
				'What is assumed about fear of rules moves the hobbyists; what is assumed about safeguards moves the misuse that is left. For many rules nothing in the range turns the direction.',
			debrief: 'Which assumption would you pay to have measured?'
		},
		'other-side': {
			expect: 'A reason about people, not about numbers alone; weak answers mock the other side.',
			debrief: 'Read one aloud without its author. Would its friend nod?'
		}
	},
	discuss: [
		{
			ask: 'Two of you changed the same term and disagree. Is it chance, assumptions or values?',
			first: 'SAFE',
			open: 'If it is values, ask first what was given up, by whom, and whether they could have carried it. Only then ask for more rule.',
			safe: 'If it is values, ask first what could not be undone, and who would have to bear it. Only then ask for less rule.',
			hardForOpen: 'Those who gain from no rule are not those who may be harmed.',
			hardForSafe: 'That something cannot be undone is true of lost chances too.'
		}
	],
	variations: {
		younger: 'One change instead of three, and two sentences instead of three.',
		law: 'A memo to a named member of a committee, for or against the rule, side by lot.',
		noDevices: 'The sheet of paper, and the school’s device for one run a student.',
		oneDevice: 'The class makes one rule together and writes the sentences apart.'
	},
	strong:
		'A claim with its result and where it does not hold, the assumption that would change it, and a reason of the other side that its friends would sign.',
	late: 'Leave out the second step.',
	broken: 'Take the answer as a file, or the sheet of paper.'
};
