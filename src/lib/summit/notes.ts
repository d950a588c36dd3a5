import type { Notes } from '$lib/lessons';

/** The teacher's half of the summit: loaded by the page of notes alone. */
export const SUMMIT_NOTES: Omit<Notes, 'steps' | 'lesson'> = {
	plan: [
		{ at: 0, minutes: 5, what: 'Frame, rule of the room, roles by lot; the chair runs the draft' },
		{ at: 5, minutes: 7, what: 'Read the sheets in silence; each team names its speaker' },
		{ at: 12, minutes: 4, what: 'Openings, 30 seconds each' },
		{ at: 16, minutes: 13, what: 'Round 1' },
		{
			at: 29,
			minutes: 13,
			what: 'Round 2 (in two sittings: the treaty so far is a link, cards are homework)'
		},
		{ at: 42, minutes: 13, what: 'Round 3', canSkip: true },
		{ at: 55, minutes: 5, what: 'Sign or not, 30 seconds each' },
		{ at: 60, minutes: 24, what: 'Debrief, out of role', isProtected: true },
		{ at: 84, minutes: 6, what: 'Exit sentence' }
	],
	misconceptions: [
		{
			says: 'The most signatures make the best treaty.',
			answer: 'Agreement is not truth: look at how sturdy the red lines are.'
		},
		{
			says: 'My gauge is the goal of the class.',
			answer: 'Each gauge is one interest; nothing is added up.'
		},
		{
			says: 'A compromise is halfway on one slider.',
			answer: 'Deals come from trades across terms: one gives here, another there.'
		},
		{ says: 'If all agree it will work.', answer: 'The model does not ask who signed.' }
	],
	discuss: [
		{
			ask: 'Was leaving things alone an option?',
			first: 'SAFE',
			safe: 'No rule is also a choice with victims, only less visible ones, whom nobody asks to sign.',
			open: 'A rule is easy to add and hard to remove; where gauges hardly move, restraint is the finding.',
			hardForSafe: 'Some rules here cost much and bought nothing noticeable.',
			hardForOpen: 'Doing nothing left the safety gauge where it was.'
		},
		{
			ask: 'Whose red line bent?',
			first: 'OPEN',
			open: 'Usually of those with least staff to negotiate, which is how real rules come out too.',
			safe: 'Of those whose harm has not happened yet; they have no speaker and no lobby.',
			hardForOpen: 'Hobbyists kept making models whatever was signed.',
			hardForSafe: 'The safety group had a seat and spoke often.'
		}
	],
	variations: {
		younger:
			'Four teams (start-ups with hobbyists, university with safety; adopt with three), the line, what is owed, relief, weights and money alone, two rounds.',
		law: 'One team drafts the adopted term as a clause, another finds the loophole before the run.',
		noDevices: 'Cards on paper; the chair enters each with two clicks.',
		oneDevice: 'The chair’s is enough.'
	},
	strong:
		'Names a trade between two terms, the gauge that shows it, and an assumption that the result hangs on.',
	late: 'Two rounds, never a shorter debrief.',
	broken: 'Print sheets and terms the day before; negotiate and sign without results, then debrief.'
};
