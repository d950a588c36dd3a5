import { EVALUATION, EXPORT, FRAMEWORK_AND_AUDIT, LICENCE, REPORT, onModification } from '../../duties';
import { under } from '../../law-case';
import { border } from './border';

const MORE_THAN_HALF_A_BILLION = 510e6;
export const US_FEDERAL_BORDERS = [
	...under('us-eo-14110', [
		{
			released: '2024-06-01',
			subject: { flop: 1.1e26 },
			owes: { covered: ['report'], ...REPORT },
			why: 's. 4.2(b): "greater than" 1e26 operations'
		},
		{
			released: '2024-06-01',
			subject: { flop: 1e25 },
			owes: {},
			why: 's. 4.2(b)(i): the line of 1e23 is for models of biological sequences alone'
		}
	]),
	...under('us-ai-diffusion', [
		{
			released: '2025-02-01',
			subject: { flop: 1.1e26 },
			owes: { covered: ['weights'], ...EXPORT },
			why: 'ECCN 4E091: 1e26 operations, 0.42 orders above the largest published model of that time (3.8e25)'
		},
		{
			released: '2025-02-01',
			subject: { flop: 9e25 },
			owes: {},
			why: 'ECCN 4E091: nothing below 1e26 operations is controlled'
		},
		{
			released: '2025-05-01',
			subject: { flop: 1.1e26 },
			owes: { covered: ['weights'], ...EXPORT },
			why: 'given up on 13 May 2025, and not before'
		}
	]),
	...border('us-s-2938', {
		on: '2027-01-01',
		model: { flop: 1.1e26 },
		owes: { covered: ['evaluated'], ...EVALUATION },
		line: [1e26, 'advanced systems: trained with more than 1e26 operations'],
		market: ['us', 'deployment in interstate or foreign commerce of the United States']
	}),
	...under('us-s-2938', [
		{
			released: '2027-01-01',
			subject: { flop: 6e25, by: 'enterprise', of: { flop: 2e26, weights: 'open' } },
			owes: {},
			why: 'less than a third of the original is no substantial modification (assumption)'
		},
		{
			released: '2027-01-01',
			subject: { flop: 7e25, by: 'enterprise', of: { flop: 2e26, weights: 'open' } },
			owes: { covered: ['evaluated'], ...onModification(EVALUATION) },
			why: 'more than a third of the original is a substantial modification (assumption)'
		},
		{
			released: '2027-01-01',
			subject: { flop: 5e25, by: 'enterprise', of: { flop: 1e26, weights: 'open' } },
			owes: {},
			why: 'an original up to 1e26 operations is not an advanced system'
		}
	]),
	...border('premarket-licence', {
		on: '2027-01-01',
		model: { flop: 2.2e25 },
		owes: { covered: ['licensed'], ...LICENCE, approval: { months: 6, refused: 0.1 } },
		line: [2e25, 'models up to the size of GPT-4 (2e25 FLOP, by assumption) stay free'],
		market: ['us', 'a licence to release in the United States']
	}),
	...under('premarket-licence', [
		{
			released: '2027-01-01',
			subject: { flop: 3e25 },
			owes: {
				covered: ['licensed'],
				...LICENCE,
				approval: { months: 6, refused: 0.1 },
				fineUsd: 90e6
			},
			why: '1 million USD a day, as in S. 2938, for 90 days (assumptions)'
		},
		{
			released: '2027-01-01',
			subject: { flop: 1.9e25, by: 'enterprise', of: { flop: 1e25, weights: 'open' } },
			owes: {},
			why: 'a modification with less compute than a licence asks for is free, whatever the original (assumption)'
		}
	]),
	...border('great-american-ai-act', {
		on: '2028-01-01',
		model: { flop: 1.1e26, revenueUsd: MORE_THAN_HALF_A_BILLION },
		owes: { covered: ['audited'], ...FRAMEWORK_AND_AUDIT },
		line: [
			1e26,
			'"frontier" is read as more than 1e26 operations, as in the laws of the states (assumption)'
		],
		market: ['us', 'developers that offer a model in the United States'],
		starts: [
			'2027-12-31',
			'2028-01-01',
			'a year after an enactment in January 2027 (hypothetical), when the first audit is due'
		]
	}),
	...under('great-american-ai-act', [
		{
			released: '2028-01-01',
			subject: { flop: 1.1e26, revenueUsd: 500e6 },
			owes: {},
			why: 'large developers earn more than 500 million USD; exactly that much is not large'
		}
	])
];
