import { preset } from '../preset';
import { EU_ABOUT, EU_CHAPTER, EU_GENERAL_PURPOSE, EU_SYSTEMIC } from './eu-ai-act';

const FULL = { relief: 'full', licences: 'free' } as const;

export const fullOpenExemption = preset({
	...EU_ABOUT,
	id: 'full-open-exemption',
	name: 'Full open exemption',
	kind: 'counterfactual',
	revision: 3,
	summary:
		'The EU chapter on general-purpose models if models under a free licence owed nothing, whatever their size.',
	limits: [
		...EU_ABOUT.limits,
		'As in the guidelines, weights under a restricted licence do not count as open.'
	],
	instruments: EU_CHAPTER,
	tiers: [
		{ ...EU_GENERAL_PURPOSE, instruments: { ...EU_GENERAL_PURPOSE.instruments, 'open-relief': FULL } },
		{ ...EU_SYSTEMIC, instruments: { ...EU_SYSTEMIC.instruments, 'open-relief': FULL } }
	]
});
