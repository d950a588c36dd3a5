import type { Notes } from '../lesson';

export const whoIsCaughtNotes: Notes = {
	lesson: 'who-is-caught',
	plan: [
		{
			at: 0,
			minutes: 1,
			what: 'Hands up: should a rule for the biggest models stay the same for eight years?'
		},
		{ at: 1, minutes: 1.5, what: 'Read the picture', step: 'look', canSkip: true },
		{ at: 2.5, minutes: 3, what: 'Draw, lock in, reveal, look', step: 'creep' },
		{ at: 5.5, minutes: 2.5, what: 'Two guesses, reveal', step: 'moving' },
		{ at: 8, minutes: 1.5, what: 'Talk in pairs, two voices', isProtected: true },
		{ at: 9.5, minutes: 0.5, what: 'Exit sentence' }
	],
	misconceptions: [
		{ says: 'The law got stricter.', answer: 'The line stood still; the models grew.' },
		{ says: 'One step up is a bit more.', answer: 'One step up is ten times more.' },
		{ says: 'Above the line means dangerous.', answer: 'It means trained with more operations.' },
		{ says: 'The line catches firms.', answer: 'It catches models; the duties fall on firms.' }
	],
	steps: {
		look: {
			expect:
				'Only the first two years are run, so that the climb of the next step is not given away. Few points are orange.',
			debrief: 'Ask three pairs for the size of their orange point, in words: so many times the line.'
		},
		creep: {
			expect:
				'Hardly any at first, a steep climb for some years, then levelling. In the first version of this lesson smaller developers were expected to cross the line much later than big labs; the model of today does not bear that out on every set of worlds, so nothing is said of it.',
			debrief:
				'Did the law change between the first and the last year? Computing gets cheaper and labs spend more, so the same number means less each year.'
		},
		moving: {
			expect: 'Far fewer caught, about level. Misuse left lies between no rule and the fixed line.',
			debrief:
				'Who would decide that the line moves: a parliament, an agency, or the largest lab by training?'
		}
	},
	discuss: [
		{
			ask: 'Should the line move?',
			first: 'SAFE',
			open: 'A fixed line written for giants becomes a line for everyone. Teams who could never staff a safety office inherit duties that nobody voted to give them.',
			safe: 'What a given amount of computing can do does not shrink because rivals have more. A line that climbs stops watching models that were worth watching.',
			hardForOpen: 'The frontier is set by giants, so they would steer the line.',
			hardForSafe: 'Most models above an old line may be quite ordinary ones.'
		}
	],
	variations: {
		younger: 'Boats under a rising tide and a bridge of fixed height.',
		law: 'Rewrite the line as one sentence with a review clause and name who may move it; compare EU AI Act Art. 51(3) with a legislature.',
		noDevices: 'Print the page: empty axes, then the chart that you printed the day before.',
		oneDevice: 'As written: the projector runs it, hands are counted on the board.'
	},
	strong: 'Models grew past a fixed number because computing got cheaper and budgets rose; big labs first.',
	late: 'Drop the first step.',
	broken: 'The printed page has the empty axes; draw on the blackboard.'
};
