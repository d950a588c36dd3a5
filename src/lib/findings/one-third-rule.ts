import { policyChoice } from '$lib/scenarios';
import type { Finding } from './finding';
import { SMALL_WORLD } from './small-world';

/** The share of a third alone, without the fallback lines for originals of unknown compute. */
const sharesOnly = {
	...policyChoice('eu-ai-act'),
	edits: { 'gpai.modifier.fallbackFlop': 1e42, 'systemic.modifier.fallbackFlop': 1e42 }
};

export const oneThirdRule: Finding = {
	id: 'one-third-rule',
	claim: 'The one-third rule itself covers no fine-tuner.',
	verdict: 'no-effect',
	why: 'Under the EU guidelines whoever modifies a model becomes a provider when the modification uses at least a third of the compute of the original. Fine-tuning uses far less. Under the default costs not one project of a fine-tuner is covered by it: what reaches fine-tuners is which base models are there. The guidelines also have fallback lines (3.33e22 and 3.33e24 FLOP) for originals that do not state their compute; these are switched off here, and with them a few large projects on silent originals are covered.',
	sides: [
		{ name: 'No regulation', policy: policyChoice('none'), parameters: SMALL_WORLD },
		{ name: 'EU AI Act', policy: sharesOnly, parameters: SMALL_WORLD }
	],
	seed: 'findings',
	worlds: 32,
	metric: 'covered-projects',
	moves: 'zero-on-both',
	evidence: ['compliance-spend-hobbyist', 'compliance-spend-enterprise', 'covered-base-models']
};
