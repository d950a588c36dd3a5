import { metric } from './metric';
import { COSTED, COUNTED } from './noticeable';

/** Duties left undone by developers, and what comes of it. */
export const breaches = [
	metric({
		id: 'releases-in-breach',
		label: 'Releases in breach',
		unit: 'models',
		group: 'compliance',
		formula: 'Base models of the month released by developers that ignore a duty.',
		noticeable: COUNTED,
		min: 0,
		max: 1e5,
		summary: 'sum',
		observe: (world) => world.flows.releasesInBreach
	}),
	metric({
		id: 'withdrawals',
		label: 'Models withdrawn',
		unit: 'models',
		group: 'compliance',
		formula: 'Hosted models taken off a market in the month because a breach was found out.',
		noticeable: COUNTED,
		min: 0,
		max: 1e5,
		summary: 'sum',
		observe: (world) => world.flows.withdrawals
	}),
	metric({
		id: 'developer-fines',
		label: 'Fines on developers',
		unit: 'USD',
		group: 'compliance',
		formula: 'Fines paid in the month by developers of base models.',
		noticeable: COSTED,
		min: 0,
		max: 1e15,
		summary: 'sum',
		observe: (world) => world.flows.developerFinesUsd
	}),
	metric({
		id: 'refusals',
		label: 'Models refused',
		unit: 'models',
		group: 'compliance',
		formula: 'Base models refused in the month by an authority whose approval they need.',
		noticeable: COUNTED,
		min: 0,
		max: 1e5,
		summary: 'sum',
		observe: (world) => world.flows.refusals
	}),
	metric({
		id: 'collateral-models',
		label: 'Covered models of smaller developers',
		unit: 'models',
		group: 'compliance',
		formula:
			'Covered base models of the month whose developers are challengers or public bodies, not frontier developers.',
		noticeable: COUNTED,
		min: 0,
		max: 1e5,
		summary: 'sum',
		observe: (world) => world.flows.collateralReleases
	})
];
