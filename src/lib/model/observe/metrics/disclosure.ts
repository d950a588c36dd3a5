import { metric } from './metric';
import { COUNTED } from './noticeable';

/** Training compute as it is against what is publicly known of it. */
export const disclosure = [
	metric({
		id: 'undisclosed-releases',
		label: 'Releases of unknown compute',
		unit: 'models',
		group: 'compliance',
		formula: 'Base models of the month whose training compute is not public.',
		noticeable: COUNTED,
		min: 0,
		max: 1e5,
		summary: 'sum',
		observe: (world) => world.flows.undisclosedReleases
	}),
	metric({
		id: 'releases-below-line',
		label: 'Releases just below the line',
		unit: 'models',
		group: 'compliance',
		formula:
			'Base models of the month with at most half an order of magnitude less training compute than the highest line in force (1e25 FLOP where there is none).',
		noticeable: COUNTED,
		min: 0,
		max: 1e5,
		summary: 'sum',
		observe: (world) => world.flows.releasesBelowLine
	}),
	metric({
		id: 'releases-above-line',
		label: 'Releases just above the line',
		unit: 'models',
		group: 'compliance',
		formula:
			'Base models of the month with at most half an order of magnitude more training compute than that line.',
		noticeable: COUNTED,
		min: 0,
		max: 1e5,
		summary: 'sum',
		observe: (world) => world.flows.releasesAboveLine
	}),
	metric({
		id: 'disclosed-above-line',
		label: 'Of these, known to be above',
		unit: 'models',
		group: 'compliance',
		formula: 'Releases just above the line whose training compute is public: what an observer sees.',
		noticeable: COUNTED,
		min: 0,
		max: 1e5,
		summary: 'sum',
		observe: (world) => world.flows.disclosedAboveLine
	})
];
