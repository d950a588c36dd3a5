import type { MonthlyLaw } from '../laws/monthly-law';
import type { World } from '../laws/world';
import { eachIn, type JurisdictionSet, only } from '../state/jurisdictions';
import type { CandidateRun } from './candidate-run';

/**
 * Non-compliance that comes out does so halfway through the years weighed, on average. An identity for a constant rate
 * that is small, not an assumption to vary: rates and years are.
 */
const REVENUE_AT_STAKE = 0.5;

/** A plan whose duties are left undone. */
export interface Breach {
	readonly run: CandidateRun;
	/** Laws whose duties are left undone, one bit each. */
	readonly undone: number;
	readonly markets: JurisdictionSet;
	readonly dutiesUsd: number;
	readonly hostedRevenueUsd: number;
	readonly trainingCostUsd: number;
}

/**
 * What a developer expects to lose by leaving its duties undone: over the years that it weighs, with P_l the chance
 * that law l finds out,
 *   Σ_l P_l·(severity·penalty_l) + P·(the duties after all) + half the revenue of a hosted model where it is withdrawn,
 * P the chance that any law does, and P_j that one does which reaches jurisdiction j: Σ_j w_j·P_j of that revenue.
 * Becker (1968), "Crime and Punishment: An Economic Approach". In USD.
 *
 * @param foundOut P_l by index of law
 */
export function costOfNonCompliance(
	world: World,
	laws: readonly MonthlyLaw[],
	foundOut: Float64Array,
	breach: Breach
): number {
	const { dutiesUsd, hostedRevenueUsd, run, trainingCostUsd, undone } = breach;
	let unseen = 1;
	let finesUsd = 0;
	for (const law of laws) {
		if ((undone & (1 << law.index)) === 0) continue;
		const found = foundOut[law.index]!;
		const penaltyUsd = law.penaltyUsd(run.groupRevenueUsd, trainingCostUsd);
		finesUsd += found * world.parameters.perceivedSeverity * penaltyUsd;
		unseen *= 1 - found;
	}
	const withdrawn = withdrawnShare(world, laws, foundOut, breach);
	return finesUsd + (1 - unseen) * dutiesUsd + REVENUE_AT_STAKE * withdrawn * hostedRevenueUsd;
}

/** Share of the demand in some markets in which a hosted model is expected to be withdrawn. */
function withdrawnShare(
	{ demandShare }: World,
	laws: readonly MonthlyLaw[],
	foundOut: Float64Array,
	{ markets, run, undone }: Breach
): number {
	let served = 0;
	let withdrawn = 0;
	for (const jurisdiction of eachIn(markets)) {
		let kept = 1;
		for (const law of laws) {
			const reaches = (undone & (1 << law.index)) !== 0 && law.reaches(run.home, only(jurisdiction));
			if (reaches) kept *= 1 - foundOut[law.index]!;
		}
		served += demandShare[jurisdiction]!;
		withdrawn += demandShare[jurisdiction]! * (1 - kept);
	}
	return served > 0 ? withdrawn / served : 0;
}
