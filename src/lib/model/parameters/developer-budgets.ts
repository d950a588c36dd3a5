import { parameter } from './parameter';

/** What developers have to spend on training, and the groups that they belong to. */
export const DEVELOPER_BUDGETS = [
	parameter({
		key: 'spendGrowth',
		linkKey: 'spend-growth',
		group: 'developers',
		badge: 'bounded',
		label: 'Growth of training budgets',
		unit: 'factor a year',
		default: 3.6,
		min: 1.5,
		max: 4.5,
		step: 0.1,
		scale: 'linear',
		meaning:
			'Yearly growth of what a developer wishes to spend on its largest run, before revenue limits it.',
		source:
			'Compute of the largest models grew ×4.59 a year (Epoch AI), over a price falling ×1.40: 3.3; the wish lies above what revenue lets through, and is chosen with a frontier that grows ×4.0–5.4 a year in view. Cottier et al., arXiv 2405.21015: costs grew ×2.4'
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
		default: 0.25,
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
		badge: 'bounded',
		label: 'Revenue that can go into one run',
		unit: 'share',
		default: 0.4,
		min: 0.02,
		max: 1,
		step: 0.02,
		scale: 'linear',
		meaning: 'Share of yearly revenue at which the budget of the largest run stops growing.',
		source:
			'Chosen with a frontier that grows ×4.0–5.4 a year in view (Epoch AI); range 0.02 to 1; single runs above 1 billion USD by 2027 on trend (Cottier et al.)'
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
	})
] as const;
