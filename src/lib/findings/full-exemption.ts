import { policyChoice } from '$lib/scenarios';
import type { Finding } from './finding';
import { SMALL_WORLD } from './small-world';

/** Openness is high at baseline, so that relief opens few closed models and its other effects are visible. */
const parameters = {
	...SMALL_WORLD,
	opennessFrontierClosed: 0.4,
	opennessFrontierOpen: 0.4,
	opennessChallenger: 0.4,
	opennessPublic: 0.4,
	opennessSpread: 0.1
};

const sb53 = policyChoice('ca-sb-53');

export const fullExemption: Finding = {
	id: 'full-exemption',
	claim: 'A full exemption never lowers the number of open releases.',
	verdict: 'true-of-one-decision',
	why: 'An exemption also frees the largest developers, whose frontier then runs further ahead. In the model those who fall behind the frontier plan fewer training runs. Where nearly everyone publishes anyway, an exemption opens few models that would have been closed, and some of the runs that are never planned would have been open.',
	remains:
		'For one developer deciding about one model, with everybody else held still, an exemption can only make publishing more attractive.',
	sides: [
		{ name: 'SB 53, no exemption', policy: sb53, parameters },
		{
			name: 'SB 53, open models exempt',
			policy: {
				...sb53,
				edits: {
					'frontier.open-relief.relief': 'full',
					'frontier.open-relief.licences': 'any',
					'large.open-relief.relief': 'full',
					'large.open-relief.licences': 'any'
				}
			},
			parameters
		}
	],
	seed: 'full-exemption 6',
	worlds: 64,
	metric: 'open-base-releases',
	moves: 'down',
	evidence: ['frontier-capability', 'hhi-compute', 'compliance-spend-developers']
};
