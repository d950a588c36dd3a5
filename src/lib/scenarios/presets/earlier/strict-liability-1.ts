import { preset } from '../../preset';
import { CHAIN, LIABILITY_LIMITS } from './downstream-liability-1';

export const strictLiability = preset({
	id: 'strict-liability',
	name: 'Strict liability (AI LEAD Act style)',
	kind: 'proposal',
	revision: 1,
	asOf: '2026-11-23',
	summary:
		'Product liability for developers in the United States; whoever substantially modifies a model answers beside them, without a cap.',
	articles: [
		{
			law: 'S. 2937, AI LEAD Act',
			provision:
				'product liability of developers; deployers who substantially modify or misuse are liable; attorneys general and private action',
			date: '2025-09-29',
			url: 'https://www.congress.gov/bill/119th-congress/senate-bill/2937'
		}
	],
	sources: [
		'Assumption: half of the expected harm falls on the base developer, three tenths on the fine-tuner; the bill fixes no shares.',
		'Assumption: the start is hypothetical and free to choose; the bill was introduced and not passed.'
	],
	limits: [...LIABILITY_LIMITS, 'Every derivative counts as a substantial modification.'],
	instruments: {
		nexus: { jurisdiction: 'us', reach: 'market' },
		timing: { start: '2027-01-01' }
	},
	tiers: [
		{
			id: 'strict',
			instruments: { threshold: { basis: 'every-model' }, liability: { ...CHAIN, nonCommercial: 'liable' } }
		}
	]
});
