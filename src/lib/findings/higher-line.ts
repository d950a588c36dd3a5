import { policyChoice } from '$lib/scenarios';
import type { Finding } from './finding';
import { SMALL_WORLD } from './small-world';

const licence = policyChoice('premarket-licence');
const lineAt = (flop: number) => ({ ...licence, edits: { 'licensed.threshold.flop': flop } });

export const higherLine: Finding = {
	id: 'higher-line',
	claim: 'A higher line never covers more models.',
	verdict: 'true-of-one-decision',
	why: 'A licence covers the models that ask for one, and many do not: their developers stay under the line or keep the model out of the market. A higher line frees the models between the two lines; fewer of the others are then kept out, and developers that are not held back train more of the models that lie above both lines. In most worlds the line decides, in some the answers to it do.',
	remains:
		'For a fixed list of models, each with its training compute and its markets, a higher line covers a part of what a lower one covers, never more.',
	sides: [
		{ name: 'Licence above 1e25 FLOP', policy: lineAt(1e25), parameters: SMALL_WORLD },
		{ name: 'Licence above 3e25 FLOP', policy: lineAt(3e25), parameters: SMALL_WORLD }
	],
	seed: 'findings',
	worlds: 64,
	metric: 'covered-base-models',
	moves: 'up',
	evidence: ['withheld-runs', 'bunched-runs', 'base-releases']
};
