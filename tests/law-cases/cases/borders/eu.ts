import { COPYRIGHT_AND_SUMMARY, DOCUMENTATION, SYSTEMIC, onModification } from '../../duties';
import { under } from '../../law-case';
import { border } from './border';

const ACT_BOTH = { covered: ['gpai', 'systemic'], ...SYSTEMIC };
const EU = [
	...border('eu-ai-act', {
		on: '2026-09-01',
		model: { flop: 1.1e25 },
		owes: ACT_BOTH,
		market: ['eu', 'Art. 2(1)(a): whoever places a model on the Union market'],
		starts: [
			'2025-08-01',
			'2025-09-01',
			'Art. 113(b): from 2 August 2025, the first whole month of which is September'
		],
		fined: ['2026-08-01', '2026-09-01', 30e6, 'Art. 113: fines (Art. 101) from 2 August 2026']
	}),
	...under('eu-ai-act', [
		{
			released: '2026-09-01',
			subject: { flop: 1.1e25, weights: 'open' },
			owes: ACT_BOTH,
			why: 'Art. 51(2), 53(2): presumed systemic just above 1e25 FLOP, open or not'
		},
		{
			released: '2026-09-01',
			subject: { flop: 2e24, by: 'hobbyist', home: 'eu', of: { flop: 5e24, weights: 'open' } },
			owes: {},
			why: 'Art. 3(10): nothing is made available outside the course of a commercial activity'
		},
		{
			released: '2026-09-01',
			subject: { flop: 3.2e22, by: 'start-up', home: 'eu', of: { flop: 5e24 }, originalSilent: true },
			owes: {},
			why: 'guidelines point 61: below a third of 1e23 FLOP (3.33e22) where the original is silent'
		},
		{
			released: '2026-09-01',
			subject: { flop: 3.5e22, by: 'start-up', home: 'eu', of: { flop: 5e24 }, originalSilent: true },
			owes: { covered: ['gpai'], ...onModification(DOCUMENTATION, 0.25) },
			why: 'guidelines point 61: above a third of 1e23 FLOP (3.33e22) where the original is silent'
		},
		{
			released: '2026-09-01',
			subject: { flop: 3.2e24, by: 'enterprise', home: 'eu', of: { flop: 1e26 }, originalSilent: true },
			owes: {},
			why: 'guidelines point 61: below a third of 1e25 FLOP (3.33e24) where the original has systemic risk and is silent'
		}
	]),
	...under('eu-ai-act-every-derivative', [
		{
			released: '2026-09-01',
			subject: { flop: 5e24, weights: 'open' },
			owes: { covered: ['gpai'], ...COPYRIGHT_AND_SUMMARY },
			why: 'Art. 53(2) stays as it is: the thought experiment is about those who modify'
		}
	]),
	...border('indexed-threshold', {
		on: '2026-09-01',
		model: { flop: 5.5e24 },
		owes: { covered: ['relative'], ...SYSTEMIC },
		line: [
			5e24,
			'one order of magnitude below the largest model (5e25 FLOP in these cases); on the line is not above it'
		],
		market: ['eu', 'the market of the chapter that it varies: Art. 2(1)(a)']
	})
];

const LIABILITY = [
	...border('eu-product-liability', {
		on: '2027-01-01',
		model: { flop: 1e22 },
		owes: { covered: ['strict'], liability: 0.5 },
		market: ['eu', 'products placed on the Union market'],
		starts: [
			'2026-12-01',
			'2027-01-01',
			'Art. 2(1): products placed on the market after 9 December 2026, the first whole month of which is January'
		]
	}),
	...border('strict-liability', {
		on: '2027-01-01',
		model: { flop: 1e22 },
		owes: { covered: ['strict'], liability: 0.5 },
		market: ['us', 'S. 2937: products in the commerce of the United States']
	})
];

const SMALL_OPEN = { flop: 1e22, weights: 'open' } as const;

const A_HIGH_RISK_USE = { flop: 1e19, regulatedUse: true, of: SMALL_OPEN } as const;

const USES = under('use-based', [
	{
		released: '2028-01-01',
		subject: { ...A_HIGH_RISK_USE, by: 'start-up', home: 'rest', markets: ['eu'] },
		owes: { covered: ['use'], firstUsd: 42_000, perYearUsd: 17_500 },
		why: 'Art. 2(1)(a): whoever places a system on the Union market, wherever established'
	},
	{
		released: '2028-01-01',
		subject: { ...A_HIGH_RISK_USE, by: 'start-up', home: 'eu', markets: ['us', 'rest'] },
		owes: {},
		why: 'Art. 2(1)(a): nothing is placed on the Union market'
	},
	{
		released: '2027-12-01',
		subject: { ...A_HIGH_RISK_USE, by: 'start-up', home: 'eu' },
		owes: {},
		why: 'Regulation (EU) 2026/1744: Annex III applies from 2 December 2027'
	},
	{
		released: '2028-01-01',
		subject: { ...A_HIGH_RISK_USE, by: 'enterprise', home: 'eu', revenueUsd: 1e9 },
		owes: { covered: ['use'], firstUsd: 60_000, perYearUsd: 25_000, fineUsd: 30e6 },
		why: 'Art. 99(4): up to 3 % of turnover where that is more than 15 million EUR'
	},
	{
		released: '2028-01-01',
		subject: { ...A_HIGH_RISK_USE, by: 'enterprise', home: 'eu', revenueUsd: 160e6 },
		owes: { covered: ['use'], firstUsd: 42_000, perYearUsd: 17_500 },
		why: 'Regulation (EU) 2026/1744: relief up to 150 million EUR of turnover, 165 million USD at 1.10'
	}
]);

export const EU_BORDERS = [...EU, ...LIABILITY, ...USES];
