import { FRAMEWORK, FRAMEWORK_AND_AUDIT, TRANSPARENCY, care, onModification } from '../../duties';
import { under } from '../../law-case';
import { border } from './border';

const LARGE = { covered: ['frontier', 'large'] };
const A_STATE = 'the law reaches who makes a model available in the State (run as nationwide)';
const MORE_THAN_HALF_A_BILLION = 510e6;

export const US_STATE_BORDERS = [
	...border('ca-sb-53', {
		on: '2026-02-01',
		model: { flop: 1.1e26, revenueUsd: MORE_THAN_HALF_A_BILLION },
		owes: { ...LARGE, ...FRAMEWORK },
		line: [1e26, '22757.11: "greater than" 1e26 operations, "in excess of" 500 million USD'],
		market: ['us', A_STATE]
	}),
	...['ny-raise', 'il-sb-315'].flatMap((law) => [
		...border(law, {
			on: '2027-01-01',
			model: { flop: 1.1e26, revenueUsd: MORE_THAN_HALF_A_BILLION },
			owes: { ...LARGE, ...FRAMEWORK },
			line: [1e26, 'more than 1e26 operations and 500 million USD, as in California'],
			market: ['us', A_STATE],
			starts: ['2026-12-31', '2027-01-01', 'in force from 1 January 2027']
		}),
		...under(law, [
			{
				released: '2027-01-01',
				subject: { flop: 1.1e26, revenueUsd: 500e6 },
				owes: { covered: ['frontier'], ...TRANSPARENCY },
				why: 'as in California: exactly 500 million USD is not large, and the transparency report is owed by all'
			}
		])
	]),
	...under('il-sb-315', [
		{
			released: '2028-01-01',
			subject: { flop: 1.1e26, revenueUsd: MORE_THAN_HALF_A_BILLION },
			owes: { covered: ['frontier', 'large', 'audited'], ...FRAMEWORK_AND_AUDIT },
			why: 's. 10: large frontier developers, those above 1e26 operations and 500 million USD, are audited'
		},
		{
			released: '2028-01-01',
			subject: { flop: 1.1e26, revenueUsd: 500e6 },
			owes: { covered: ['frontier'], ...TRANSPARENCY },
			why: 's. 10: who does not earn more than 500 million USD is not large and not audited'
		},
		{
			released: '2028-01-01',
			subject: { flop: 1e26 },
			owes: {},
			why: 's. 10: the audit begins above the same line as the other duties'
		}
	]),
	...border('ca-sb-1047', {
		on: '2025-02-01',
		model: { flop: 1.1e26, costUsd: 110e6 },
		owes: { covered: ['covered'], ...care(110e6) },
		line: [1e26, 's. 22602: "greater than" 1e26 operations, beside the test of cost'],
		market: ['us', A_STATE],
		starts: ['2024-12-31', '2025-01-01', 'hypothetical start: the first of January after the veto'],
		fined: ['2025-12-31', '2026-01-01', 11e6, 's. 22606: civil penalties from 1 January 2026']
	}),
	...under('ca-sb-1047', [
		{
			released: '2025-02-01',
			subject: {
				flop: 3e25,
				costUsd: 11e6,
				by: 'enterprise',
				of: { flop: 2e26, costUsd: 200e6, weights: 'open' }
			},
			owes: { covered: ['covered'], ...onModification(care(0)) },
			why: 's. 22602(e)(1)(B): a fine-tune that cost more than 10 million USD'
		},
		{
			released: '2034-02-01',
			subject: { flop: 1.1e26, costUsd: 130e6 },
			owes: { covered: ['covered'], ...care(130e6) },
			why: 's. 22602: 100 million USD with ten years of a price index of 2.5 % (assumption) is 128 million',
			world: { frontierFlop: 1e28 }
		},
		{
			released: '2034-02-01',
			subject: { flop: 1.1e26, costUsd: 126e6 },
			owes: {},
			why: 's. 22602: 100 million USD with ten years of a price index of 2.5 % (assumption) is 128 million',
			world: { frontierFlop: 1e28 }
		}
	])
];
