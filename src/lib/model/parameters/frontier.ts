import { parameter } from './parameter';

/** Price of compute, algorithmic progress, and how compute becomes capability. */
export const FRONTIER = [
	parameter({
		key: 'pricePerFlopUsd',
		linkKey: 'flop-price',
		group: 'frontier',
		badge: 'data',
		label: 'Price of training compute',
		unit: 'USD per FLOP',
		default: 9.7e-19,
		min: 3.2e-19,
		max: 4.2e-18,
		step: 0.05,
		scale: 'log',
		meaning: 'Price in January 2024: 1e25 FLOP cost about 9.7 million USD.',
		source:
			'Regression on Epoch AI, Data on AI Models (CC BY 4.0), 180 runs since 2016; list rates of rented hardware give up to 4.2e-18'
	}),
	parameter({
		key: 'priceFactorPerYear',
		linkKey: 'flop-price-fall',
		group: 'frontier',
		badge: 'data',
		label: 'Compute per dollar',
		unit: 'factor a year',
		default: 1.4,
		min: 1.25,
		max: 1.57,
		step: 0.01,
		scale: 'linear',
		meaning: 'Yearly gain in training compute per dollar.',
		source: 'Hobbhahn and Besiroglu (Epoch AI 2022): doubling in 2.07 years, 95 % 1.54–3.13'
	}),
	parameter({
		key: 'algorithmicHalvingMonths',
		linkKey: 'algo-halving',
		group: 'frontier',
		badge: 'data',
		label: 'Algorithmic progress',
		unit: 'months',
		default: 8,
		min: 2,
		max: 22,
		step: 0.5,
		scale: 'linear',
		meaning: 'Months in which the compute needed for a given capability halves.',
		source: 'Ho et al., arXiv 2403.05812 (NeurIPS 2024): about 8 months, 90 % 2–22'
	}),
	parameter({
		key: 'catchUpShare',
		linkKey: 'catch-up',
		group: 'frontier',
		badge: 'bounded',
		label: 'Catch-up through publication and distillation',
		unit: 'share',
		default: 0.75,
		min: 0,
		max: 0.9,
		step: 0.05,
		scale: 'linear',
		meaning: 'Share of the gap to the published frontier that a new model closes without own compute.',
		source:
			'Chosen so that open models trail by about 15 months in compute but 3–4 in capability (Epoch AI 2024, 2026)'
	}),
	parameter({
		key: 'catchUpLagMonths',
		linkKey: 'catch-up-lag',
		group: 'frontier',
		badge: 'bounded',
		label: 'Lag of publication and distillation',
		unit: 'months',
		default: 2,
		min: 0,
		max: 24,
		step: 1,
		scale: 'linear',
		integer: true,
		meaning: 'Months after which the frontier can be learned from.',
		source:
			'Assumption; together with the catch-up share it sets the capability lag of open models (Epoch AI: 3–4 months)'
	}),
	parameter({
		key: 'capabilityNoise',
		linkKey: 'capability-noise',
		group: 'frontier',
		badge: 'assumed',
		label: 'Luck and skill in training',
		unit: 'orders of magnitude',
		default: 0.2,
		min: 0,
		max: 0.8,
		step: 0.05,
		scale: 'linear',
		meaning:
			'Standard deviation of capability at equal compute: what makes any compute line an imperfect filter.',
		source: 'Assumption: range 0 to 0.8; the scatter of cost at equal compute is 0.49 orders (Epoch AI)'
	}),
	parameter({
		key: 'researchFeedback',
		linkKey: 'open-research',
		group: 'frontier',
		badge: 'assumed',
		label: 'Progress that hangs on open research',
		unit: 'share',
		default: 0,
		min: 0,
		max: 0.5,
		step: 0.05,
		scale: 'linear',
		meaning:
			'Share of the progress of algorithms that moves with the square root of open activity against January 2024.',
		source: 'Assumption: 0, so that no benefit of openness is built in; range 0 to 0.5'
	})
] as const;
