import { policyChoice } from '$lib/scenarios';
import type { Finding } from './finding';
import { SMALL_WORLD } from './small-world';

export const euChapter: Finding = {
	id: 'eu-chapter',
	claim: 'The chapter of the EU AI Act on general-purpose models costs base developers releases.',
	verdict: 'true-here',
	why: 'Duties are a lump: they weigh on a developer when its model crosses a line. Fewer challengers then expect to earn their entry, and some runs are not worth their cost. Covered models also wait while duties are met, by months that are an assumption: see the next claim. The covered models that do appear have stronger safeguards, so less misuse is left; the model takes no view on which matters more.',
	sides: [
		{ name: 'No regulation', policy: policyChoice('none'), parameters: SMALL_WORLD },
		{ name: 'EU AI Act', policy: policyChoice('eu-ai-act'), parameters: SMALL_WORLD }
	],
	seed: 'findings',
	worlds: 32,
	metric: 'base-releases',
	moves: 'down',
	evidence: ['open-base-releases', 'derivatives', 'residual-misuse', 'compliance-spend']
};
