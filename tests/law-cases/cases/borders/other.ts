import { FRAMEWORK, REPORT } from '../../duties';
import { under } from '../../law-case';
import { border, worldwide } from './border';

const ELSEWHERE = [
	...border('kr-basic-act', {
		on: '2026-03-01',
		model: { flop: 1.1e26 },
		owes: { covered: ['high-performance'], ...FRAMEWORK },
		market: [
			'rest',
			'a model offered in Korea (which stands for the rest of the world), wherever it comes from'
		],
		starts: ['2026-01-15', '2026-02-01', 'in force from 22 January 2026, the first whole month February'],
		fined: [
			'2027-01-31',
			'2027-02-01',
			20_000,
			'no fines before 22 January 2027, the first whole month February'
		]
	})
];

const AS_THE_CHAPTER = [
	'2025-08-01',
	'2025-09-01',
	'from 2 August 2025, as the EU chapter with which it is compared; the first whole month is September'
] as const;
const SMALL_OPEN = { flop: 1e22, weights: 'open' } as const;

const WORLDWIDE = [
	...worldwide('downstream-liability', {
		on: '2027-01-01',
		model: SMALL_OPEN,
		owes: { covered: ['strict'], liability: 0.5 },
		starts: [
			'2026-12-01',
			'2027-01-01',
			'from 9 December 2026, as the directive with which it is compared; the first whole month is January'
		]
	}),
	...under('downstream-liability', [
		{
			released: '2027-01-01',
			subject: { flop: 1e19, by: 'enterprise', of: SMALL_OPEN },
			owes: { liability: 0.5 },
			why: 'thought experiment: firms answer for three tenths as makers and two as deployers'
		}
	]),
	...worldwide('staged-access', {
		on: '2026-09-01',
		model: { flop: 1.1e25, weights: 'open' },
		owes: { covered: ['staged'], mayPublish: false },
		starts: AS_THE_CHAPTER
	}),
	...under('staged-access', [
		{
			released: '2026-09-01',
			subject: { flop: 1.1e25, weights: 'open', revenueUsd: 1e8 },
			owes: { covered: ['staged'], mayPublish: false, fineUsd: 16.5e6 },
			why: 'fines as in the AI Act, Art. 101: 15 million EUR (16.5 million USD at 1.10) where that is more'
		},
		{
			released: '2026-09-01',
			subject: { flop: 2e25, weights: 'open' },
			world: { frontierFlop: 1.8e26 },
			owes: { covered: ['staged'], mayPublish: false },
			why: 'a frontier nine times as large does not lead by an order of magnitude'
		}
	]),
	...worldwide('treaty-draft', {
		on: '2026-09-01',
		model: { flop: 1.1e25 },
		owes: { covered: ['treaty'], ...REPORT },
		starts: AS_THE_CHAPTER
	}),
	...under('treaty-draft', [
		{
			released: '2026-09-01',
			subject: { flop: 1.1e25, revenueUsd: 1e8 },
			owes: { covered: ['treaty'], ...REPORT, fineUsd: 16.5e6 },
			why: 'fines as in the AI Act, Art. 101: 15 million EUR (16.5 million USD at 1.10) where that is more'
		},
		{
			released: '2026-09-01',
			subject: { flop: 6e25, by: 'enterprise', of: { flop: 1e26 } },
			owes: {},
			why: 'whoever changes a covered model is not covered, whatever the compute'
		}
	]),
	...(
		[
			['open-subsidy', 2e6],
			['treaty-subsidy', 1e6]
		] as const
	).flatMap(([law, subsidyUsd]) =>
		worldwide(law, {
			on: '2026-09-01',
			model: { flop: 2e24, costUsd: 4e6, weights: 'open' },
			owes: { subsidyUsd },
			starts: AS_THE_CHAPTER
		})
	)
];

export const OTHER_BORDERS = [...ELSEWHERE, ...WORLDWIDE];
