import { policyChoice } from '$lib/scenarios';
import type { Finding } from './finding';
import { SMALL_WORLD } from './small-world';

const act = policyChoice('eu-ai-act');

/** Everyone who modifies any model owes a fixed sum for each derivative, everywhere, and nothing else. */
const sumOwed = (usd: number) => ({
	...act,
	edits: {
		'nexus.jurisdiction': 'world',
		'enforcement.fineTurnoverShare': 0,
		'gpai.threshold.basis': 'every-model',
		'gpai.open-relief.relief': 'none',
		'gpai.modifier.rule': 'every-derivative',
		'gpai.modifier.original': 'any',
		'gpai.modifier.dutyShare': 1,
		'gpai.duties.fixedUsd': 0,
		'gpai.duties.perYearUsd': 0,
		'gpai.duties.delayMonths': 0,
		'gpai.duties.perModelUsd': usd,
		'systemic.modifier.rule': 'nobody'
	}
});

export const dearerDerivatives: Finding = {
	id: 'dearer-derivatives',
	claim: 'A higher cost per derivative never raises what hobbyists release.',
	verdict: 'false-in-general',
	why: 'Fine-tuners weigh complying against not complying. They would rather meet a duty that costs less than the fine they expect, but a hobbyist must pay it in cash before release, and many cannot: the project is not built. When the duty costs more than the fine they expect, they do not comply, which takes no cash, and some of those projects come back: outside the law.',
	remains:
		'A higher cost never makes a project worth more to its fine-tuner, and while everyone complies it only ever removes projects. The rise is a rise of non-compliant releases, not of compliance.',
	sides: [
		{ name: 'Each derivative owes USD 1,000', policy: sumOwed(1000), parameters: SMALL_WORLD },
		{ name: 'Each derivative owes USD 10,000', policy: sumOwed(10_000), parameters: SMALL_WORLD }
	],
	seed: 'findings',
	worlds: 64,
	metric: 'derivatives-hobbyist',
	moves: 'up',
	evidence: ['compliance-spend-hobbyist', 'fines', 'derivatives-enterprise']
};
