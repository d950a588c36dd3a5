import type { Parameters } from '../parameters';
import { REAL_ZERO } from '../arithmetic/real-zero';

/** What somebody covered owes. USD of 2024; all at 0 is the absence of a duty. */
export interface Duties {
	/** Once, when first covered. */
	readonly firstUsd: number;
	/** For each model or derivative. */
	readonly perModelUsd: number;
	/** For each model, as a share of the cost of its training compute. */
	readonly shareOfTraining: number;
	/** For every year of being covered. */
	readonly perYearUsd: number;
	/** For each maker to whom weights are given. */
	readonly perAdopterUsd: number;
	readonly delayMonths: number;
}

export const NOTHING_OWED: Duties = {
	firstUsd: REAL_ZERO,
	perModelUsd: REAL_ZERO,
	shareOfTraining: REAL_ZERO,
	perYearUsd: REAL_ZERO,
	perAdopterUsd: REAL_ZERO,
	delayMonths: REAL_ZERO
};

export function sumOfDuties(all: readonly Duties[]): Duties {
	return all.reduce(
		(sum, duties) => ({
			firstUsd: sum.firstUsd + duties.firstUsd,
			perModelUsd: sum.perModelUsd + duties.perModelUsd,
			shareOfTraining: sum.shareOfTraining + duties.shareOfTraining,
			perYearUsd: sum.perYearUsd + duties.perYearUsd,
			perAdopterUsd: sum.perAdopterUsd + duties.perAdopterUsd,
			delayMonths: sum.delayMonths + duties.delayMonths
		}),
		NOTHING_OWED
	);
}

/** How much a tier asks of the developers of models, from nothing to a licence. */
export const RIGOUR = { none: 0, report: 1, documentation: 2, evaluation: 3, licence: 4 } as const;
export type Rigour = (typeof RIGOUR)[keyof typeof RIGOUR];

/**
 * What a tier asks, read off what it costs at first, because no law says how much its duties ask; an approval before
 * release is a licence.
 */
export function rigourOf(
	duties: Duties,
	approval: Approval | null,
	{ documentationFromUsd, evaluationFromUsd }: Pick<Parameters, 'documentationFromUsd' | 'evaluationFromUsd'>
): Rigour {
	if (approval !== null) return RIGOUR.licence;
	if (duties.firstUsd >= evaluationFromUsd) return RIGOUR.evaluation;
	if (duties.firstUsd >= documentationFromUsd) return RIGOUR.documentation;
	return isOwed(duties) ? RIGOUR.report : RIGOUR.none;
}

export function isOwed(duties: Duties): boolean {
	return Object.values(duties).some((amount) => amount > 0);
}

/** A pre-market approval regime. */
export interface Approval {
	readonly reviewers: number;
	readonly reviewMonths: number;
	readonly rejectProbability: number;
	/** Whether every review takes exactly the mean time; otherwise times are exponential. */
	readonly constant: boolean;
}

/** Shares of the expected harm of a derivative that its makers answer for. */
export interface LiabilityShares {
	readonly developer: number;
	readonly modifier: number;
	/** Of firms that put a derivative to use, beside their share as its makers. */
	readonly deployer: number;
	/** Whether makers outside commercial activity are free of it. */
	readonly commercialOnly: boolean;
}

export const NOBODY_LIABLE: LiabilityShares = {
	developer: REAL_ZERO,
	modifier: REAL_ZERO,
	deployer: REAL_ZERO,
	commercialOnly: false
};

/** Public money for covered models whose weights are published. */
export interface Subsidy {
	readonly shareOfTraining: number;
	readonly mostPerModelUsd: number;
}

export function sumOfSubsidies(all: readonly Subsidy[]): Subsidy {
	return all.reduce(
		(sum, more) => ({
			shareOfTraining: sum.shareOfTraining + more.shareOfTraining,
			mostPerModelUsd: sum.mostPerModelUsd + more.mostPerModelUsd
		}),
		{ shareOfTraining: REAL_ZERO, mostPerModelUsd: REAL_ZERO }
	);
}
