import { FINDINGS, type VerdictId } from '$lib/findings';

/** Which findings the page shows, by what became of the claim. */
export const FILTERS: readonly {
	readonly id: string;
	readonly title: string;
	/** Null for all. */
	readonly verdicts: readonly VerdictId[] | null;
}[] = [
	{ id: 'all', title: 'All', verdicts: null },
	{ id: 'true', title: 'True', verdicts: ['true-here'] },
	{ id: 'false', title: 'False', verdicts: ['false-in-general', 'true-of-one-decision'] },
	{ id: 'none', title: 'No effect', verdicts: ['no-effect'] },
	{ id: 'open', title: 'Not refuted', verdicts: ['not-refuted'] }
];

export const passes = (filter: string, verdict: VerdictId): boolean =>
	FILTERS.find(({ id }) => id === filter)?.verdicts?.includes(verdict) ?? true;

export const countOf = (filter: string): number =>
	FINDINGS.filter(({ verdict }) => passes(filter, verdict)).length;
