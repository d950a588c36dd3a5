import { EVALUATION, EXPORT, FRAMEWORK_AND_AUDIT, LICENCE, onModification, REPORT } from '../duties';
import { under } from '../law-case';

const EO_14110 = under('us-eo-14110', [
	{
		released: '2024-06-01',
		subject: { flop: 2e26, weights: 'open' },
		owes: { covered: ['report'], ...REPORT, fineUsd: 0 },
		why: 's. 4.2(a)–(b): whoever trains above 1e26 operations reports, open models too; the order states no penalty'
	},
	{
		released: '2024-06-01',
		subject: { flop: 1e26 },
		owes: {},
		why: 's. 4.2(b): "greater than" 1e26 operations'
	},
	{
		released: '2024-06-01',
		subject: { flop: 2e26, markets: ['eu'] },
		owes: { covered: ['report'], ...REPORT },
		why: 's. 4.2(a): a duty of companies in the United States, wherever they offer the model'
	},
	{
		released: '2024-06-01',
		subject: { flop: 2e26, home: 'eu' },
		owes: {},
		why: 's. 4.2(a): a foreign company that sells there does not report'
	},
	{
		released: '2025-01-15',
		subject: { flop: 2e26 },
		owes: { covered: ['report'], ...REPORT },
		why: 'in force until it was revoked on 20 January 2025'
	},
	{
		released: '2025-01-25',
		subject: { flop: 2e26 },
		owes: {},
		why: 'EO 14148: revoked on 20 January 2025',
		modelSays: {
			owes: { covered: ['report'], ...REPORT },
			because:
				'the model counts whole months, so that an order revoked on 20 January holds until the end of it'
		}
	},
	{
		released: '2025-02-01',
		subject: { flop: 2e26 },
		owes: {},
		why: 'EO 14148: revoked on 20 January 2025'
	}
]);

const DIFFUSION = under('us-ai-diffusion', [
	{
		released: '2025-03-01',
		subject: { flop: 2e26 },
		owes: { covered: ['weights'], ...EXPORT },
		why: 'ECCN 4E091: unpublished weights of a model above 1e26 operations'
	},
	{
		released: '2025-03-01',
		subject: { flop: 2e26, weights: 'open', licence: 'restricted' },
		owes: {},
		why: '15 CFR 734.7: published weights are not controlled, under whatever licence'
	},
	{
		released: '2025-03-01',
		subject: { flop: 2e26, home: 'eu' },
		owes: {},
		why: 'a control on exports from the United States'
	},
	{
		released: '2025-01-01',
		subject: { flop: 2e26 },
		owes: {},
		why: 'the interim final rule is of 13 January 2025'
	},
	{
		released: '2025-06-01',
		subject: { flop: 2e26 },
		owes: {},
		why: 'given up on 13 May 2025'
	},
	{
		released: '2025-03-01',
		subject: { flop: 3e26 },
		world: { openFrontierFlop: 4e26 },
		owes: {},
		why: 'ECCN 4E091: not controlled below the compute of the most capable published model'
	},
	{
		released: '2025-03-01',
		subject: { flop: 5e25 },
		world: { openFrontierFlop: 1e25 },
		owes: {},
		why: 'ECCN 4E091: nothing below 1e26 operations is controlled',
		modelSays: {
			owes: { covered: ['weights'], ...EXPORT },
			because:
				'the line follows the open frontier alone, without the floor of 1e26 (a stated limit of the preset)'
		}
	},
	{
		released: '2025-03-01',
		subject: { flop: 3e26 },
		world: { openFrontierFlop: 2e26 },
		owes: { covered: ['weights'], ...EXPORT },
		why: 'ECCN 4E091: above 1e26 operations and above the most capable published model',
		modelSays: {
			owes: {},
			because:
				'the line stands 0.4 orders above the largest open model, so that models just above that one are free'
		}
	}
]);

const S_2938 = under('us-s-2938', [
	{
		released: '2027-01-01',
		subject: { flop: 2e26, weights: 'open' },
		owes: { covered: ['evaluated'], ...EVALUATION, fineUsd: 90e6 },
		why: 'no deployment, open release included, before the evaluation; at least 1 million USD a day, for 90 days (assumption)'
	},
	{
		released: '2026-12-31',
		subject: { flop: 2e26 },
		owes: {},
		why: 'hypothetical start on 1 January 2027'
	},
	{
		released: '2033-12-31',
		subject: { flop: 2e26 },
		owes: { covered: ['evaluated'], ...EVALUATION },
		why: 'seven years long'
	},
	{
		released: '2034-01-01',
		subject: { flop: 2e26 },
		owes: {},
		why: 'sunset after seven years'
	},
	{
		released: '2027-01-01',
		subject: { flop: 1e26, by: 'enterprise', of: { flop: 2e26, weights: 'open' } },
		owes: { covered: ['evaluated'], ...onModification(EVALUATION) },
		why: 'whoever substantially modifies for commerce is covered (a third of the original compute, by assumption)'
	},
	{
		released: '2027-01-01',
		subject: { flop: 1e26, by: 'academic', of: { flop: 2e26, weights: 'open' } },
		owes: {},
		why: 'only commercial modifiers are covered'
	}
]);

const PREMARKET_LICENCE = under('premarket-licence', [
	{
		released: '2027-01-01',
		subject: { flop: 3e25, weights: 'open' },
		owes: { covered: ['licensed'], ...LICENCE, approval: { months: 6, refused: 0.1 } },
		why: 'framework of 2023: models such as GPT-4 (2e25 FLOP, by assumption) need a licence, open or closed'
	},
	{
		released: '2027-01-01',
		subject: { flop: 2e25 },
		owes: {},
		why: 'models up to the size of GPT-4 stay free'
	},
	{
		released: '2026-12-31',
		subject: { flop: 3e25 },
		owes: {},
		why: 'hypothetical start on 1 January 2027'
	},
	{
		released: '2027-01-01',
		subject: { flop: 3e25, home: 'eu', markets: ['eu', 'rest'] },
		owes: {},
		why: 'a licence to release in the United States'
	},
	{
		released: '2027-01-01',
		subject: { flop: 2e25, by: 'enterprise', of: { flop: 1e25, weights: 'open' } },
		owes: { covered: ['licensed'], ...onModification(LICENCE) },
		why: 'a modification that uses as much compute itself is licensed anew, whatever the original (assumption)'
	}
]);

const GREAT_AMERICAN = under('great-american-ai-act', [
	{
		released: '2028-01-01',
		subject: { flop: 2e26 },
		owes: { covered: ['audited'], ...FRAMEWORK_AND_AUDIT, fineUsd: 0 },
		why: 'framework and audits every six months for developers above 500 million USD; the fine is known from secondary pages alone and left out'
	},
	{
		released: '2028-01-01',
		subject: { flop: 2e26, revenueUsd: 400e6 },
		owes: {},
		why: 'revenue is tested for every frontier developer'
	},
	{
		released: '2027-12-31',
		subject: { flop: 2e26 },
		owes: {},
		why: 'hypothetical start: a year after an enactment in January 2027'
	}
]);

export const US_FEDERAL_CASES = [
	...EO_14110,
	...DIFFUSION,
	...S_2938,
	...PREMARKET_LICENCE,
	...GREAT_AMERICAN
];
