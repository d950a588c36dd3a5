import { care, FRAMEWORK, FRAMEWORK_AND_AUDIT, onModification, TRANSPARENCY } from '../duties';
import { under } from '../law-case';

const FRONTIER = { covered: ['frontier'] };
const LARGE = { covered: ['frontier', 'large'] };
const COVERED = { covered: ['covered'] };
const SMALL_DEVELOPER = { developer: 'challenger', revenueUsd: 20e6 } as const;

const SB_53 = under('ca-sb-53', [
	{
		released: '2026-02-01',
		subject: { flop: 2e26 },
		owes: { ...LARGE, ...FRAMEWORK, fineUsd: 1e6 },
		why: '22757.11–.12: a large frontier developer publishes a framework and a report; 22757.15: up to 1 million USD'
	},
	{
		released: '2026-02-01',
		subject: { flop: 2e26, ...SMALL_DEVELOPER },
		owes: { ...FRONTIER, ...TRANSPARENCY },
		why: '22757.12(c)(1): a frontier developer with less revenue owes the transparency report alone'
	},
	{
		released: '2026-02-01',
		subject: { flop: 2e26, ...SMALL_DEVELOPER },
		owes: { ...FRONTIER, ...TRANSPARENCY, fineUsd: 0 },
		why: '22757.15: penalties fall on large frontier developers',
		modelSays: {
			owes: { ...FRONTIER, ...TRANSPARENCY, fineUsd: 1e6 },
			because: 'enforcement belongs to the policy and not to a tier (a stated limit of the preset)'
		}
	},
	{
		released: '2026-02-01',
		subject: { flop: 2e26, revenueUsd: 500e6 },
		owes: { ...FRONTIER, ...TRANSPARENCY },
		why: '22757.11: "in excess of" 500 million USD; exactly that much is not large'
	},
	{
		released: '2026-02-01',
		subject: { flop: 1e26 },
		owes: {},
		why: '22757.11: "greater than" 1e26 operations'
	},
	{
		released: '2026-02-01',
		subject: { flop: 2e26, weights: 'open' },
		owes: { ...LARGE, ...FRAMEWORK },
		why: 'no exemption for open models'
	},
	{
		released: '2026-02-01',
		subject: { flop: 2e26, home: 'rest', markets: ['rest'] },
		owes: {},
		why: 'the law reaches who makes a model available in the State (run as nationwide)'
	},
	{
		released: '2026-02-01',
		subject: { flop: 2e26, home: 'rest', weights: 'open' },
		owes: { ...LARGE, ...FRAMEWORK },
		why: 'a foreign developer that deploys there is reached'
	},
	{
		released: '2025-12-31',
		subject: { flop: 2e26 },
		owes: {},
		why: 'in force from 1 January 2026'
	},
	{
		released: '2026-01-01',
		subject: { flop: 2e26 },
		owes: { ...LARGE, ...FRAMEWORK },
		why: 'in force from 1 January 2026'
	},
	{
		released: '2026-02-01',
		subject: { flop: 9e25, by: 'enterprise', revenueUsd: 1e9, of: { flop: 2e26, weights: 'open' } },
		owes: {},
		why: '22757.11: who trains counts; a fine-tune below 1e26 of somebody else’s model makes nobody a frontier developer (disputed for large firms)'
	}
]);

const RAISE = under('ny-raise', [
	{
		released: '2026-12-31',
		subject: { flop: 2e26 },
		owes: {},
		why: 'ch. 96 of 2026: effective 1 January 2027'
	},
	{
		released: '2027-01-01',
		subject: { flop: 2e26 },
		owes: { ...LARGE, ...FRAMEWORK, fineUsd: 1e6 },
		why: 's. 1421: as in California; 1 million USD for a first violation'
	},
	{
		released: '2027-01-01',
		subject: { flop: 2e26, developer: 'public' },
		owes: {},
		why: 'accredited universities are exempt'
	}
]);

const ILLINOIS = under('il-sb-315', [
	{
		released: '2026-12-31',
		subject: { flop: 2e26 },
		owes: {},
		why: 'most sources: in force from 1 January 2027'
	},
	{
		released: '2027-12-31',
		subject: { flop: 2e26 },
		owes: { ...LARGE, ...FRAMEWORK, fineUsd: 1e6 },
		why: 'no audit before 2028'
	},
	{
		released: '2028-01-01',
		subject: { flop: 2e26 },
		owes: { covered: ['frontier', 'large', 'audited'], ...FRAMEWORK_AND_AUDIT },
		why: 's. 10: a yearly independent audit of large frontier developers from 1 January 2028'
	},
	{
		released: '2028-01-01',
		subject: { flop: 2e26, ...SMALL_DEVELOPER },
		owes: { ...FRONTIER, ...TRANSPARENCY },
		why: 's. 10: only large frontier developers are audited'
	}
]);

const COMPUTE_ONLY = under('compute-only-sb-53', [
	{
		released: '2026-02-01',
		subject: { flop: 2e26, ...SMALL_DEVELOPER },
		owes: { covered: ['all-frontier'], ...FRAMEWORK },
		why: 'thought experiment: the duties of large developers for everyone above 1e26 operations'
	},
	{
		released: '2026-02-01',
		subject: { flop: 1e26, ...SMALL_DEVELOPER },
		owes: {},
		why: 'the line itself stays where SB 53 has it'
	}
]);

const SB_1047 = under('ca-sb-1047', [
	{
		released: '2025-02-01',
		subject: { flop: 2e26, costUsd: 200e6, weights: 'open' },
		owes: { ...COVERED, ...care(200e6) },
		why: 's. 22602–22603: more than 1e26 operations and 100 million USD; open models are not spared'
	},
	{
		released: '2025-02-01',
		subject: { flop: 2e26, costUsd: 100e6 },
		owes: {},
		why: 's. 22602: both tests must be met, and 100 million USD is not more than 100 million USD'
	},
	{
		released: '2025-02-01',
		subject: { flop: 9e25, costUsd: 300e6 },
		owes: {},
		why: 's. 22602: both tests must be met'
	},
	{
		released: '2025-02-01',
		subject: { flop: 2e26, costUsd: 101e6 },
		owes: { ...COVERED, ...care(101e6) },
		why: 's. 22602: 100 million USD; the first adjustment for inflation could only come after the law applied',
		modelSays: {
			owes: {},
			because:
				'the price index of the cost test runs from January 2024, a year before the law (102.5 million in 2025)'
		}
	},
	{
		released: '2024-12-31',
		subject: { flop: 2e26, costUsd: 200e6 },
		owes: {},
		why: 'hypothetical start: the first of January after the veto'
	},
	{
		released: '2026-02-01',
		subject: { flop: 2e26, costUsd: 200e6 },
		owes: { ...COVERED, ...care(200e6), fineUsd: 20e6 },
		why: 's. 22606: 10 % of the cost of training for a first violation, from 2026'
	},
	{
		released: '2025-02-01',
		subject: {
			flop: 3e25,
			costUsd: 20e6,
			by: 'enterprise',
			of: { flop: 2e26, costUsd: 200e6, weights: 'open' }
		},
		owes: { ...COVERED, ...onModification(care(0)) },
		why: 's. 22602(e)(1)(B): a fine-tune with 3e25 operations or more that cost more than 10 million USD'
	},
	{
		released: '2025-02-01',
		subject: {
			flop: 3e25,
			costUsd: 10e6,
			by: 'enterprise',
			of: { flop: 2e26, costUsd: 200e6, weights: 'open' }
		},
		owes: {},
		why: 's. 22602: more than 10 million USD; 10 million is not'
	},
	{
		released: '2025-02-01',
		subject: { flop: 2.9e25, costUsd: 20e6, by: 'enterprise', of: { flop: 2e26, costUsd: 200e6 } },
		owes: {},
		why: 's. 22602: below 3e25 operations the original developer stays responsible'
	},
	{
		released: '2025-02-01',
		subject: {
			flop: 5e25,
			costUsd: 50e6,
			by: 'enterprise',
			of: { flop: 8e25, costUsd: 80e6, weights: 'open' }
		},
		owes: {},
		why: 's. 22602: the original must itself be a covered model'
	}
]);

const TRACEABLE = under('traceable-weights', [
	{
		released: '2025-02-01',
		subject: { flop: 2e26, costUsd: 200e6, weights: 'open' },
		owes: { ...COVERED, ...care(200e6), perAdopterUsd: 20, mayPublish: false },
		why: 's. 22603 with full shutdown read strictly: who has the weights must be known, and published weights cannot meet that'
	},
	{
		released: '2025-02-01',
		subject: { flop: 9e25, weights: 'open' },
		owes: {},
		why: 'below the line weights may be published as before'
	}
]);

export const US_STATE_CASES = [...SB_53, ...RAISE, ...ILLINOIS, ...COMPUTE_ONLY, ...SB_1047, ...TRACEABLE];
