import { SAFEGUARD_LEVELS } from '../../state/reach';
import { exp } from '../../arithmetic/portable-math';
import { misuseAt, misuseHarm } from '../../decisions/misuse';
import { tailExposure } from '../../decisions/tail-hazard';
import { filter } from './filter';
import { monthsBehindFrontier } from './frontier';
import { metric } from './metric';
import { HARMED } from './noticeable';

/** Risk that is left, under the contested assumptions of the risk drawer. */
export const risk = [
	metric({
		id: 'residual-misuse',
		label: 'Residual misuse',
		unit: 'index',
		group: 'risk',
		formula:
			'Harm from everyday misuse beyond what was possible before, less what existing law deters: (1 − x)·h₀·(e^(η·(Λ − q)) − e^(η·(u₀ − q))), Λ the capability that misusers can reach in spite of all safeguards.',
		noticeable: HARMED,
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
		noticeable: HARMED,
		min: 0,
		max: 1,
		summary: 'end',
		observe: (world) => 1 - exp(-world.reach.tailHazardSum)
	}),
	metric({
		id: 'unsafeguarded-capability',
		label: 'Capability without safeguards',
		unit: 'orders of magnitude',
		group: 'risk',
		formula:
			'Highest capability that can be reached without safeguards: of open weights ever published, or of closed ones stolen and not closed off; −10 before the first.',
		noticeable: HARMED,
		min: -10,
		max: 60,
		summary: 'end',
		observe: (world) => Math.max(-10, world.reach.unsafeguardedCapability)
	}),
	metric({
		id: 'misuse-without-safeguards',
		label: 'Initial misuse: no safeguards',
		unit: 'index',
		group: 'risk',
		formula:
			'Harm from everyday misuse with the same releases, if no model had safeguards and no law deterred anybody.',
		noticeable: HARMED,
		min: 0,
		max: 1e100,
		summary: 'mean',
		observe: (world) => misuseAt(world, SAFEGUARD_LEVELS.none)
	}),
	metric({
		id: 'misuse-under-existing-law',
		label: 'Misuse under existing law',
		unit: 'index',
		group: 'risk',
		formula: 'The same, less the share that existing law deters.',
		noticeable: HARMED,
		min: 0,
		max: 1e100,
		summary: 'mean',
		observe: (world) => (1 - world.parameters.existingLaw) * misuseAt(world, SAFEGUARD_LEVELS.none)
	}),
	metric({
		id: 'misuse-with-voluntary-safeguards',
		label: 'Misuse with voluntary safeguards',
		unit: 'index',
		group: 'risk',
		formula:
			'The same, with the safeguards that developers build without any rule, as far as derivatives and flaws leave them. Residual misuse adds what duties change.',
		noticeable: HARMED,
		min: 0,
		max: 1e100,
		summary: 'mean',
		observe: (world) => (1 - world.parameters.existingLaw) * misuseAt(world, SAFEGUARD_LEVELS.voluntary)
	}),
	metric({
		id: 'tail-exposure',
		label: 'Exposure to a tail event',
		unit: 'multiple of the hazard',
		group: 'risk',
		formula:
			'Hazard of a tail event as a multiple of the assumed one: e^(κ·(Q − q)) less what defenders prevent. It moves even where the hazard is assumed to be 0.',
		noticeable: HARMED,
		min: 0,
		max: 1e200,
		summary: 'mean',
		observe: tailExposure
	}),
	metric({
		id: 'unsafeguarded-lag-months',
		label: 'Months from frontier to unsafeguarded access',
		unit: 'months',
		group: 'risk',
		formula:
			'Months since the frontier first had the capability that can now be reached without safeguards; the longest lag on record before the first.',
		noticeable: HARMED,
		min: 0,
		max: 264,
		summary: 'mean',
		observe: (world) => monthsBehindFrontier(world, world.reach.unsafeguardedCapability)
	}),
	metric({
		id: 'derivative-safeguards',
		label: 'Safeguards of derivatives',
		unit: 'share',
		group: 'risk',
		formula: 'Mean strength of the safeguards of the derivatives made in the month; 0 without any.',
		noticeable: HARMED,
		min: 0,
		max: 1,
		summary: 'mean',
		observe: ({ reach }) => reach.meanDerivativeSafeguards
	}),
	metric({
		id: 'flaws-closed',
		label: 'Flaws of closed models',
		unit: 'share',
		group: 'risk',
		formula: 'Share of the safeguards of closed models undone by flaws that are reported and not yet fixed.',
		noticeable: HARMED,
		min: 0,
		max: 1,
		summary: 'mean',
		observe: ({ reach }) => reach.reportedClosed
	}),
	metric({
		id: 'flaws-open',
		label: 'Flaws of open models',
		unit: 'share',
		group: 'risk',
		formula: 'Share of the safeguards of open models undone by flaws that are reported and not yet fixed.',
		noticeable: HARMED,
		min: 0,
		max: 1,
		summary: 'mean',
		observe: ({ reach }) => reach.reportedOpen
	}),
	metric({
		id: 'incidents',
		label: 'Serious incidents',
		unit: 'incidents',
		group: 'risk',
		formula: 'Serious incidents of the month: a Poisson process at r·H a year, H the misuse index.',
		noticeable: HARMED,
		min: 0,
		max: 1e100,
		summary: 'sum',
		observe: (world) => world.flows.incidents
	}),
	...filter
];
