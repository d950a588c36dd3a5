import { preset } from '../preset';
import { caSb1047 } from './ca-sb-1047';

const [covered] = caSb1047.policy.tiers;

export const traceableWeights = preset({
	id: 'traceable-weights',
	name: 'SB 1047 with shutdown read strictly',
	kind: 'counterfactual',
	revision: 1,
	asOf: '2026-11-23',
	summary:
		'SB 1047 if full shutdown reached every copy, so that developers had to know who has the weights and could not publish those of a covered model.',
	articles: caSb1047.articles,
	sources: [
		...caSb1047.sources,
		'Assumption: 20 USD for each maker to whom weights are given, as identity checks in banking cost 10 to 100 USD.'
	],
	limits: [
		'The bill limited shutdown to copies under the control of the developer; critics feared this reading before that was written in.',
		...caSb1047.limits.filter((limit) => !limit.startsWith('Full shutdown'))
	],
	instruments: caSb1047.policy.instruments,
	tiers: [
		{
			id: covered!.id,
			instruments: {
				...covered!.instruments,
				traceability: { rule: 'register', perAdopterUsd: 20, published: 'cannot-meet' }
			}
		}
	],
	costRange: [
		...caSb1047.costRange,
		{
			address: 'covered.traceability.perAdopterUsd',
			low: 5,
			central: 20,
			high: 100,
			unit: 'USD',
			source: 'Assumption: no figure for weights exists'
		}
	]
});
