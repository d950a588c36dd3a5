import { policyChoice } from '$lib/scenarios';
import type { Finding } from './finding';
import { SMALL_WORLD } from './small-world';

const indexed = policyChoice('indexed-threshold');

export const indexedLine: Finding = {
	id: 'indexed-line',
	claim: 'A line that follows the frontier covers fewer models than the same line left where it starts.',
	verdict: 'true-here',
	why: 'Training compute at the frontier grows several-fold a year, and releases are spread over the orders of magnitude below it. A fixed line is overtaken: year by year more of that spread lies above it. A line that keeps its distance to the frontier always has about the same share of releases above it. Fewer covered models also means less spent on duties and more misuse left.',
	sides: [
		{
			name: 'Line fixed at 1e25 FLOP',
			policy: {
				...indexed,
				edits: { 'relative.threshold.basis': 'compute', 'relative.threshold.flop': 1e25 }
			},
			parameters: SMALL_WORLD
		},
		{ name: 'Line a tenth of the largest model', policy: indexed, parameters: SMALL_WORLD }
	],
	seed: 'findings',
	worlds: 32,
	metric: 'covered-base-models',
	moves: 'down',
	evidence: ['compliance-spend', 'residual-misuse', 'base-releases']
};
