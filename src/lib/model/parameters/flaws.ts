import { parameter } from './parameter';

/** Contested assumptions about flaws in safeguards, who finds and who fixes them. None of them is measured. */
export const FLAWS = [
	parameter({
		key: 'flawsPerYear',
		linkKey: 'flaws',
		group: 'risk',
		contested: true,
		badge: 'assumed',
		label: 'Flaws in safeguards',
		unit: 'a year',
		default: 0.5,
		min: 0,
		max: 4,
		step: 0.1,
		scale: 'linear',
		meaning: 'Rate at which weak spots open in what is still sound of the safeguards; 0 switches flaws off.',
		source:
			'Assumption: every system tested had some (UK AI Security Institute, Frontier AI Trends Report, 2025)'
	}),
	parameter({
		key: 'hiddenExploited',
		linkKey: 'hidden-exploited',
		group: 'risk',
		contested: true,
		badge: 'assumed',
		label: 'Hidden flaws that misusers know',
		unit: 'share',
		default: 0.4,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning: 'Share of the flaws not yet reported that misusers have found for themselves.',
		source: 'Assumption: range 0 to 1'
	}),
	parameter({
		key: 'discoveryScale',
		linkKey: 'discovery',
		group: 'risk',
		contested: true,
		badge: 'assumed',
		label: 'Makers needed to find flaws',
		unit: 'active makers',
		default: 1000000,
		min: 1000,
		max: 5000000,
		step: 0.1,
		scale: 'log',
		meaning: 'Active makers with weights at which flaws are found at 63 % of the most that outsiders add.',
		source: 'Assumption: range 1,000 to 5,000,000'
	}),
	parameter({
		key: 'foundByMany',
		linkKey: 'found-by-many',
		group: 'risk',
		badge: 'assumed',
		label: 'Flaws that outsiders find',
		unit: 'a year',
		default: 4,
		min: 0,
		max: 20,
		step: 0.5,
		scale: 'linear',
		meaning:
			'The most that makers with weights add to the rate at which flaws are found; how many of them it takes is another assumption.',
		source: 'Assumption: those inside alone find one in two years; range 0 (nobody looks) to 20'
	}),
	parameter({
		key: 'fixClosedPerYear',
		linkKey: 'fix-closed',
		group: 'risk',
		contested: true,
		badge: 'assumed',
		label: 'Fixes of closed models',
		unit: 'a year',
		default: 6,
		min: 0,
		max: 50,
		step: 0.5,
		scale: 'linear',
		meaning: 'Rate at which reported flaws of closed models are fixed.',
		source: 'Assumption: a developer changes every copy at once; range 0 to 50'
	}),
	parameter({
		key: 'fixOpenPerYear',
		linkKey: 'fix-open',
		group: 'risk',
		contested: true,
		badge: 'assumed',
		label: 'Fixes of open models',
		unit: 'a year',
		default: 1.5,
		min: 0,
		max: 50,
		step: 0.5,
		scale: 'linear',
		meaning: 'Rate at which reported flaws of open models are fixed in the copies that people use.',
		source:
			'Assumption: copies are updated slowly or never (Seger et al. 2023, arXiv 2311.09227); range 0 to 50'
	})
] as const;
