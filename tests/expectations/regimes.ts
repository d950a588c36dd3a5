import type { Policy } from '$lib/model';
import { PRESETS } from '$lib/scenarios';

const ENFORCED = {
	from: '2024-03-01',
	detectionPerYear: 0.3,
	fineUsd: 20000,
	fineTurnoverShare: 0.01,
	fineTrainingShare: 0.1
} as const;

/**
 * Laws that touch everything at once: a chapter on models as in the EU, a thought experiment in which every
 * developer owes, waits and is liable everywhere, one in which every American maker of a derivative owes, and one of
 * Europe that follows the market and asks for commercial activity. Makers elsewhere who supply outside it owe nothing,
 * so that fear of coverage has somebody to frighten.
 */
export const HEAVY: readonly Policy[] = [
	PRESETS.find(({ id }) => id === 'eu-ai-act')!.policy,
	{
		id: 'everything',
		instruments: {
			nexus: { jurisdiction: 'world', reach: 'market' },
			timing: { start: '2024-03-01', end: 'never' },
			enforcement: ENFORCED
		},
		tiers: [
			{
				id: 'models',
				instruments: {
					threshold: { basis: 'compute', flop: 1e24 },
					'open-relief': { relief: 'partial', costShare: 0.5, lostAboveFlop: 1e25, licences: 'free' },
					duties: { fixedUsd: 2e6, perModelUsd: 3e5, perYearUsd: 1e6, delayMonths: 1.5 },
					approval: { required: 'yes', reviewers: 3, reviewMonths: 2, rejectProbability: 0.1 },
					liability: { developerShare: 0.3, modifierShare: 0.3 }
				}
			}
		]
	},
	{
		id: 'derivatives',
		instruments: {
			nexus: { jurisdiction: 'us', reach: 'home' },
			timing: { start: '2024-03-01', end: 'never' },
			enforcement: ENFORCED
		},
		tiers: [
			{
				id: 'every',
				instruments: {
					threshold: { basis: 'no-model' },
					modifier: { rule: 'every-derivative', original: 'any', dutyShare: 1 },
					duties: { fixedUsd: 200, perModelUsd: 40, perYearUsd: 20 },
					deployer: { rule: 'regulated-uses' },
					'small-relief': { revenueBelowUsd: 2e4, costShare: 0.5 }
				}
			}
		]
	},
	{
		id: 'firms',
		instruments: {
			nexus: { jurisdiction: 'eu', reach: 'market', activity: 'commercial' },
			timing: { start: '2024-04-01', end: 'never' },
			enforcement: ENFORCED
		},
		tiers: [
			{
				id: 'every',
				instruments: {
					threshold: { basis: 'no-model' },
					modifier: { rule: 'every-derivative', original: 'any' },
					duties: { perModelUsd: 60 }
				}
			}
		]
	},
	{
		// Weights go to those who sign up first; after incidents ever smaller models are covered.
		id: 'weights',
		instruments: {
			nexus: { jurisdiction: 'world', reach: 'market' },
			timing: { start: '2024-02-01', end: 'never' }
		},
		tiers: [
			{
				id: 'staged',
				instruments: {
					threshold: { basis: 'compute', flop: 1e24 },
					path: { ratchetFactor: 0.5, postTraining: 'outside' },
					'staged-access': { rule: 'gated-first', afterMonths: 8 },
					liability: { developerShare: 0.2 }
				}
			}
		]
	},
	{
		// Dear enough that small developers leave the European market, so that withheld weights can leak.
		id: 'stay-out',
		instruments: {
			nexus: { jurisdiction: 'eu', reach: 'market' },
			timing: { start: '2024-03-01', end: 'never' }
		},
		tiers: [
			{
				id: 'all',
				instruments: {
					threshold: { basis: 'every-model' },
					duties: { perModelUsd: 2e7 },
					'small-relief': { revenueBelowUsd: 5e8, costShare: 0.5 }
				}
			}
		]
	},
	{
		// In sight at the end of three years: so dear for every model everywhere that small developers stop.
		id: 'dear-everywhere',
		instruments: {
			nexus: { jurisdiction: 'world', reach: 'market' },
			timing: { start: '2026-12-01', end: 'never' }
		},
		tiers: [
			{
				id: 'all',
				instruments: { threshold: { basis: 'every-model' }, duties: { perModelUsd: 2e8 } }
			}
		]
	},
	{
		// A licence for small models of large groups, in one jurisdiction: who can comes out elsewhere first.
		id: 'licence-there',
		instruments: {
			nexus: { jurisdiction: 'rest', reach: 'market' },
			timing: { start: '2024-03-01', end: 'never' }
		},
		tiers: [
			{
				id: 'all',
				instruments: {
					threshold: { basis: 'every-model', revenueUsd: 5e8 },
					approval: { required: 'yes', reviewers: 50, reviewMonths: 3, rejectProbability: 0.1 },
					liability: { developerShare: 1 }
				}
			}
		]
	}
];
