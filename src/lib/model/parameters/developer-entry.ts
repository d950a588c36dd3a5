import { parameter } from './parameter';

/** How developers arrive and leave. */
export const DEVELOPER_ENTRY = [
	parameter({
		key: 'initialDevelopers',
		linkKey: 'developers',
		group: 'developers',
		badge: 'data',
		label: 'Developers at the start',
		unit: 'developers',
		default: 48,
		min: 8,
		max: 52,
		step: 1,
		scale: 'linear',
		integer: true,
		meaning: 'The largest developers of base models as of January 2024, by training compute.',
		source:
			'Epoch AI, Data on AI Models (CC BY 4.0): 38–51 organisations with a model above 1e23 FLOP in 2023–2025'
	}),
	parameter({
		key: 'challengersPerYear',
		linkKey: 'challengers',
		group: 'developers',
		badge: 'bounded',
		label: 'New challengers',
		unit: 'a year',
		default: 24,
		min: 0,
		max: 24,
		step: 1,
		scale: 'linear',
		meaning: 'Mean number of new developers of base models a year (Poisson).',
		source:
			'41 organisations were first seen with a model of 1e23 FLOP or more in 2023 and 30 in 2024, 9 in 2022 (Epoch AI, Data on AI Models, CC BY 4.0); chosen with the models and developers of 2022 and 2023 in view, and partners of joint models count as organisations'
	}),
	parameter({
		key: 'entrantDepth',
		linkKey: 'entrant-depth',
		group: 'developers',
		badge: 'assumed',
		label: 'First runs of challengers',
		unit: 'orders of magnitude below the frontier',
		default: 2.2,
		min: 0,
		max: 4,
		step: 0.1,
		scale: 'linear',
		meaning:
			'How far below the largest model so far the median challenger starts, in training compute; none starts above it.',
		source:
			'Assumption: first models of most organisations lie one to three orders below the frontier of their time (Epoch AI, Data on AI)'
	}),
	parameter({
		key: 'entryElasticity',
		linkKey: 'entry-profit',
		group: 'developers',
		badge: 'assumed',
		label: 'Entry and expected profit',
		unit: 'elasticity',
		default: 1,
		min: 0,
		max: 8,
		step: 0.25,
		scale: 'linear',
		meaning:
			'How strongly the entry of challengers follows the profit they expect under the laws, against the profit without any; 0 lets no law move entry.',
		source:
			'Between a 0.5 % fall of births for 10 % more regulation (Bailey and Thomas 2017) and a fall of EU venture deals by 21 % with profits by 8 % after the GDPR (Jia et al. 2025; Chen, Frey and Presidente); range 0 to 3, 8 as a stress'
	}),
	parameter({
		key: 'entryGrowthElasticity',
		linkKey: 'entry-growth',
		group: 'developers',
		badge: 'bounded',
		label: 'Entry and growth of the sector',
		unit: 'elasticity',
		default: 0.25,
		min: 0,
		max: 0.6,
		step: 0.05,
		scale: 'linear',
		meaning:
			'How strongly the entry of challengers follows the revenue of all developers, against January 2024; 0 keeps it constant.',
		source:
			'Organisations first seen with a model above 1e23 FLOP: 9, 41, 30 in 2022–2024 (Epoch AI), revenue about 0.04, 1.5, 4.1 billion USD: 0.25 over both years, with a wide margin'
	}),
	parameter({
		key: 'entryShockHalfLifeMonths',
		linkKey: 'entry-shock-fades',
		group: 'developers',
		badge: 'assumed',
		label: 'Fading of a shock to entry',
		unit: 'months',
		default: 12,
		min: 4,
		max: 36,
		step: 1,
		scale: 'linear',
		meaning: 'Months in which half of the passing part of a change of entry because of a law is gone.',
		source:
			'Assumption: some regulatory shocks to entry were gone within a year, EU venture deals were still down after 2.5 years, but less (Jia, Jin, Leccese and Wagman 2025)'
	}),
	parameter({
		key: 'entryShockFloor',
		linkKey: 'entry-shock-stays',
		group: 'developers',
		badge: 'assumed',
		label: 'Lasting part of a shock to entry',
		unit: 'share',
		default: 0.2,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning: 'Share of a change of entry because of a law that never fades.',
		source: 'Assumption: range 0 to 0.5; 1 is a change that lasts'
	}),
	parameter({
		key: 'closurePerYear',
		linkKey: 'closures',
		group: 'developers',
		badge: 'assumed',
		label: 'Closures for other reasons',
		unit: 'probability a year',
		default: 0.06,
		min: 0,
		max: 0.5,
		step: 0.01,
		scale: 'linear',
		meaning: 'Yearly probability that a developer stops for reasons outside the model.',
		source: 'Assumption: range 0 to 0.5'
	}),
	parameter({
		key: 'exitPropensity',
		linkKey: 'exit-without-profit',
		group: 'developers',
		badge: 'assumed',
		label: 'Developers that stop when nothing pays',
		unit: 'probability',
		default: 1,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'Probability that a developer stops in the yearly review in which no plan for its next large run pays, duties included; 0 lets no law move exit.',
		source:
			'Assumption: 1, a firm that expects a loss stops; range 0.3 to 1, owners and states can carry losses'
	})
] as const;
