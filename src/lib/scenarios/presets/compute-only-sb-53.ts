import { preset } from '../preset';
import { caSb53, LARGE_TIER, STATE_LIMITS } from './ca-sb-53';

export const computeOnlySb53 = preset({
	id: 'compute-only-sb-53',
	name: 'SB 53 duties without the revenue test (compute only)',
	kind: 'counterfactual',
	revision: 2,
	asOf: '2026-11-23',
	summary:
		'The duties that SB 53 puts on large developers, put on everyone who trains above 1e26 operations.',
	articles: caSb53.articles,
	sources: caSb53.sources,
	limits: STATE_LIMITS,
	instruments: caSb53.policy.instruments,
	tiers: [
		{
			id: 'all-frontier',
			instruments: { threshold: { basis: 'compute', flop: 1e26 }, duties: LARGE_TIER.instruments.duties },
			costRange: LARGE_TIER.costRange
		}
	],
	costRange: caSb53.costRange.filter((range) => range.address.startsWith('enforcement.'))
});
