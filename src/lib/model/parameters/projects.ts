import { parameter } from './parameter';

const valueSource =
	'Assumption: no survey of the value of projects was found; median chosen so that most ideas pay without any rule';

/** Ideas of fine-tuners, what they are worth and what they cost. */
export const PROJECTS = [
	parameter({
		key: 'ideasPerYear',
		linkKey: 'ideas',
		group: 'fine-tuners',
		badge: 'bounded',
		label: 'Ideas',
		unit: 'a year',
		default: 1.6,
		min: 0.2,
		max: 12,
		step: 0.1,
		scale: 'linear',
		meaning: 'Ideas for a derivative that an active fine-tuner has a year; firms have twice as many.',
		source:
			'Chosen with the number of makers so that about 25,000 derivatives a month follow (Hugging Face 2024)'
	}),
	parameter({
		key: 'projectValueRatio',
		linkKey: 'project-value',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'Value of a project',
		unit: 'multiple of the median budget',
		default: 3,
		min: 0.3,
		max: 30,
		step: 0.1,
		scale: 'log',
		meaning:
			'Median value of an idea on a model at the lagged frontier. That of a hobbyist is partly not money.',
		source: valueSource
	}),
	parameter({
		key: 'projectValueSpread',
		linkKey: 'project-spread',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'Spread of the value of projects',
		unit: 'ln units',
		default: 1,
		min: 0,
		max: 2.5,
		step: 0.1,
		scale: 'linear',
		meaning: 'Standard deviation of the logarithm of the value of ideas.',
		source: 'Assumption: heavy-tailed like downloads; range 0 to 2.5'
	}),
	parameter({
		key: 'capabilityValue',
		linkKey: 'capability-value',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'Value of a better base',
		unit: 'ln units per order of magnitude',
		default: 1,
		min: 0,
		max: 4,
		step: 0.1,
		scale: 'linear',
		meaning:
			'How strongly the value of a project rises with the capability of its base, relative to the lagged frontier.',
		source: 'Assumption: range 0 to 4'
	}),
	parameter({
		key: 'hobbyistTokens',
		linkKey: 'tokens',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'Data of a hobbyist project',
		unit: 'tokens',
		default: 3e6,
		min: 1e5,
		max: 1e9,
		step: 0.1,
		scale: 'log',
		meaning:
			'Median training tokens of a hobbyist derivative; academics use 10, start-ups 100, enterprises 1,000 times as many.',
		source: 'Assumption: gives 1e-6 to 1e-4 of the original compute; the legal test in the EU is one third'
	}),
	parameter({
		key: 'tokensSpread',
		linkKey: 'tokens-spread',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'Spread of the size of projects',
		unit: 'ln units',
		default: 1,
		min: 0,
		max: 4,
		step: 0.1,
		scale: 'linear',
		meaning: 'Standard deviation of the logarithm of the training tokens.',
		source: 'Assumption: fine-tune compute of 1e-6 to 1e-1 of the base; range 0 to 4'
	}),
	parameter({
		key: 'rentalMarkUp',
		linkKey: 'rental',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'Price of rented compute',
		unit: 'multiple of training price',
		default: 3,
		min: 1,
		max: 10,
		step: 0.5,
		scale: 'linear',
		meaning: 'What a fine-tuner pays for compute, as a multiple of what a large developer pays.',
		source:
			'List prices of rented accelerators (2–3 USD an hour, 2025–26) against realised cost of large runs: 2 to 4'
	}),
	parameter({
		key: 'labourShare',
		linkKey: 'labour',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'Labour of a project',
		unit: 'share of the budget',
		default: 0.3,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'What a project costs in working time, as a share of the budget of its maker; a hobbyist’s own time is free.',
		source: 'Assumption: about a third of a small budget for a project; range 0 to 1'
	}),
	parameter({
		key: 'servicePriceShare',
		linkKey: 'service-price',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'Price of a project on a closed service',
		unit: 'share of the budget',
		default: 0.1,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'What a project that falls back to a closed service pays for it, as a share of the budget of its maker; duties that the provider passes on come on top.',
		source: 'Assumption: range 0 to 1; list prices fell to a fraction within a year (Epoch AI 2025)'
	}),
	parameter({
		key: 'apiValueShare',
		linkKey: 'api-value',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'Value of a project on a closed service',
		unit: 'share',
		default: 0.4,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'Share of its value that a project keeps when it falls back to a closed service instead of an own derivative.',
		source: 'Assumption: range 0 to 1'
	}),
	parameter({
		key: 'geoExcludeShare',
		linkKey: 'geo-exclude-share',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'Fine-tuners who would leave out a jurisdiction',
		unit: 'share of fine-tuners',
		default: 0.05,
		min: 0,
		max: 1,
		step: 0.01,
		scale: 'linear',
		meaning:
			'Share of fine-tuners who weigh not offering a derivative where a law abroad would reach it; all others upload to hubs that serve the whole world.',
		source:
			'Assumption, usual range 0 to 0.3: a few licences leave out the European Union, such as that of Llama 4 for its multimodal models (Meta 2025)'
	}),
	parameter({
		key: 'geoExcludeUsd',
		linkKey: 'geo-exclude-cost',
		group: 'fine-tuners',
		badge: 'assumed',
		label: 'Cost of leaving out a jurisdiction',
		unit: 'USD a derivative',
		default: 500,
		min: 0,
		max: 5000,
		step: 50,
		scale: 'linear',
		meaning:
			'What it costs a fine-tuner to keep a derivative out of a jurisdiction, beside the loss of that part of its value.',
		source: 'Assumption: terms of a licence and a block by address; no price was found; range 0 to 5,000'
	})
] as const;
