import { policyChoice } from '$lib/scenarios';
import type { Finding } from './finding';
import { SMALL_WORLD } from './small-world';

const licence = policyChoice('premarket-licence');
const lineAt = (flop: number) => ({ ...licence, edits: { 'licensed.threshold.flop': flop } });

export const higherLine: Finding = {
	id: 'higher-line',
	claim: 'A higher line never covers more models.',
	verdict: 'true-of-one-decision',
	why: 'Under either line hardly any model between the two is covered: it is trained just under the line or kept out of the market. What remains passes through a licensing office with few reviewers, and the pace of the office, more than the line, decides how many come out. Another line sends it other models, with longer or shorter reviews, so the count moves both ways.',
	remains:
		'For a fixed list of models, each with its training compute and its markets, a higher line covers a part of what a lower one covers, never more.',
	sides: [
		{ name: 'Licence above 1e25 FLOP', policy: lineAt(1e25), parameters: SMALL_WORLD },
		{ name: 'Licence above 3e25 FLOP', policy: lineAt(3e25), parameters: SMALL_WORLD }
	],
	seed: 'higher-line 172',
	worlds: 64,
	metric: 'covered-base-models',
	moves: 'up',
	evidence: ['bunched-runs', 'withheld-runs', 'approval-queue']
};
