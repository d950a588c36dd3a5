import { REASONS } from '../../state/kinds';
import { byKind, sumOverKinds, sumOverReasons, total } from './by-kind';
import { metric } from './metric';
import { COSTED, COUNTED } from './noticeable';

/** Projects that were not built, or only on a worse base, and of how many. */
export const losses = [
	...byKind('projects-planned', (plural, kind) => ({
		label: `Projects planned by ${plural}`,
		unit: 'projects a month',
		group: 'losses',
		formula: `Ideas of ${plural} in the month, whether they were built, diverted or lost, weighted to makers.`,
		noticeable: COUNTED,
		min: 0,
		max: 1e9,
		summary: 'sum',
		observe: ({ flows }) => flows.ideas[kind]!
	})),
	...byKind('projects-lost', (plural, kind) => ({
		label: `Projects lost by ${plural}`,
		unit: 'projects a month',
		group: 'losses',
		formula: `Ideas of ${plural} in the month that were not built in any form, weighted to makers.`,
		noticeable: COUNTED,
		min: 0,
		max: 1e9,
		summary: 'sum',
		observe: ({ flows }) => sumOverReasons(flows.lost, kind)
	})),
	...byKind('projects-diverted', (plural, kind) => ({
		label: `Projects diverted by ${plural}`,
		unit: 'projects a month',
		group: 'losses',
		formula: `Ideas of ${plural} in the month that were built on another base or a closed service, weighted to makers.`,
		noticeable: COUNTED,
		min: 0,
		max: 1e9,
		summary: 'sum',
		observe: ({ flows }) => sumOverReasons(flows.diverted, kind)
	})),
	...REASONS.slice(1).map((reason, r) =>
		metric({
			id: `lost-${reason.replaceAll(' ', '-')}`,
			label: `Projects lost: ${reason}`,
			unit: 'projects a month',
			group: 'losses',
			formula: `Ideas of the month that were not built in any form, decided by “${reason}”, weighted to makers.`,
			noticeable: COUNTED,
			min: 0,
			max: 1e9,
			summary: 'sum',
			observe: ({ flows }) => sumOverKinds(flows.lost, r + 1)
		})
	),
	metric({
		id: 'value-forgone',
		label: 'Value of projects lost and diverted because of rules',
		unit: 'USD a month',
		group: 'losses',
		formula:
			'Gain hoped for from projects of the month that were lost because of a rule (duties, liability, fear, or a base withheld), and the part lost of those diverted by one, weighted to makers. Projects that are too dear to adapt are left out: dearer bases are no loss to a rule.',
		noticeable: COSTED,
		min: 0,
		max: 1e30,
		summary: 'sum',
		observe: ({ flows }) => total(flows.valueForgoneUsd)
	}),
	metric({
		id: 'value-built',
		label: 'Value of projects built',
		unit: 'USD a month',
		group: 'innovation',
		formula:
			'Value of the derivatives made in the month less the cost of adaptation and duties, weighted to makers.',
		noticeable: COSTED,
		min: 0,
		max: 1e30,
		summary: 'sum',
		observe: ({ flows }) => flows.valueBuiltUsd
	})
];
