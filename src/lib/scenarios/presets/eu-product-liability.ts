import { preset } from '../preset';
import { CHAIN, CHAIN_SOURCE, LIABILITY_LIMITS } from './downstream-liability';

export const euProductLiability = preset({
	id: 'eu-product-liability',
	name: 'EU Product Liability Directive',
	kind: 'real',
	revision: 2,
	asOf: '2026-11-23',
	summary:
		'Strict liability for software supplied commercially: also for the firm that builds a free model into its product, not for those who publish one outside commercial activity.',
	articles: [
		{
			law: 'Directive (EU) 2024/2853',
			provision:
				'Art. 2(2): free software outside commercial activity excluded; Art. 8: who is liable; recital 15: a manufacturer that integrates free software is; applies to products from 9 December 2026',
			date: '2024-10-23',
			url: 'https://eur-lex.europa.eu/eli/dir/2024/2853/oj'
		}
	],
	sources: [
		CHAIN_SOURCE,
		'Assumption: hobbyists, academics and public research bodies act outside commercial activity; all other developers and makers act within it, also when they publish weights for free.'
	],
	limits: [
		...LIABILITY_LIMITS,
		'A firm that builds a model from outside commercial activity into its product answers for the whole of it in law; in the model it answers for its own two shares, and nobody for the rest.'
	],
	instruments: {
		nexus: { jurisdiction: 'eu', reach: 'market' },
		timing: { start: '2026-12-09', announced: '2024-10-23' }
	},
	tiers: [
		{
			id: 'strict',
			instruments: {
				threshold: { basis: 'every-model' },
				'non-commercial-relief': { costShare: 0 },
				'research-relief': { exempt: 'academics' },
				liability: CHAIN
			}
		}
	]
});
