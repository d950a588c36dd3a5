import { parameter } from './parameter';

/** The size of the market, and where its users are. */
export const MARKET = [
	parameter({
		key: 'marketUsd',
		linkKey: 'market',
		group: 'users',
		badge: 'bounded',
		label: 'Market in January 2024',
		unit: 'USD a year',
		default: 5e9,
		min: 1e9,
		max: 5e10,
		step: 0.1,
		scale: 'log',
		meaning: 'Yearly spending of users on models and services built on them at the start.',
		source: 'Menlo Ventures: enterprise spending 11.5 billion USD (2024), 37 billion (2025)'
	}),
	parameter({
		key: 'demandGrowth',
		linkKey: 'demand-growth',
		group: 'users',
		badge: 'bounded',
		label: 'Growth of demand',
		unit: 'factor a year',
		default: 3.2,
		min: 1.2,
		max: 4,
		step: 0.1,
		scale: 'linear',
		meaning: 'Yearly growth of spending at the start; it tapers towards the full market.',
		source: 'Menlo Ventures: 11.5 to 37 billion USD in one year; range 1.5–4'
	}),
	parameter({
		key: 'fullMarketUsd',
		linkKey: 'full-market',
		group: 'users',
		badge: 'assumed',
		label: 'Full market',
		unit: 'USD a year',
		default: 6e11,
		min: 5e10,
		max: 5e12,
		step: 0.1,
		scale: 'log',
		meaning: 'Yearly spending towards which demand grows (logistic).',
		source: 'Assumption: keeps training budgets from exploding over eight years; range 5e10 to 5e12'
	}),
	parameter({
		key: 'demandShareUs',
		linkKey: 'demand-us',
		group: 'users',
		badge: 'assumed',
		label: 'Demand in the United States',
		unit: 'share',
		default: 0.4,
		min: 0.05,
		max: 0.6,
		step: 0.05,
		scale: 'linear',
		meaning: 'Share of user demand in the United States.',
		source: 'Assumption: about its share of spending on software'
	}),
	parameter({
		key: 'demandShareEu',
		linkKey: 'demand-eu',
		group: 'users',
		badge: 'assumed',
		label: 'Demand in the European Union',
		unit: 'share',
		default: 0.2,
		min: 0.05,
		max: 0.39,
		step: 0.01,
		scale: 'linear',
		meaning: 'Share of user demand in the European Union; what is left is the rest of the world.',
		source: 'Assumption: about its share of spending on software'
	}),
	parameter({
		key: 'surplusWorth',
		linkKey: 'surplus-worth',
		group: 'users',
		badge: 'assumed',
		label: 'Worth of a unit of surplus',
		unit: 'share of spending',
		default: 0.33,
		min: 0,
		max: 2,
		step: 0.01,
		scale: 'linear',
		meaning: 'What one unit of utility is worth to users in money, as a share of what they spend.',
		source:
			'Assumption: in a logit it is 1/α for a price coefficient α, a third of the price at a price elasticity near 3; range 0 to 2'
	})
] as const;
