import type { Metric } from '$lib/model';

type MetricGroup = Metric['group'];

/** The four numbers above the charts, and the question that each answers. */
export const HEADLINES = [
	{ theme: 'Innovation', metric: 'derivatives-hobbyist' },
	{ theme: 'Concentration', metric: 'hhi-providers' },
	{ theme: 'Burden on small makers', metric: 'burden-hobbyist' },
	{ theme: 'Residual risk', metric: 'residual-misuse' }
] as const;

/** Which outcomes a section offers, and the one it shows first. */
export interface Topic {
	readonly id: string;
	readonly title: string;
	readonly groups: readonly MetricGroup[];
	readonly first: string;
}

export const INNOVATION: Topic = {
	id: 'innovation',
	title: 'Innovation, and what is lost',
	groups: ['innovation', 'losses'],
	first: 'derivatives'
};
export const CONCENTRATION: Topic = {
	id: 'concentration',
	title: 'Concentration',
	groups: ['concentration', 'resilience'],
	first: 'hhi-providers'
};
export const COMPLIANCE: Topic = {
	id: 'compliance',
	title: 'Compliance, and who bears it',
	groups: ['compliance'],
	first: 'compliance-spend'
};
export const RISK: Topic = {
	id: 'risk',
	title: 'Risk that is left',
	groups: ['risk'],
	first: 'residual-misuse'
};
