import { preset } from '../../preset';
import { CHAIN, LIABILITY_LIMITS } from './downstream-liability-1';

export const euProductLiability = preset({
	id: 'eu-product-liability',
	name: 'EU Product Liability Directive',
	kind: 'real',
	revision: 1,
	asOf: '2026-11-23',
	summary:
		'Strict liability for software supplied commercially; free software outside commercial activity is excluded.',
	articles: [
		{
			law: 'Directive (EU) 2024/2853',
			provision:
				'Art. 2(2): free software outside commercial activity excluded; Art. 8: who is liable; applies to products from 9 December 2026',
			date: '2024-10-23',
			url: 'https://eur-lex.europa.eu/eli/dir/2024/2853/oj'
		}
	],
	sources: [
		'Assumption: half of the expected harm falls on the base developer, three tenths on the fine-tuner; the directive fixes no shares.'
	],
	limits: [
		...LIABILITY_LIMITS,
		'Whoever builds free software into a commercial product is liable for it; in the model a firm answers for its own share only.',
		'Whether a base developer supplies its model commercially is not distinguished: hobbyists and academics are outside, developers are not.'
	],
	instruments: {
		nexus: { jurisdiction: 'eu', reach: 'market' },
		timing: { start: '2026-12-09' }
	},
	tiers: [
		{
			id: 'strict',
			instruments: { threshold: { basis: 'every-model' }, liability: { ...CHAIN, nonCommercial: 'outside' } }
		}
	]
});
