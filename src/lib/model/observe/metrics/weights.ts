import { metric } from './metric';
import { COSTED, COUNTED } from './noticeable';

/** How weights are given out, and what rules on that lead to. */
export const weights = [
	metric({
		id: 'gated-releases',
		label: 'Releases with gated weights',
		unit: 'models',
		group: 'innovation',
		formula: 'Base models of the month whose weights are given only to those who sign up.',
		noticeable: COUNTED,
		min: 0,
		max: 1e5,
		summary: 'sum',
		observe: (world) => world.flows.gatedReleases
	}),
	metric({
		id: 'opened-later',
		label: 'Gated models opened',
		unit: 'models',
		group: 'innovation',
		formula: 'Gated models whose weights were published in the month, once every law allowed it.',
		noticeable: COUNTED,
		min: 0,
		max: 1e5,
		summary: 'sum',
		observe: (world) => world.flows.openedLater
	}),
	metric({
		id: 'public-funding',
		label: 'Public funding of open models',
		unit: 'USD',
		group: 'compliance',
		formula: 'Public money paid in the month for models with published weights.',
		noticeable: COSTED,
		min: 0,
		max: 1e15,
		summary: 'sum',
		observe: (world) => world.flows.subsidyUsd
	})
];
