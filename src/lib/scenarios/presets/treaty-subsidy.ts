import { preset } from '../preset';

/** A policy of its own: a tier that pays owes no duty, so the money cannot stand in the tier of the treaty. */
export const treatySubsidy = preset({
	id: 'treaty-subsidy',
	name: 'Public money beside the draft treaty',
	kind: 'counterfactual',
	revision: 1,
	asOf: '2026-11-27',
	summary:
		'Everywhere, a public body pays a quarter of the training compute of models whose weights are published, up to 100 million USD a model.',
	articles: [],
	sources: [
		'Assumption: a quarter of the compute; no treaty and no programme pays a fixed share.',
		'Assumption: at most 100 million USD a model (10 million to 1 billion), so that the share is what it says for all but the largest models.',
		'Assumption: the start is that of the draft treaty.'
	],
	limits: [
		'Who pays, and what else the money could buy, is left out: it is counted beside the results, never weighed.',
		'Every model with published weights is paid for, also those of large firms.'
	],
	instruments: {
		nexus: { jurisdiction: 'world', reach: 'market' },
		timing: { start: '2025-08-02' }
	},
	tiers: [
		{
			id: 'open',
			instruments: {
				threshold: { basis: 'every-model' },
				subsidy: { trainingShare: 0.25, mostPerModelUsd: 100e6 }
			},
			costRange: [
				{
					address: 'subsidy.mostPerModelUsd',
					low: 10e6,
					central: 100e6,
					high: 1e9,
					unit: 'USD',
					source: 'Assumption: the upper end of public grants of computing time'
				}
			]
		}
	]
});
