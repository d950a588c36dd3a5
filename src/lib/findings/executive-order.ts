import { policyChoice } from '$lib/scenarios';
import type { Finding } from './finding';
import { SMALL_WORLD } from './small-world';

export const executiveOrder: Finding = {
	id: 'executive-order',
	claim: 'US Executive Order 14110, while it lasted, changed no derivative.',
	verdict: 'no-effect',
	why: 'It asked a few developers above 1e26 FLOP for reports and was revoked after fifteen months. Reporting costs little beside a training run of that size, and it reaches nobody downstream. A few models are covered and a little is spent; derivatives stay as they were in every world.',
	sides: [
		{ name: 'No regulation', policy: policyChoice('none'), parameters: SMALL_WORLD },
		{ name: 'Executive Order 14110', policy: policyChoice('us-eo-14110'), parameters: SMALL_WORLD }
	],
	seed: 'findings',
	worlds: 32,
	metric: 'derivatives',
	moves: 'same',
	evidence: ['base-releases', 'covered-base-models', 'compliance-spend']
};
