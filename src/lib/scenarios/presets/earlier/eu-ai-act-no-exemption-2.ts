import { preset } from '../../preset';
import { EU_ABOUT, EU_CHAPTER, EU_GENERAL_PURPOSE, EU_SYSTEMIC } from './eu-ai-act-2';

export const euAiActNoExemption = preset({
	...EU_ABOUT,
	id: 'eu-ai-act-no-exemption',
	name: 'EU AI Act without open exemption',
	kind: 'counterfactual',
	revision: 2,
	summary:
		'The EU chapter on general-purpose models if open models owed as much as closed ones from 1e23 FLOP on.',
	instruments: EU_CHAPTER,
	tiers: [
		{
			...EU_GENERAL_PURPOSE,
			instruments: { ...EU_GENERAL_PURPOSE.instruments, 'open-relief': { relief: 'none' } }
		},
		EU_SYSTEMIC
	]
});
