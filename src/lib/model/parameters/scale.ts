import { parameter } from './parameter';

/** How much of the world is simulated. */
export const SCALE = [
	parameter({
		key: 'months',
		linkKey: 'months',
		group: 'scale',
		badge: 'assumed',
		label: 'Months simulated',
		unit: 'months',
		default: 96,
		min: 12,
		max: 240,
		step: 12,
		scale: 'linear',
		integer: true,
		meaning: 'Length of a simulation; month 0 is January 2024.',
		source: 'Assumption: eight years see the rules of 2024–2027 at work; beyond, trends are guesses'
	}),
	parameter({
		key: 'fineTuners',
		linkKey: 'fine-tuners',
		group: 'scale',
		badge: 'assumed',
		label: 'Fine-tuners simulated',
		unit: 'agents',
		default: 2000,
		min: 100,
		max: 1000000,
		step: 0.1,
		scale: 'log',
		integer: true,
		meaning: 'Simulated fine-tuners; each stands for many makers, so totals do not depend on the number.',
		source:
			'Assumption, chosen by measurement (docs/fine-tuners.md): from here on, doubling moves no headline difference by more than a quarter of its standard error in 64 worlds and half a per cent of the metric'
	}),
	parameter({
		key: 'niches',
		linkKey: 'niches',
		group: 'scale',
		badge: 'assumed',
		label: 'Fields of application',
		unit: 'niches',
		default: 24,
		min: 4,
		max: 64,
		step: 1,
		scale: 'linear',
		integer: true,
		meaning: 'Number of application fields, of unequal size, among which makers and users are spread.',
		source: 'Assumption: range 4 to 64'
	}),
	parameter({
		key: 'makersAtStart',
		linkKey: 'makers',
		group: 'scale',
		badge: 'bounded',
		label: 'Makers in January 2024',
		unit: 'makers',
		default: 150000,
		min: 10000,
		max: 2000000,
		step: 0.1,
		scale: 'log',
		meaning: 'Number of people and firms that the simulated fine-tuners stand for at the start.',
		source:
			'Chosen so that about 25,000 derivatives a month follow: Hugging Face, "Three Million Models and Counting" (630,000 models added in 2024), range 15,000–45,000'
	}),
	parameter({
		key: 'makersGrowth',
		linkKey: 'makers-growth',
		group: 'scale',
		badge: 'bounded',
		label: 'Growth of the number of makers',
		unit: 'factor a year',
		default: 1.5,
		min: 1,
		max: 3,
		step: 0.05,
		scale: 'linear',
		meaning: 'Yearly growth of the number of makers at the start; it tapers as the field fills.',
		source:
			'Hugging Face (2024): models added grew from 341,735 (2023) to about 630,000 (2024); the part due to new makers is an assumption'
	})
] as const;
