import type { Described, NumberDeclaration } from '$lib/model';

const input = (
	key: string,
	label: string,
	unit: string,
	[initial, min, max, step]: readonly [number, number, number, number],
	meaning: string,
	source: string
): Described<NumberDeclaration> => ({
	type: 'number',
	key,
	label,
	unit,
	default: initial,
	min,
	max,
	step,
	scale: 'linear',
	meaning,
	source
});

const GAME = 'Laufer, Kleinberg and Heidari, arXiv 2503.20848; the default is the example of their figure 3';
const NOTCH = 'Kleven and Waseem, Quarterly Journal of Economics 128(2), 2013';

/** What can be set in the three small models. */
export const INPUTS = {
	delta: input(
		'delta',
		"Generalist's share of revenue",
		'share',
		[0.5, 0.05, 0.95, 0.05],
		'How revenue is split between the maker of the base model and the fine-tuner.',
		GAME
	),
	generalistFloor: input(
		'generalistFloor',
		'Floor on the generalist',
		'safety',
		[0, 0, 1, 0.01],
		'Least safety that a rule asks of the base model.',
		GAME
	),
	crossCost: input(
		'crossCost',
		'Cost of doing both',
		'cross term',
		[0, -0.4, 0.4, 0.05],
		'Above 0 performance and safety stand in each other’s way; below 0 they help each other.',
		GAME
	),
	eta: input(
		'eta',
		'Value of a larger run',
		'exponent η',
		[0.5, 0.2, 0.8, 0.05],
		'Value grows with training compute to this power.',
		`${NOTCH}; at ½ the closed form is (1 + √f)²`
	),
	intercept: input(
		'intercept',
		'Highest price',
		'a',
		[10, 2, 50, 1],
		'Price at which nobody buys.',
		'Cournot (1838); the unit cost is 1 and the slope 1'
	)
} as const;

export type InputKey = keyof typeof INPUTS;
