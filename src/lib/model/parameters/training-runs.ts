import { parameter } from './parameter';

/** What a training run is worth, and when and where its model comes out. */
export const TRAINING_RUNS = [
	parameter({
		key: 'revenueExponent',
		linkKey: 'revenue-exponent',
		group: 'training',
		badge: 'assumed',
		label: 'Value of a larger run',
		unit: 'exponent',
		default: 0.5,
		min: 0.2,
		max: 0.8,
		step: 0.05,
		scale: 'linear',
		meaning:
			'The value of a model grows with its training compute to this power; it sets how much a developer loses by stopping just under a line.',
		source:
			'Assumption: 0.3–0.7; at ½ the empty interval above a line has a closed form (Kleven and Waseem 2013)'
	}),
	parameter({
		key: 'revenueScaling',
		linkKey: 'revenue-scaling',
		group: 'training',
		badge: 'assumed',
		label: 'Weight of earned revenue in the value of a run',
		unit: 'exponent',
		default: 1,
		min: 0,
		max: 1,
		step: 0.1,
		scale: 'linear',
		meaning:
			'How far the value of a run is scaled to what developers earned in the last year, for what their models were valued at: 1 in full, 0 not at all.',
		source:
			'Assumption: developers reckon with the revenue there is; 0 is model version 3, in which values added up to a third of revenue'
	}),
	parameter({
		key: 'friction',
		linkKey: 'friction',
		group: 'training',
		badge: 'bounded',
		label: 'Runs sized without regard to the line',
		unit: 'share',
		default: 0.5,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning: 'Share of runs whose size is not changed for a threshold even where that would pay.',
		source: 'Kleven and Waseem (2013): a majority did not respond to a tax notch; range 0.2–0.9'
	}),
	parameter({
		key: 'runLeadMonths',
		linkKey: 'run-lead',
		group: 'training',
		badge: 'assumed',
		label: 'Time from commitment to release',
		unit: 'months',
		default: 4,
		min: 1,
		max: 12,
		step: 1,
		scale: 'linear',
		integer: true,
		meaning: 'Months between deciding on a run and releasing the model; the law can change in between.',
		source: 'Assumption: 3 to 6 months of training and preparation'
	}),
	parameter({
		key: 'valueDecay',
		linkKey: 'value-decay',
		group: 'training',
		badge: 'assumed',
		label: 'Value lost by waiting',
		unit: 'share a month',
		default: 0.04,
		min: 0,
		max: 0.2,
		step: 0.01,
		scale: 'linear',
		meaning: 'Share of the value of a model lost for each month that its release is put off.',
		source: 'Assumption: capability halves in relative terms within about a year; range 0 to 0.2'
	}),
	parameter({
		key: 'elsewhereFirst',
		linkKey: 'elsewhere-first',
		group: 'training',
		badge: 'bounded',
		label: 'Developers that release elsewhere first',
		unit: 'share',
		default: 0.5,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'Share of developers that release a hosted or gated model where nothing has to be waited for while one jurisdiction makes it wait.',
		source:
			'About half of makers of medical devices no longer chose the EU for a first launch (MedTech Europe survey, July 2022, an interested party); range 0.1 to 0.7'
	}),
	parameter({
		key: 'postTrainingShare',
		linkKey: 'post-training',
		group: 'training',
		badge: 'bounded',
		label: 'Post-training in the compute of a model',
		unit: 'share',
		default: 0.3,
		min: 0.1,
		max: 0.6,
		step: 0.05,
		scale: 'linear',
		meaning:
			'Share of training compute that goes into post-training from 2026 on; a tenth of it in 2024, half in 2025. A tier can leave it out.',
		source:
			'Llama 3.1 0.0025, DeepSeek-R1 about a fifth of its base, the largest reasoning models more (Epoch AI 2025); range 0.1 to 0.6'
	})
] as const;
