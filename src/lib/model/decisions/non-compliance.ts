import type { MonthlyLaw } from '../laws/monthly-law';
import type { World } from '../laws/world';

/** Non-compliance that comes out does so halfway through the years weighed, on average. */
const REVENUE_AT_STAKE = 0.5;

/**
 * What a developer expects to lose by leaving its duties undone: over the years H that it weighs, with
 * P_l = 1 − (1 − p_l)^(12H) the chance that law l finds out,
 *   Σ_l P_l·(severity·penalty_l) + P·(the duties after all + half the revenue of a hosted model),
 * P the chance that any does. Becker (1968), "Crime and Punishment: An Economic Approach". In USD.
 *
 * @param foundOut P_l by index of law
 * @param undone laws whose duties are left undone, one bit each
 */
export function costOfNonCompliance(
	{ runs, developers, parameters }: World,
	laws: readonly MonthlyLaw[],
	foundOut: Float64Array,
	row: number,
	undone: number,
	dutiesUsd: number,
	hostedRevenueUsd: number,
	trainingCostUsd: number
): number {
	const revenueUsd = developers.revenueUsd[runs.developer[row]!]!;
	let unseen = 1;
	let finesUsd = 0;
	for (const law of laws) {
		if ((undone & (1 << law.index)) === 0) continue;
		const found = foundOut[law.index]!;
		finesUsd += found * parameters.perceivedSeverity * law.penaltyUsd(revenueUsd, trainingCostUsd);
		unseen *= 1 - found;
	}
	return finesUsd + (1 - unseen) * (dutiesUsd + REVENUE_AT_STAKE * hostedRevenueUsd);
}
