import { policyChoice } from '$lib/scenarios';
import type { Finding } from './finding';
import { SMALL_WORLD } from './small-world';

export const oneThirdRule: Finding = {
	id: 'one-third-rule',
	claim: 'The one-third rule covers no fine-tuner.',
	verdict: 'no-effect',
	why: 'Under the EU guidelines a modification makes its maker a provider when it uses at least a third of the compute of the original. Fine-tuning uses far less. Under the default costs not one project of a fine-tuner is covered: what reaches fine-tuners is which base models are there, not duties of their own.',
	sides: [
		{ name: 'No regulation', policy: policyChoice('none'), parameters: SMALL_WORLD },
		{ name: 'EU AI Act', policy: policyChoice('eu-ai-act'), parameters: SMALL_WORLD }
	],
	seed: 'findings',
	worlds: 32,
	metric: 'covered-projects',
	moves: 'zero-on-both',
	evidence: ['compliance-spend-hobbyist', 'compliance-spend-enterprise', 'covered-base-models']
};
