import { exp10 } from '../../arithmetic/portable-math';
import type { Instrument } from '../instrument';
import { choice, number } from '../instrument';

/** What the frontier gains a month. Source: Epoch AI (2024), ×4.6 a year, 0.66 orders of magnitude. */
const FRONTIER_ORDERS_PER_MONTH = 0.055;

/** Weights first for those who sign up, for everybody later. */
export const stagedAccess: Instrument = {
	id: 'staged-access',
	level: 'tier',
	title: 'Staged access',
	meaning:
		'A covered model may give its weights to those who sign up; it may publish them after some months, or once the frontier has moved on.',
	values: [
		{
			key: 'rule',
			label: 'Publishing weights',
			type: 'choice',
			default: 'at-once',
			options: [
				{ value: 'at-once', label: 'allowed at once' },
				{ value: 'gated-first', label: 'gated first, open later' }
			],
			meaning: 'Whether the weights of a covered model may be published on the day of its release.',
			source:
				'Solaiman (2023), "The Gradient of Generative AI Release": staged release as practised with GPT-2'
		},
		{
			key: 'afterMonths',
			label: 'Open after',
			type: 'number',
			unit: 'months',
			default: 12,
			min: 0,
			max: 120,
			step: 1,
			scale: 'linear',
			meaning: 'Months after its release from which the weights may be published.',
			source: 'Assumption: GPT-2 took nine months in 2019; range 3 to 36'
		},
		{
			key: 'frontierLead',
			label: 'Or once the frontier leads by',
			type: 'number',
			unit: 'orders of magnitude',
			default: 1,
			min: 0.1,
			max: 6,
			step: 0.1,
			scale: 'linear',
			meaning:
				'The weights may be published earlier if the largest model so far was trained with this much more compute.',
			source: 'Assumption: a model one order of magnitude below the frontier is no longer new; range 0.5 to 2'
		}
	],
	answers: (values) => {
		if (choice(values, 'rule') === 'at-once') return {};
		const afterMonths = number(values, 'afterMonths');
		const frontierLead = number(values, 'frontierLead');
		const leadFactor = exp10(frontierLead);
		return {
			mayPublish:
				({ frontierFlop }) =>
				(model, monthsSinceRelease) =>
					monthsSinceRelease >= afterMonths || frontierFlop >= model.trainingFlop * leadFactor,
			opensAfterMonths: Math.min(afterMonths, frontierLead / FRONTIER_ORDERS_PER_MONTH)
		};
	}
};
