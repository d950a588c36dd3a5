import { byKind, total } from './by-kind';
import { metric } from './metric';
import { COUNTED } from './noticeable';

/** Derivatives made, by whom, and how good they are. */
export const derivatives = [
	metric({
		id: 'derivatives',
		label: 'Derivatives made',
		unit: 'derivatives a month',
		group: 'innovation',
		formula: 'Derivatives released in the month by fine-tuners of every kind, weighted to makers.',
		noticeable: COUNTED,
		min: 0,
		max: 1e9,
		summary: 'sum',
		observe: (world) => total(world.flows.derivatives)
	}),
	...byKind('derivatives', (plural, kind) => ({
		label: `Derivatives by ${plural}`,
		unit: 'derivatives a month',
		group: 'innovation',
		formula: `Derivatives released in the month by ${plural}, weighted to makers.`,
		noticeable: COUNTED,
		min: 0,
		max: 1e9,
		summary: 'sum',
		observe: (world) => world.flows.derivatives[kind]!
	})),
	metric({
		id: 'quality-weighted-derivatives',
		label: 'Derivatives weighted by quality',
		unit: 'equivalents a month',
		group: 'innovation',
		formula: 'Sum over derivatives of e^(capability − frontier of a year before), weighted to makers.',
		noticeable: COUNTED,
		min: 0,
		max: 1e12,
		summary: 'sum',
		observe: (world) => world.flows.qualityWeighted
	})
];
