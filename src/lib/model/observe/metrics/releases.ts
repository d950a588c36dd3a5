import { metric } from './metric';

/** Base models released in a month, and those with published weights. */
export const releases = [
	metric({
		id: 'base-releases',
		label: 'Base models released',
		unit: 'models a month',
		group: 'innovation',
		formula: 'Number of base models released in the month, open and closed.',
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
		min: 0,
		max: 1e5,
		summary: 'sum',
		observe: (world) => world.flows.openReleases
	})
];
