import { under } from '../law-case';

const STRICT = { covered: ['strict'] };
/** A modification is liable for harm without being covered by duties. */
const SMALL_MODEL = { flop: 1e22, weights: 'open' } as const;

const PRODUCT_LIABILITY = under('eu-product-liability', [
	{
		released: '2027-01-01',
		subject: { ...SMALL_MODEL, home: 'eu' },
		owes: { ...STRICT, liability: 0.5 },
		why: 'Directive (EU) 2024/2853, Art. 8: manufacturers of software are strictly liable (half of the harm, by assumption)'
	},
	{
		released: '2027-01-01',
		subject: { ...SMALL_MODEL, developer: 'public' },
		owes: {},
		why: 'Art. 2(2): free software outside commercial activity is excluded'
	},
	{
		released: '2026-11-30',
		subject: { ...SMALL_MODEL },
		owes: {},
		why: 'Art. 2(1): products placed on the market after 9 December 2026'
	},
	{
		released: '2027-01-01',
		subject: { ...SMALL_MODEL, markets: ['us'] },
		owes: {},
		why: 'products placed on the Union market'
	},
	{
		released: '2027-01-01',
		subject: { flop: 1e19, by: 'start-up', home: 'eu', of: SMALL_MODEL },
		owes: { liability: 0.5 },
		why: 'recital 15: a manufacturer that integrates free software is liable (three tenths as maker, two as deployer)'
	},
	{
		released: '2027-01-01',
		subject: { flop: 1e19, by: 'hobbyist', home: 'eu', of: SMALL_MODEL },
		owes: {},
		why: 'Art. 2(2): free software outside commercial activity is excluded'
	}
]);

const AI_LEAD = under('strict-liability', [
	{
		released: '2027-01-01',
		subject: { ...SMALL_MODEL, home: 'eu' },
		owes: { ...STRICT, liability: 0.5 },
		why: 'S. 2937: product liability of developers, whatever the size of the model'
	},
	{
		released: '2026-12-31',
		subject: SMALL_MODEL,
		owes: {},
		why: 'hypothetical start on 1 January 2027'
	},
	{
		released: '2027-01-01',
		subject: { flop: 1e19, by: 'hobbyist', of: SMALL_MODEL },
		owes: { liability: 0.3 },
		why: 'S. 2937: whoever substantially modifies answers beside the developer, commercial or not'
	},
	{
		released: '2027-01-01',
		subject: { flop: 1e19, by: 'enterprise', of: SMALL_MODEL },
		owes: { liability: 0.5 },
		why: 'S. 2937: a deployer that modifies bears two shares'
	}
]);

const DOWNSTREAM = under('downstream-liability', [
	{
		released: '2027-01-01',
		subject: { ...SMALL_MODEL, home: 'rest', developer: 'public', markets: ['rest'] },
		owes: { ...STRICT, liability: 0.5 },
		why: 'thought experiment: everybody, everywhere, commercial or not'
	},
	{
		released: '2027-01-01',
		subject: { flop: 1e19, by: 'academic', home: 'rest', of: SMALL_MODEL },
		owes: { liability: 0.3 },
		why: 'thought experiment: fine-tuners answer for three tenths'
	}
]);

const USE_BASED = under('use-based', [
	{
		released: '2028-01-01',
		subject: { flop: 1e27, weights: 'open' },
		owes: {},
		why: 'thought experiment: no rule on models'
	},
	{
		released: '2028-01-01',
		subject: { flop: 1e19, by: 'start-up', home: 'eu', regulatedUse: true, of: SMALL_MODEL },
		owes: { covered: ['use'], firstUsd: 42_000, perYearUsd: 17_500 },
		why: 'AI Act, Annex III: duties of a high-risk use; small firms owe 0.7 of 60,000 and 25,000 USD (assumption)'
	},
	{
		released: '2028-01-01',
		subject: {
			flop: 1e19,
			by: 'enterprise',
			home: 'eu',
			revenueUsd: 165e6,
			regulatedUse: true,
			of: SMALL_MODEL
		},
		owes: { covered: ['use'], firstUsd: 60_000, perYearUsd: 25_000, fineUsd: 16.5e6 },
		why: 'Regulation (EU) 2026/1744: relief up to 150 million EUR of turnover; from 165 million USD on all is owed'
	},
	{
		released: '2028-01-01',
		subject: { flop: 1e19, by: 'start-up', home: 'eu', of: SMALL_MODEL },
		owes: {},
		why: 'a use that Annex III does not name'
	},
	{
		released: '2027-11-30',
		subject: { flop: 1e19, by: 'start-up', home: 'eu', regulatedUse: true, of: SMALL_MODEL },
		owes: {},
		why: 'Regulation (EU) 2026/1744: Annex III applies from 2 December 2027'
	}
]);

export const LIABILITY_CASES = [...PRODUCT_LIABILITY, ...AI_LEAD, ...DOWNSTREAM, ...USE_BASED];
