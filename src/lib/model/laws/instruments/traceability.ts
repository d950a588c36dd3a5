import type { Instrument } from '../instrument';
import { NOTHING_OWED, choice, number } from '../instrument';

/** Knowing who has the weights. */
export const traceability: Instrument = {
	id: 'traceability',
	level: 'tier',
	title: 'Knowing who has the weights',
	meaning:
		'A developer must know to whom it gave the weights of a covered model. Published weights may be unable to meet that.',
	values: [
		{
			key: 'rule',
			label: 'Duty',
			type: 'choice',
			default: 'none',
			options: [
				{ value: 'none', label: 'no such duty' },
				{ value: 'register', label: 'keep a register of those who have the weights' }
			],
			meaning: 'Whether the developer must be able to say who has the weights.',
			source:
				'Cal. SB 1047 (2024, vetoed), s. 22603: full shutdown of copies under the control of the developer, read strictly'
		},
		{
			key: 'perAdopterUsd',
			label: 'For each adopter',
			type: 'number',
			unit: 'USD',
			default: 20,
			min: 0,
			max: 1e5,
			step: 5,
			scale: 'linear',
			meaning: 'Cost of checking and recording one maker to whom the weights are given.',
			source:
				'Assumption: identity checks in banking cost 10 to 100 USD a customer; no figure for weights exists'
		},
		{
			key: 'published',
			label: 'Published weights',
			type: 'choice',
			default: 'cannot-meet',
			options: [
				{ value: 'cannot-meet', label: 'cannot meet the duty' },
				{ value: 'meet', label: 'meet it by a record of downloads' }
			],
			meaning: 'Whether weights that anybody may download can meet the duty.',
			source: 'Disputed: NTIA (2024), Dual-Use Foundation Models with Widely Available Model Weights'
		}
	],
	answers: (values) => {
		if (choice(values, 'rule') === 'none') return {};
		const dutiesOnModel = { ...NOTHING_OWED, perAdopterUsd: number(values, 'perAdopterUsd') };
		if (choice(values, 'published') === 'meet') return { dutiesOnModel };
		return { dutiesOnModel, mayPublish: () => () => false, opensAfterMonths: Infinity };
	}
};
