import { preset } from '../preset';

export const none = preset({
	id: 'none',
	name: 'No regulation',
	kind: 'counterfactual',
	revision: 1,
	asOf: '2026-11-23',
	summary: 'No rule attaches to models, their makers or their uses.',
	articles: [],
	sources: [],
	limits: [
		'General law (contract, tort, criminal law, data protection) is not simulated, here or under any other policy.'
	],
	instruments: {},
	tiers: []
});
