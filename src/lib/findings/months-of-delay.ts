import { policyChoice } from '$lib/scenarios';
import type { Finding } from './finding';
import { SMALL_WORLD } from './small-world';

const euAiAct = policyChoice('eu-ai-act');

export const monthsOfDelay: Finding = {
	id: 'months-of-delay',
	claim: 'What the EU chapter takes from open releases is mostly months of waiting.',
	verdict: 'true-here',
	why: 'Covered models come out later by the months that their duties are assumed to take. An open model that comes later meets a frontier that has moved on, and fewer developers find it worth publishing. No text of law sets these months and no source states them. Without them most of the loss of open releases is gone, and a smaller part of the fall in misuse.',
	remains:
		'Duties cost money too: without any waiting there are still fewer releases than without the chapter, and less misuse.',
	sides: [
		{ name: 'EU AI Act', policy: euAiAct, parameters: SMALL_WORLD },
		{ name: 'EU AI Act, no waiting', policy: euAiAct, parameters: { ...SMALL_WORLD, dutyDelayScale: 0 } }
	],
	seed: 'findings',
	worlds: 32,
	metric: 'open-base-releases',
	moves: 'up',
	evidence: ['base-releases', 'residual-misuse', 'derivatives']
};
