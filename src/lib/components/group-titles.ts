import type { Badge, Metric, ParameterGroup } from '$lib/model';

/** Titles of the drawers of assumptions, in the order of the drawers. */
export const PARAMETER_GROUPS: Readonly<Record<ParameterGroup, string>> = {
	scale: 'Size of the simulated world',
	frontier: 'Frontier and computing costs',
	developers: 'Developers of base models',
	training: 'Training decisions',
	'fine-tuners': 'Fine-tuners and their projects',
	adoption: 'Adoption of base models',
	users: 'Users and markets',
	compliance: 'Compliance',
	risk: 'Risk'
};

export const METRIC_GROUPS: Readonly<Record<Metric['group'], string>> = {
	innovation: 'Innovation',
	losses: 'What is lost, and why',
	compliance: 'Compliance',
	concentration: 'Concentration',
	resilience: 'Resilience',
	risk: 'Risk'
};

export const BADGES: Readonly<Record<Badge, string>> = {
	data: 'Measured',
	bounded: 'Bounded',
	assumed: 'Assumed'
};

/** The keys of a record, in the order in which it was written. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
	return Object.keys(record) as Key[];
}
