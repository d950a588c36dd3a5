import { preset } from '../../preset';

/** Half of the harm to the developer, three tenths to the fine-tuner, the rest to deployers. */
export const CHAIN = { developerShare: 0.5, modifierShare: 0.3 } as const;

export const LIABILITY_LIMITS = [
	"The share that falls on deployers (0.2) changes nobody's decision in the model.",
	'Courts, insurers and settlements are not simulated; makers weigh the expected share.'
] as const;

export const downstreamLiability = preset({
	id: 'downstream-liability',
	name: 'Downstream liability everywhere',
	kind: 'counterfactual',
	revision: 1,
	asOf: '2026-11-23',
	summary:
		'Everywhere, developers and fine-tuners answer for the harm done with what they published, commercial or not.',
	articles: [],
	sources: [
		'Assumption: half of the expected harm falls on the base developer, three tenths on the fine-tuner; no statute fixes shares.',
		'Assumption: the start is the day from which Directive (EU) 2024/2853 applies.'
	],
	limits: LIABILITY_LIMITS,
	instruments: {
		nexus: { jurisdiction: 'world', reach: 'market' },
		timing: { start: '2026-12-09' }
	},
	tiers: [
		{
			id: 'strict',
			instruments: { threshold: { basis: 'every-model' }, liability: { ...CHAIN, nonCommercial: 'liable' } }
		}
	]
});
