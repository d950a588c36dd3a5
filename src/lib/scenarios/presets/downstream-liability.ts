import { preset } from '../preset';

/** Half of the harm to the developer, three tenths to the fine-tuner, two tenths to the firm that deploys. */
export const CHAIN = { developerShare: 0.5, modifierShare: 0.3, deployerShare: 0.2 } as const;

/** Where the shares come from, for policies that fix none. */
export const CHAIN_SOURCE =
	'Assumption: half of the expected harm falls on the base developer, three tenths on the fine-tuner, two tenths on the firm that deploys; no statute fixes shares.';

export const LIABILITY_LIMITS = [
	'Courts, insurers and settlements are not simulated; makers weigh the expected share.',
	'Start-ups and enterprises deploy what they make, and so bear two shares; users of finished products bear none.'
] as const;

export const downstreamLiability = preset({
	id: 'downstream-liability',
	name: 'Downstream liability everywhere',
	kind: 'counterfactual',
	revision: 2,
	asOf: '2026-11-23',
	summary:
		'Everywhere, developers and fine-tuners answer for the harm done with what they published, commercial or not.',
	articles: [],
	sources: [CHAIN_SOURCE, 'Assumption: the start is the day from which Directive (EU) 2024/2853 applies.'],
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
