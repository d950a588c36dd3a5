import { parameter } from './parameter';

const budgetSource =
	'Assumption built from prices of fine-tuning runs (QLoRA of a 70B model 4–20 USD, full tuning 500–2,000 USD) and of labour; range two orders of magnitude';

/** Who fine-tunes, with what money, and who gives up. */
export const FINE_TUNERS = [
	parameter({
		key: 'academicShare',
		linkKey: 'academics',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'Academics',
		unit: 'share of fine-tuners',
		default: 0.12,
		min: 0,
		max: 0.3,
		step: 0.01,
		scale: 'linear',
		meaning: 'Share of fine-tuners at universities and research bodies.',
		source: 'Assumption: no count of distinct fine-tuners was found'
	}),
	parameter({
		key: 'startUpShare',
		linkKey: 'start-ups',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'Start-ups',
		unit: 'share of fine-tuners',
		default: 0.12,
		min: 0,
		max: 0.3,
		step: 0.01,
		scale: 'linear',
		meaning: 'Share of fine-tuners that are young firms.',
		source: 'Assumption: no count of distinct fine-tuners was found'
	}),
	parameter({
		key: 'enterpriseShare',
		linkKey: 'enterprises',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'Enterprises',
		unit: 'share of fine-tuners',
		default: 0.06,
		min: 0,
		max: 0.3,
		step: 0.01,
		scale: 'linear',
		meaning: 'Share of fine-tuners that are established firms. All others are hobbyists (0.70 by default).',
		source:
			'Assumption: 89 % of developers work alone and have 39 % of downloads (Osborne et al. 2024; Hugging Face 2026): proxies for 0.4–0.9 without an employer'
	}),
	parameter({
		key: 'hobbyistBudgetUsd',
		linkKey: 'budget-hobbyist',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'Budget of a hobbyist',
		unit: 'USD a project',
		default: 100,
		min: 20,
		max: 1000,
		step: 0.1,
		scale: 'log',
		meaning: 'Median budget of one project.',
		source: budgetSource
	}),
	parameter({
		key: 'academicBudgetUsd',
		linkKey: 'budget-academic',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'Budget of an academic',
		unit: 'USD a project',
		default: 3000,
		min: 200,
		max: 30000,
		step: 0.1,
		scale: 'log',
		meaning: 'Median budget of one project.',
		source: budgetSource
	}),
	parameter({
		key: 'startUpBudgetUsd',
		linkKey: 'budget-start-up',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'Budget of a start-up',
		unit: 'USD a project',
		default: 50000,
		min: 5000,
		max: 500000,
		step: 0.1,
		scale: 'log',
		meaning: 'Median budget of one project.',
		source: budgetSource
	}),
	parameter({
		key: 'enterpriseBudgetUsd',
		linkKey: 'budget-enterprise',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'Budget of an enterprise',
		unit: 'USD a project',
		default: 300000,
		min: 50000,
		max: 2000000,
		step: 0.1,
		scale: 'log',
		meaning: 'Median budget of one project.',
		source: budgetSource
	}),
	parameter({
		key: 'exitAfterLosses',
		linkKey: 'exit-losses',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'Losses before giving up',
		unit: 'projects in a row',
		default: 4,
		min: 1,
		max: 20,
		step: 1,
		scale: 'linear',
		integer: true,
		meaning: 'A fine-tuner that loses so many projects in a row becomes inactive.',
		source: 'Assumption: range 1 to 20; GDPR made about a third of apps exit (Janssen et al. 2022)'
	}),
	parameter({
		key: 'returnPerYear',
		linkKey: 'returns',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'New makers for those who left',
		unit: 'probability a year',
		default: 0.5,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'Yearly probability that an inactive place is taken again, times the share of projects that succeed among its kind.',
		source: 'Assumption: entry follows opportunity; range 0 to 1'
	}),
	parameter({
		key: 'makersResponse',
		linkKey: 'makers-response',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'New makers deterred by rules',
		unit: 'per share of ideas lost',
		default: 1,
		min: 0,
		max: 3,
		step: 0.1,
		scale: 'linear',
		meaning:
			'How much the growth of makers falls with the share of ideas that rules have cost in the last six months; 0 lets it be.',
		source:
			'Assumption, range 0 to 3: after the GDPR the entry of new apps halved (Janssen, Kesler, Kummer and Waldfogel 2022)'
	}),
	parameter({
		key: 'makersGrowthTaper',
		linkKey: 'makers-growth-taper',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'Taper of the growth of makers',
		unit: 'factor a year',
		default: 1,
		min: 0.75,
		max: 1,
		step: 0.01,
		scale: 'linear',
		meaning:
			'Factor by which the rate of growth of makers falls each year; 1 leaves the ceiling of ten times the start alone.',
		source:
			'Assumption, range 0.75 to 1: public models grew 1.8-fold in 2024 (Hugging Face); no series of distinct makers was found'
	}),
	parameter({
		key: 'commercialHobbyists',
		linkKey: 'commercial-hobbyists',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'Hobbyists in commercial activity',
		unit: 'share of hobbyists',
		default: 0.05,
		min: 0,
		max: 0.2,
		step: 0.01,
		scale: 'linear',
		meaning:
			'Share of hobbyists whose derivatives are supplied in the course of a commercial activity, so that a law that asks for one reaches them. Firms always are.',
		source:
			'Assumption, range 0 to 0.2: occasional supply by hobbyists is outside commercial activity in principle (European Commission, Blue Guide 2022, 2.2; Regulation (EU) 2024/1689, Art. 3(10))'
	}),
	parameter({
		key: 'commercialAcademics',
		linkKey: 'commercial-academics',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'Academics in commercial activity',
		unit: 'share of academics',
		default: 0.1,
		min: 0,
		max: 0.3,
		step: 0.01,
		scale: 'linear',
		meaning: 'Share of academics whose derivatives are supplied in the course of a commercial activity.',
		source:
			'Assumption, range 0 to 0.3: much scientific work is read as outside commercial activity (Jernite et al. 2025, Hugging Face guide to the AI Act)'
	})
] as const;
