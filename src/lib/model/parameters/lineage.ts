import { parameter } from './parameter';

const LAUFER = 'Laufer, Oderinwale and Kleinberg (2025), lineage of 1.86 million models';

/** What derivatives are, and which of them others build on. */
export const LINEAGE = [
	parameter({
		key: 'adapterShare',
		linkKey: 'adapters',
		group: 'adoption',
		badge: 'data',
		label: 'Adapters',
		unit: 'share',
		default: 0.42,
		min: 0,
		max: 0.6,
		step: 0.01,
		scale: 'linear',
		meaning: 'Share of derivatives that are adapters.',
		source: `${LAUFER}: 42 % of edges`
	}),
	parameter({
		key: 'quantisationShare',
		linkKey: 'quantisations',
		group: 'adoption',
		badge: 'data',
		label: 'Quantisations',
		unit: 'share',
		default: 0.18,
		min: 0,
		max: 0.3,
		step: 0.01,
		scale: 'linear',
		meaning: 'Share of derivatives that only make a model smaller.',
		source: `${LAUFER}: 18 % of edges`
	}),
	parameter({
		key: 'mergeShare',
		linkKey: 'merges',
		group: 'adoption',
		badge: 'data',
		label: 'Merges',
		unit: 'share',
		default: 0.07,
		min: 0,
		max: 0.1,
		step: 0.01,
		scale: 'linear',
		meaning: 'Share of derivatives that merge two models; the rest are fine-tunes.',
		source: `${LAUFER}: 7 % of edges, by difference`
	}),
	parameter({
		key: 'fitnessWeight',
		linkKey: 'fitness',
		group: 'adoption',
		badge: 'assumed',
		label: 'Unequal fitness of parents',
		unit: 'share',
		default: 0.5,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'How much some derivatives attract those who look for a parent more than others; at 0 all attract alike.',
		source: 'Assumption: range 0 to 1'
	}),
	parameter({
		key: 'ageSpread',
		linkKey: 'age-kernel',
		group: 'adoption',
		badge: 'assumed',
		label: 'Ageing of parents',
		unit: 'ln months',
		default: 1.2,
		min: 0,
		max: 3,
		step: 0.1,
		scale: 'linear',
		meaning:
			'Spread of the time in which a derivative is still built on (log-normal); 0 switches ageing off.',
		source:
			'Form: Bhandari, Chen and Gao (2025), arXiv 2502.15987; the value is an assumption, range 0.5 to 1.5'
	}),
	parameter({
		key: 'parentDeclared',
		linkKey: 'declared',
		group: 'adoption',
		badge: 'bounded',
		label: 'Parents that are stated',
		unit: 'share',
		default: 0.85,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'Share of derivatives whose card states what they were made from. It moves nothing but what is observed.',
		source:
			'Bounded: 30 % of public models state a parent, most others are uploads without one (Laufer, Oderinwale and Kleinberg 2025)'
	}),
	parameter({
		key: 'isolatedUploads',
		linkKey: 'isolated',
		group: 'adoption',
		badge: 'bounded',
		label: 'Isolated uploads',
		unit: 'for each derivative',
		default: 1.8,
		min: 0,
		max: 5,
		step: 0.1,
		scale: 'linear',
		meaning:
			'Public models without any relation to others, for each derivative: copies, tests, empty pages. It moves nothing but what is observed.',
		source: `${LAUFER}: 1.31 million connected components, so at most 70 % isolated`
	})
] as const;
