import { FRAMEWORK, REPORT } from '../duties';
import { under } from '../law-case';

const NO_RULE = under('none', [
	{ released: '2027-01-01', subject: { flop: 1e28, weights: 'open' }, owes: {}, why: 'no rule at all' },
	{
		released: '2027-01-01',
		subject: { flop: 1e26, by: 'enterprise', regulatedUse: true, of: { flop: 2e26 } },
		owes: {},
		why: 'no rule at all'
	}
]);

const KOREA = under('kr-basic-act', [
	{
		released: '2026-03-01',
		subject: { flop: 2e26, weights: 'open' },
		owes: { covered: ['high-performance'], ...FRAMEWORK, fineUsd: 0 },
		why: 'AI Basic Act: safety duties of high-performance AI; no fines in the first year'
	},
	{
		released: '2027-03-01',
		subject: { flop: 2e26 },
		owes: { covered: ['high-performance'], ...FRAMEWORK, fineUsd: 20_000 },
		why: 'fines of up to 30 million KRW (about 20,000 USD) after the grace period'
	},
	{
		released: '2026-03-01',
		subject: { flop: 2e26, markets: ['us', 'eu'] },
		owes: {},
		why: 'a model that is not offered in Korea (which stands for the rest of the world)'
	},
	{
		released: '2026-01-15',
		subject: { flop: 2e26 },
		owes: {},
		why: 'in force from 22 January 2026'
	},
	{
		released: '2026-03-01',
		subject: { flop: 1e26 },
		owes: { covered: ['high-performance'], ...FRAMEWORK },
		why: 'reports on the decree in force: 1e26 operations or more',
		modelSays: {
			owes: {},
			because:
				'every line covers what lies above it, and the draft decree said "more than"; the sources differ'
		}
	}
]);

const STAGED = { covered: ['staged'] };

const STAGED_ACCESS = under('staged-access', [
	{
		released: '2026-09-01',
		subject: { flop: 2e25, weights: 'open' },
		owes: { ...STAGED, mayPublish: false, fineUsd: 30e6 },
		why: 'thought experiment: weights above 1e25 FLOP go first to those who sign up; nothing else is owed'
	},
	{
		released: '2026-09-01',
		subject: { flop: 2e25, weights: 'open' },
		world: { frontierFlop: 2e26 },
		owes: STAGED,
		why: 'to everybody once the frontier is ten times as large'
	},
	{
		released: '2026-09-01',
		subject: { flop: 1e25, weights: 'open' },
		owes: {},
		why: 'up to the line weights may be published at once'
	}
]);

const SUBSIDY = under('open-subsidy', [
	{
		released: '2026-09-01',
		subject: { flop: 2e24, costUsd: 4e6, weights: 'open', home: 'rest' },
		owes: { subsidyUsd: 2e6 },
		why: 'half of the cost of training is paid where weights are published; nobody owes anything'
	},
	{
		released: '2026-09-01',
		subject: { flop: 1e26, costUsd: 100e6, weights: 'open' },
		owes: { subsidyUsd: 10e6 },
		why: 'at most 10 million USD a model'
	},
	{
		released: '2025-07-31',
		subject: { flop: 2e24, costUsd: 4e6, weights: 'open' },
		owes: {},
		why: 'from August 2025, so that it can be compared with the EU chapter'
	}
]);

const TREATY = under('treaty-draft', [
	{
		released: '2026-09-01',
		subject: { flop: 2e25, weights: 'open' },
		owes: { covered: ['treaty'], ...REPORT, fineUsd: 30e6 },
		why: 'thought experiment: above 1e25 FLOP a report is owed, and weights may be published at once'
	},
	{
		released: '2026-09-01',
		subject: { flop: 1e25 },
		owes: {},
		why: 'up to the line nothing is owed'
	},
	{
		released: '2026-09-01',
		subject: { flop: 1e25, by: 'enterprise', of: { flop: 2e25 } },
		owes: {},
		why: 'whoever changes a covered model is not covered'
	},
	{
		released: '2025-07-31',
		subject: { flop: 2e25 },
		owes: {},
		why: 'from August 2025, so that it can be compared with the EU chapter'
	}
]);

const TREATY_SUBSIDY = under('treaty-subsidy', [
	{
		released: '2026-09-01',
		subject: { flop: 2e24, costUsd: 4e6, weights: 'open', home: 'rest' },
		owes: { subsidyUsd: 1e6 },
		why: 'a quarter of the cost of training is paid where weights are published'
	},
	{
		released: '2026-09-01',
		subject: { flop: 1e27, costUsd: 1e9, weights: 'open' },
		owes: { subsidyUsd: 100e6 },
		why: 'at most 100 million USD a model'
	}
]);

export const OTHER_CASES = [...NO_RULE, ...KOREA, ...STAGED_ACCESS, ...SUBSIDY, ...TREATY, ...TREATY_SUBSIDY];
