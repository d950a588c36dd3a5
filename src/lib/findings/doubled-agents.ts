import { policyChoice } from '$lib/scenarios';
import type { Finding } from './finding';
import { SMALL_WORLD } from './small-world';

const none = policyChoice('none');

export const doubledAgents: Finding = {
	id: 'doubled-agents',
	claim: 'Doubling the simulated fine-tuners leaves measures of inequality as they are.',
	verdict: 'false-in-general',
	why: 'Sizes of families are heavy-tailed: a few bases have most derivatives and most have hardly any. With few simulated fine-tuners, each standing for many real ones, small families are rounded to nothing and the Gini coefficient is higher. More fine-tuners fill the small families, and the measure falls though nothing in the world has changed.',
	remains:
		'Totals do not move with the number: derivatives made are weighted to real fine-tuners, and their mean stays where it was up to chance. Compare inequality and concentration of families only between runs with the same number of fine-tuners.',
	sides: [
		{ name: '300 fine-tuners', policy: none, parameters: SMALL_WORLD },
		{ name: '600 fine-tuners', policy: none, parameters: { ...SMALL_WORLD, fineTuners: 600 } }
	],
	seed: 'findings',
	worlds: 64,
	metric: 'gini-families',
	moves: 'down',
	evidence: ['hhi-derivatives', 'derivatives', 'small-maker-share']
};
