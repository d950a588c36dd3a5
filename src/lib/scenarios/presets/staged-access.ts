import { DEVELOPERS_FOUND_RANGE } from '../packages';
import { preset } from '../preset';

export const stagedAccess = preset({
	id: 'staged-access',
	name: 'Staged access to weights',
	kind: 'counterfactual',
	revision: 1,
	asOf: '2026-11-23',
	summary:
		'Everywhere, weights above 1e25 FLOP go first to those who sign up, and to everybody after a year or once the frontier is ten times as large.',
	articles: [],
	sources: [
		'Solaiman (2023), “The Gradient of Generative AI Release”: staged release, as with GPT-2, which was opened in steps over nine months of 2019.',
		'Assumption: 12 months (3 to 36), or a frontier one order of magnitude ahead; no law asks for it.',
		'Assumption: line, start and fines are those of the EU tier for systemic risk, so that the two can be compared.'
	],
	limits: [
		'Nothing else is owed: the policy shows what staging alone does.',
		'Whether those who sign up are checked well is a parameter of the world (leaks of gated weights), not of the rule.'
	],
	instruments: {
		nexus: { jurisdiction: 'world', reach: 'market' },
		timing: { start: '2025-08-02' },
		enforcement: { from: '2025-08-02', fineUsd: 16.5e6, fineTurnoverShare: 0.03 }
	},
	tiers: [
		{
			id: 'staged',
			instruments: {
				threshold: { basis: 'compute', flop: 1e25 },
				'staged-access': { rule: 'gated-first', afterMonths: 12, frontierLead: 1 }
			},
			costRange: [
				{
					address: 'staged-access.afterMonths',
					low: 3,
					central: 12,
					high: 36,
					unit: 'months',
					source: 'Assumption: GPT-2 took nine months'
				}
			]
		}
	],
	costRange: [DEVELOPERS_FOUND_RANGE]
});
