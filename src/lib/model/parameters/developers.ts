import { parameter } from './parameter';

/** Who trains base models, how often, and what they can pay. */
export const DEVELOPERS = [
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
		badge: 'assumed',
		label: 'New challengers',
		unit: 'a year',
		default: 5,
		min: 0,
		max: 24,
		step: 1,
		scale: 'linear',
		meaning: 'Mean number of new developers of base models a year (Poisson).',
		source: 'Assumption: keeps the number of developers near its present size'
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
		key: 'spendGrowth',
		linkKey: 'spend-growth',
		group: 'developers',
		badge: 'data',
		label: 'Growth of training budgets',
		unit: 'factor a year',
		default: 3.3,
		min: 1.5,
		max: 4.5,
		step: 0.1,
		scale: 'linear',
		meaning:
			'Yearly growth of what a developer wishes to spend on its largest run, before revenue limits it.',
		source:
			'Compute of the largest models grew ×4.59 a year (Epoch AI), over a price falling ×1.40; Cottier et al., arXiv 2405.21015: 2.4'
	}),
	parameter({
		key: 'budgetLeadOrders',
		linkKey: 'budget-lead',
		group: 'developers',
		badge: 'bounded',
		label: 'Runs under way at the start',
		unit: 'orders of magnitude',
		default: 0.5,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'How much larger the runs that developers plan in January 2024 are than the largest models they had released.',
		source:
			'Chosen with 18–30 models above 1e25 FLOP at the end of 2024 in view (Epoch AI); the model stays below'
	}),
	parameter({
		key: 'budgetRegression',
		linkKey: 'budget-regression',
		group: 'developers',
		badge: 'bounded',
		label: 'Budgets that earlier models understate',
		unit: 'share of the gap',
		default: 0.3,
		min: 0,
		max: 0.8,
		step: 0.05,
		scale: 'linear',
		meaning:
			'Share of the distance to the largest developer, in orders of magnitude, by which the first budgets of the others lie above what their earlier models cost; 0 ties a budget to what had been released.',
		source:
			'Chosen with 10–11 developers above 1e25 FLOP by the end of 2024 in view (Epoch AI): Meta, NVIDIA and Zhipu went from 23.9, 23.3 and 22.8 to above 25 orders within a year'
	}),
	parameter({
		key: 'followerCatchUp',
		linkKey: 'follower-growth',
		group: 'developers',
		badge: 'bounded',
		label: 'Faster growth of followers',
		unit: 'share of the gap a year',
		default: 0.2,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'Extra growth of the budgets of developers behind the frontier, in proportion to their distance.',
		source:
			'Chosen with 3 developers above 1e25 FLOP at the end of 2023 and about 10 a year later in view (Epoch AI); the model stays below'
	}),
	parameter({
		key: 'trainingShareOfRevenue',
		linkKey: 'training-share',
		group: 'developers',
		badge: 'assumed',
		label: 'Revenue that can go into one run',
		unit: 'share',
		default: 0.2,
		min: 0.02,
		max: 1,
		step: 0.02,
		scale: 'linear',
		meaning: 'Share of yearly revenue at which the budget of the largest run stops growing.',
		source: 'Assumption: range 0.02 to 1; single runs above 1 billion USD by 2027 on trend (Cottier et al.)'
	}),
	parameter({
		key: 'capitalShare',
		linkKey: 'capital',
		group: 'developers',
		badge: 'assumed',
		label: 'Outside capital',
		unit: 'share of the market',
		default: 0.1,
		min: 0.001,
		max: 0.5,
		step: 0.1,
		scale: 'log',
		meaning:
			'Capital that all developers together can put into their largest runs, as a share of the yearly market.',
		source: 'Assumption: range 0.001 to 0.5'
	}),
	parameter({
		key: 'runsPerYear',
		linkKey: 'runs',
		group: 'developers',
		badge: 'bounded',
		label: 'Training runs of a leading developer',
		unit: 'a year',
		default: 10,
		min: 0.5,
		max: 12,
		step: 0.1,
		scale: 'linear',
		meaning: 'Runs that the developer with the largest budget plans a year; others plan fewer, by distance.',
		source:
			'Chosen so that about 19 models a year appear per order of magnitude below the frontier (Epoch AI 2021–2024: 12–25)'
	}),
	parameter({
		key: 'cadenceSlope',
		linkKey: 'cadence',
		group: 'developers',
		badge: 'bounded',
		label: 'Fewer runs behind the frontier',
		unit: 'decades per order of magnitude',
		default: 0.6,
		min: 0,
		max: 2,
		step: 0.05,
		scale: 'linear',
		meaning:
			'How fast the number of runs falls with the distance of a developer to the largest budget: runs × 10^(−slope × distance).',
		source:
			'Chosen with the number of runs: 7, 19 and 32 models a year within 0.5, 1 and 1.5 orders of the largest (Epoch AI 2021–2024)'
	}),
	parameter({
		key: 'flagshipShare',
		linkKey: 'flagships',
		group: 'developers',
		badge: 'bounded',
		label: 'Flagship runs',
		unit: 'share of runs',
		default: 0.2,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning: 'Share of runs that use the whole budget of the largest run; the others are spread below it.',
		source:
			'Chosen with the number of runs and a frontier that grows ×4.0–5.4 a year in view (Epoch AI); the model stays a little below'
	}),
	parameter({
		key: 'runDepthOrders',
		linkKey: 'run-depth',
		group: 'developers',
		badge: 'bounded',
		label: 'Spread of run sizes',
		unit: 'orders of magnitude',
		default: 3,
		min: 0.5,
		max: 4,
		step: 0.5,
		scale: 'linear',
		meaning: "A developer's runs are spread evenly, in log-compute, over so many orders below its largest.",
		source: 'Releases are roughly uniform in log-compute below the frontier (Epoch AI 2021–2024)'
	}),
	parameter({
		key: 'lawAbidingShare',
		linkKey: 'law-abiding',
		group: 'developers',
		badge: 'assumed',
		label: 'Developers that never ignore a duty',
		unit: 'share',
		default: 0.9,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'Share of developers that meet their duties even where a fine would be cheaper; the others weigh the two.',
		source: 'Assumption: base models are few and their developers known by name; range 0 to 1'
	}),
	parameter({
		key: 'disclosureOpen',
		linkKey: 'disclosure-open',
		group: 'developers',
		badge: 'bounded',
		label: 'Open models that state their compute',
		unit: 'share',
		default: 0.85,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning: 'Share of open-weight models whose training compute can be known from public information.',
		source:
			'Bounded: open models of 1e24 FLOP and more in public lists outnumber their share of releases (Epoch AI, Data on AI Models, CC BY 4.0)'
	}),
	parameter({
		key: 'disclosureClosed',
		linkKey: 'disclosure-closed',
		group: 'developers',
		badge: 'bounded',
		label: 'Closed models that state their compute',
		unit: 'share',
		default: 0.4,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning: 'Share of closed models whose training compute can be known from public information.',
		source: 'Bounded: after 2024 most closed models state no compute (Epoch AI, Data on AI Models, CC BY 4.0)'
	}),
	parameter({
		key: 'silenceAboveLine',
		linkKey: 'silence',
		group: 'developers',
		badge: 'assumed',
		label: 'Silence just above a line',
		unit: 'share',
		default: 0.3,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'Share of developers that keep the compute of a covered model silent when it lies less than an order of magnitude above the line.',
		source:
			'Assumption: range 0 to 0.9; the observed gap above 1e25 FLOP may be silence or scale (Hillebrandt 2026)'
	}),
	parameter({
		key: 'groupRevenueUsd',
		linkKey: 'group-revenue',
		group: 'developers',
		badge: 'data',
		label: 'Revenue of a large group',
		unit: 'USD a year',
		default: 35000000000,
		min: 5000000000,
		max: 200000000000,
		step: 0.1,
		scale: 'log',
		meaning:
			'Revenue in 2023 of the median group, affiliates included, that trains base models; the revenues of all groups scale with it, and entrants that belong to one have it.',
		source:
			'Median of 22 groups among the developers of January 2024: company results for 2023, some recalled and good for their class only'
	}),
	parameter({
		key: 'groupGrowth',
		linkKey: 'group-growth',
		group: 'developers',
		badge: 'data',
		label: 'Growth of large groups',
		unit: 'factor a year',
		default: 1.13,
		min: 1.05,
		max: 1.25,
		step: 0.01,
		scale: 'linear',
		meaning: 'Yearly growth of what the affiliates of a developer earn.',
		source:
			'Alphabet 307 to 350 to about 403, Microsoft 212 to 245 to 282, Meta 135 to 165 to 201 billion USD, 2023 to 2025 (company results)'
	}),
	parameter({
		key: 'entrantGroupShare',
		linkKey: 'entrant-groups',
		group: 'developers',
		badge: 'bounded',
		label: 'Entrants that belong to a large group',
		unit: 'share',
		default: 0.35,
		min: 0.2,
		max: 0.5,
		step: 0.05,
		scale: 'linear',
		meaning: 'Share of new developers that belong to a group whose revenue lies above every test of revenue.',
		source:
			'Counted: 20 of the 58 developers with large models at the start belong to a group that earns more than 500 million USD a year; OpenAI is left out'
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
