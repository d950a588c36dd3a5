import type { Instrument } from '../instrument';
import { number } from '../instrument';

/** Relief by what a derivative is made for. */
export const nonCommercialRelief: Instrument = {
	id: 'non-commercial-relief',
	level: 'tier',
	title: 'Relief for non-commercial use',
	meaning:
		'Those who supply outside commercial activity, most hobbyists and academics, owe only a share of the duties.',
	values: [
		{
			key: 'costShare',
			label: 'Share still owed',
			type: 'number',
			unit: 'share',
			default: 1,
			min: 0,
			max: 1,
			step: 0.05,
			scale: 'linear',
			meaning: 'Share of the cost of the duties that a non-commercial fine-tuner still owes; 1 is no relief.',
			source:
				'Directive (EU) 2024/2853, Art. 2(2) leaves free software outside commercial activity aside (share 0); between 0 and 1 is an assumption'
		}
	],
	answers: (values) => {
		const costShare = number(values, 'costShare');
		if (costShare === 1) return {};
		return {
			shareOwedOnModification: ({ commercial }) => (commercial ? 1 : costShare)
		};
	}
};
