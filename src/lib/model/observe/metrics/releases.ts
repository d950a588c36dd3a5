import { metric } from './metric';
import { COUNTED } from './noticeable';

/** Base models released in a month, and those with published weights. */
export const releases = [
	metric({
		id: 'base-releases',
		label: 'Base models released',
		unit: 'models a month',
		group: 'innovation',
		formula: 'Number of base models released in the month, open and closed.',
		noticeable: COUNTED,
		min: 0,
		max: 1e5,
		summary: 'sum',
		observe: (world) => world.flows.releases
	}),
	metric({
		id: 'open-base-releases',
		label: 'Open base models released',
		unit: 'models a month',
		group: 'innovation',
		formula: 'Number of base models released in the month with published weights.',
		noticeable: COUNTED,
		min: 0,
		max: 1e5,
		summary: 'sum',
		observe: (world) => world.flows.openReleases
	})
];
