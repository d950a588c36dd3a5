import { policyChoice } from '$lib/scenarios';
import type { Finding } from './finding';
import { SMALL_WORLD } from './small-world';

export const defaultExemption: Finding = {
	id: 'default-exemption',
	claim:
		'Under the default assumptions, exempting open models from the EU chapter never lowers open releases.',
	verdict: 'not-refuted',
	why: 'By default many models stand close to the choice between open and closed, so an exemption opens many, and what it does to everybody else is small beside that. We looked for a world in which open releases fall and found none. That is the absence of a counterexample in the worlds we ran, not a proof.',
	sides: [
		{
			name: 'EU AI Act, no exemption',
			policy: policyChoice('eu-ai-act-no-exemption'),
			parameters: SMALL_WORLD
		},
		{
			name: 'EU AI Act, full exemption',
			policy: policyChoice('full-open-exemption'),
			parameters: SMALL_WORLD
		}
	],
	seed: 'findings',
	worlds: 64,
	metric: 'open-base-releases',
	moves: 'down',
	evidence: ['bunched-runs', 'base-releases', 'compliance-spend-developers']
};
