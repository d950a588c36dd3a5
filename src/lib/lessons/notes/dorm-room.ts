import type { Notes } from '../lesson';

export const dormRoomNotes: Notes = {
	lesson: 'dorm-room',
	plan: [
		{
			at: 0,
			minutes: 3,
			what: 'A student fine-tunes a model at home for 20 dollars; one lawyer’s hour costs more than that. Vote: does an EU rule on giant models reach her?'
		},
		{ at: 3, minutes: 3, what: 'Free play: find one group whose row changes', canSkip: true },
		{ at: 6, minutes: 7, what: 'Who pays?', step: 'the-law' },
		{ at: 13, minutes: 8, what: 'A third of what?', step: 'the-third' },
		{ at: 21, minutes: 8, what: 'Every change counts', step: 'every-change' },
		{ at: 29, minutes: 8, what: 'Answer for harm', step: 'liability', canSkip: true },
		{ at: 37, minutes: 6, what: 'Discussion', isProtected: true },
		{ at: 43, minutes: 2, what: 'Exit sentence' }
	],
	misconceptions: [
		{ says: 'A law on big models is a law on me.', answer: 'Look at who is covered, of a hundred projects.' },
		{ says: 'Not covered means not affected.', answer: 'Makers build on what larger players publish.' },
		{ says: 'Those who pay most lose most.', answer: 'Labs pay; small makers skip the project.' },
		{ says: 'No effect means the run failed.', answer: 'Nothing is a result. Say how small it is.' },
		{
			says: 'A smaller share is always a smaller rule.',
			answer: 'The share is the limit above which a change counts: lower it and more count.'
		}
	],
	steps: {
		'the-law': {
			expect: 'Labs pay almost all; no hobbyist is covered; what hobbyists make shows no noticeable change.',
			debrief: 'Read the null aloud with its size: no difference larger than what is worth noticing.'
		},
		'the-third': {
			expect:
				'Large firms come in first, their numbers grow first, and hobbyists come in last, many steps of ten lower.',
			debrief: 'The number in the bracket, not the size of the fine, decides who is in the room.'
		},
		'every-change': {
			expect:
				'Start-ups and academics lose a clearly larger share than large firms, hobbyists less than both. Few hobbyists pay anything. Misuse left is not noticeably lower than under the EU rule.',
			debrief: 'Covered, pays and makes less are three different words. Find a group for each.'
		},
		liability: {
			expect: 'All kinds make fewer; large firms hold back at least as large a share as hobbyists.',
			debrief: 'Nobody files a paper, and still models stay away. Through which door did this come?'
		}
	},
	discuss: [
		{
			ask: 'Is a rule that covers no hobbyist harmless to hobbyists?',
			first: 'OPEN',
			open: 'Law works through what people believe and what larger players withhold. One hour of advice costs more than the whole project, so the gentlest text still closes doors.',
			safe: 'Then write plain guidance and keep the rule. Giving up oversight of the giants because some people misread a text mends the wrong thing and leaves the risk.',
			hardForOpen: 'The text itself reaches none of them in the model.',
			hardForSafe: 'Plain guidance has been promised before and came late.'
		},
		{
			ask: 'Should small changes count?',
			first: 'SAFE',
			open: 'Nearly all small changes are ordinary: a language, a hobby, a repair. A form for each stops the honest and the curious, not the malicious, who never file.',
			safe: 'Safeguards come off published weights with little computing. A rule that stops at big changes misses the very act that makes a model harmful.',
			hardForOpen: 'The model assumes that no paper duty stops a malicious stripper.',
			hardForSafe: 'In the model this extra rule bought no noticeable safety.'
		}
	],
	variations: {
		younger: 'The first two steps only, with hands instead of the order.',
		law: 'Read points 57–63 of the Commission’s guidelines beside the second step, then draft a clause on modifiers. Who proves the share when the original’s computing is secret?',
		noDevices: 'Order five cards on the desk; show the result on the projector or in print.',
		oneDevice: 'Pairs hold up cards; the board counts hands.'
	},
	strong: 'A door, the row or reason that shows it, and whether the size hangs on an assumption.',
	late: 'Drop the last step, then the second guess of the third.',
	broken: 'Use the printed page: the sentence with its bracket, five groups to order, a ruler to mark.'
};
