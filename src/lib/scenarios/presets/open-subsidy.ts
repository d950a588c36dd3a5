import { preset } from '../preset';

export const openSubsidy = preset({
	id: 'open-subsidy',
	name: 'Public funding of open models',
	kind: 'counterfactual',
	revision: 1,
	asOf: '2026-11-23',
	summary:
		'Everywhere, a public body pays half of the training compute of models whose weights are published, up to 10 million USD a model; nobody owes anything.',
	articles: [],
	sources: [
		'The pilot of the National AI Research Resource (United States) and EuroHPC (European Union) grant computing time; neither pays a fixed share.',
		'Assumption: half of the compute, at most 10 million USD a model (1 to 100 million).'
	],
	limits: [
		'Where the money comes from and what else it could buy is left out: it is counted beside the results, never weighed.',
		'Every model with published weights is paid for; a real programme would choose among applications.'
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
				subsidy: { trainingShare: 0.5, mostPerModelUsd: 10e6 }
			},
			costRange: [
				{
					address: 'subsidy.mostPerModelUsd',
					low: 1e6,
					central: 10e6,
					high: 100e6,
					unit: 'USD',
					source: 'Assumption: order of magnitude of public grants of computing time'
				}
			]
		}
	]
});
