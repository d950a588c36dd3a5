import type { Instrument } from '../instrument';
import { choice, number } from '../instrument';

/** Approval before release. */
export const approval: Instrument = {
	id: 'approval',
	level: 'tier',
	title: 'Approval before release',
	meaning: 'A covered base model waits in a first-come queue for a reviewer before it may be released.',
	values: [
		{
			key: 'required',
			label: 'Approval',
			type: 'choice',
			default: 'no',
			options: [
				{ value: 'no', label: 'not required' },
				{ value: 'yes', label: 'required' }
			],
			meaning: 'Whether release needs permission.',
			source: 'Blumenthal–Hawley framework (September 2023): licence before release'
		},
		{
			key: 'reviewers',
			label: 'Reviewers',
			type: 'number',
			unit: 'teams',
			default: 3,
			min: 1,
			max: 100,
			step: 1,
			scale: 'linear',
			integer: true,
			meaning: 'Review teams that work side by side; each takes one model at a time.',
			source: 'Assumption: no licensing office for models exists yet'
		},
		{
			key: 'reviewMonths',
			label: 'Review time',
			type: 'number',
			unit: 'months',
			default: 6,
			min: 0,
			max: 36,
			step: 0.5,
			scale: 'linear',
			meaning: 'Mean time that one review takes.',
			source: 'Assumption: order of magnitude of medical device approvals (Stern 2017), range 0 to 24 months'
		},
		{
			key: 'rejectProbability',
			label: 'Refusals',
			type: 'number',
			unit: 'share',
			default: 0.1,
			min: 0,
			max: 1,
			step: 0.01,
			scale: 'linear',
			meaning: 'Share of the models reviewed that are refused.',
			source: 'Assumption: range 0.02 to 0.30'
		},
		{
			key: 'reviewSpread',
			label: 'Single reviews',
			type: 'choice',
			default: 'exponential',
			options: [
				{ value: 'exponential', label: 'vary around the mean (exponential)' },
				{ value: 'constant', label: 'all take the same time' }
			],
			meaning: 'How far single reviews differ. With the same mean, waits are longer where they vary.',
			source: 'Assumption: a statutory deadline that is always used up is constant, open-ended reviews vary'
		}
	],
	answers: (values) =>
		choice(values, 'required') === 'yes'
			? {
					approval: {
						reviewers: number(values, 'reviewers'),
						reviewMonths: number(values, 'reviewMonths'),
						rejectProbability: number(values, 'rejectProbability'),
						constant: choice(values, 'reviewSpread') === 'constant'
					}
				}
			: {}
};
