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
	})
] as const;
