import { realisedShare, valueScale } from '../../state/value-scale';
import { metric } from './metric';
import { COUNTED } from './noticeable';

/** What training pays, against what developers valued it at. */
export const valueScales = [
	metric({
		id: 'value-scale',
		label: 'Scale of the value of runs',
		unit: 'factor',
		group: 'innovation',
		formula:
			'Factor by which developers who plan a run multiply its value V = (R/α)(C/C*)^α; what they earned over about the last year ÷ what the models released in it were valued at, from 1 to 10.',
		noticeable: COUNTED,
		min: 0,
		max: 10,
		summary: 'mean',
		observe: (world) => valueScale(world)
	}),
	metric({
		id: 'revenue-over-value',
		label: 'Revenue over the value of models',
		unit: 'factor',
		group: 'innovation',
		formula:
			'Revenue of developers over about the last year ÷ value V of the models released in it, by the demand of their markets.',
		noticeable: COUNTED,
		min: 0,
		max: 1e9,
		summary: 'mean',
		observe: (world) => realisedShare(world)
	})
];
