import { total } from './by-kind';
import { metric } from './metric';
import { COUNTED } from './noticeable';

/** Who comes and who goes, and how much is trained. */
export const turnover = [
	metric({
		id: 'developer-entries',
		label: 'New developers',
		unit: 'developers a month',
		group: 'innovation',
		formula: 'Developers of base models that entered in the month.',
		noticeable: COUNTED,
		min: 0,
		max: 64,
		summary: 'sum',
		observe: ({ flows }) => flows.developerEntries
	}),
	metric({
		id: 'developer-exits',
		label: 'Developers that closed',
		unit: 'developers a month',
		group: 'innovation',
		formula: 'Developers of base models that left in the month, for want of means or for other reasons.',
		noticeable: COUNTED,
		min: 0,
		max: 1e4,
		summary: 'sum',
		observe: ({ flows }) => flows.developerExits
	}),
	metric({
		id: 'maker-entries',
		label: 'Makers who came back or began',
		unit: 'makers a month',
		group: 'innovation',
		formula: 'Fine-tuners of every kind that took the place of one that had given up, weighted to makers.',
		noticeable: COUNTED,
		min: 0,
		max: 1e9,
		summary: 'sum',
		observe: ({ flows }) => total(flows.entries)
	}),
	metric({
		id: 'maker-exits',
		label: 'Makers who gave up',
		unit: 'makers a month',
		group: 'innovation',
		formula: 'Fine-tuners of every kind that gave up after losses in a row, weighted to makers.',
		noticeable: COUNTED,
		min: 0,
		max: 1e9,
		summary: 'sum',
		observe: ({ flows }) => total(flows.exits)
	}),
	metric({
		id: 'training-compute',
		label: 'Training compute released',
		unit: 'FLOP a month',
		group: 'innovation',
		formula: 'Training compute of the base models released in the month.',
		noticeable: COUNTED,
		min: 0,
		max: 1e60,
		summary: 'sum',
		observe: ({ flows }) => flows.trainingFlop
	})
];
