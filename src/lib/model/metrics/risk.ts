import { exp } from '../portable-math';
import { misuseHarm } from '../submodels/harm';
import { metric } from './metric';

/** Risk that is left, under the contested assumptions of the risk drawer. */
export const risk = [
	metric({
		id: 'residual-misuse',
		label: 'Residual misuse',
		unit: 'index',
		group: 'risk',
		formula:
			'Harm from everyday misuse beyond what was possible before: h₀·(e^(η·Λ) − e^(η·u₀)), Λ the capability that misusers can reach.',
		min: 0,
		max: 1e100,
		summary: 'mean',
		observe: misuseHarm
	}),
	metric({
		id: 'tail-event-probability',
		label: 'Probability of a tail event',
		unit: 'probability',
		group: 'risk',
		formula:
			'Probability of at least one tail event so far: 1 − e^(−sum of monthly hazards). 0 unless a hazard is assumed.',
		min: 0,
		max: 1,
		summary: 'end',
		observe: (world) => 1 - exp(-world.tailHazardSum)
	}),
	metric({
		id: 'unsafeguarded-capability',
		label: 'Capability without safeguards',
		unit: 'orders of magnitude',
		group: 'risk',
		formula:
			'Highest capability that was ever reachable without safeguards: open weights, or stolen closed ones; −10 before the first.',
		min: -10,
		max: 60,
		summary: 'end',
		observe: (world) => Math.max(-10, world.unsafeguardedCapability)
	}),
	metric({
		id: 'incidents',
		label: 'Serious incidents',
		unit: 'incidents',
		group: 'risk',
		formula: 'Serious incidents of the month: a Poisson process at r·H a year, H the misuse index.',
		min: 0,
		max: 1e9,
		summary: 'sum',
		observe: (world) => world.flows.incidents
	})
];
