import { parameter } from './parameter';

/** What a rule weighs in the decision about a training run. */
export const DUTIES_FORESEEN = [
	parameter({
		key: 'dutyCostScale',
		linkKey: 'duty-cost',
		group: 'training',
		badge: 'assumed',
		label: 'Cost of duties',
		unit: 'factor',
		default: 1,
		min: 0.05,
		max: 20,
		step: 0.1,
		scale: 'log',
		meaning: 'Multiplies the cost of every duty of every policy.',
		source:
			'Assumption: published estimates diverge by more than an order of magnitude, and none exists for systemic-risk duties'
	}),
	parameter({
		key: 'dutyDelayScale',
		linkKey: 'duty-delay',
		group: 'training',
		contested: true,
		badge: 'assumed',
		label: 'Waiting for duties',
		unit: 'factor',
		default: 1,
		min: 0,
		max: 4,
		step: 0.1,
		scale: 'linear',
		meaning:
			'Multiplies the months by which the duties of every policy put a release off; 0 lets duties cost money and no time. Reviews before release are another matter.',
		source:
			'Assumption: no law states a delay and no study measures one; the ranges beside the presets go from none to four times the central value'
	}),
	parameter({
		key: 'dutyHorizonYears',
		linkKey: 'duty-horizon',
		group: 'training',
		badge: 'assumed',
		label: 'Years of duties weighed in a decision',
		unit: 'years',
		default: 3,
		min: 0,
		max: 10,
		step: 0.5,
		scale: 'linear',
		meaning: 'Present value of yearly duties: so many years of them are weighed when a developer decides.',
		source: 'Assumption: about the working life of a model family'
	}),
	parameter({
		key: 'lineUncertainty',
		linkKey: 'line-uncertainty',
		group: 'training',
		badge: 'assumed',
		label: 'Fear of a lower line',
		unit: 'probability',
		default: 0,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'Probability that developers who plan a run give to the line being lower than written when the model comes out.',
		source:
			'Assumption: 0, so that no fear is built in; guidelines and amendments have moved lines (draft 1e22, final 1e23 FLOP)'
	}),
	parameter({
		key: 'lineUncertaintyOrders',
		linkKey: 'line-lower',
		group: 'training',
		badge: 'assumed',
		label: 'How much lower',
		unit: 'orders of magnitude',
		default: 1,
		min: 0.1,
		max: 3,
		step: 0.1,
		scale: 'linear',
		meaning: 'How far below the written line the feared one lies.',
		source: 'Assumption: one order of magnitude, the distance between draft and final EU guidelines of 2025'
	})
] as const;
