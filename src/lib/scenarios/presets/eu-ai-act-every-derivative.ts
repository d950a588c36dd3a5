import { preset } from '../preset';
import { EU_ABOUT, EU_CHAPTER, EU_GENERAL_PURPOSE, EU_SYSTEMIC } from './eu-ai-act';

const { modifier, ...rest } = EU_GENERAL_PURPOSE.instruments;

export const euAiActEveryDerivative = preset({
	...EU_ABOUT,
	id: 'eu-ai-act-every-derivative',
	name: 'EU AI Act with every fine-tuner a provider',
	kind: 'counterfactual',
	revision: 2,
	summary:
		'The EU chapter on general-purpose models if there were no test of one third, and whoever fine-tunes a covered model had to document the change.',
	limits: [
		...EU_ABOUT.limits,
		'The guidelines say the opposite: a fine-tune with less than a third of the original compute makes nobody a provider. Critics feared this reading before they were published.'
	],
	instruments: EU_CHAPTER,
	tiers: [
		{
			...EU_GENERAL_PURPOSE,
			instruments: {
				...rest,
				modifier: { rule: 'every-derivative', original: 'covered', dutyShare: modifier.dutyShare }
			}
		},
		EU_SYSTEMIC
	]
});
