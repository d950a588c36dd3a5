import { power } from '../arithmetic/portable-math';
import type { ModelObligation } from '../laws/obligation';
import type { World } from '../laws/world';
import { eachIn, has, type JurisdictionSet, NOWHERE, only, union } from '../state/jurisdictions';
import { WEIGHTS, type Weights } from '../state/kinds';
import type { CandidateRun } from './candidate-run';

/** How a model would come out. */
export interface ReleasePlan {
	readonly markets: JurisdictionSet;
	readonly weights: Weights;
	/** Whether its developer leaves the duties undone, and waits for nothing. */
	readonly ignoring: boolean;
}

/**
 * Jurisdictions in which a model comes out without waiting while it waits elsewhere; nowhere if it comes out in all of
 * its markets at once. Only weights that stay with the developer, or with those who signed up, can be kept out of a
 * jurisdiction: what is published leaks into it.
 */
export function marketsFirst(
	run: CandidateRun,
	{ ignoring, markets, weights }: ReleasePlan,
	obligation: ModelObligation
): JurisdictionSet {
	const keeps = weights === WEIGHTS.closed || weights === WEIGHTS.gated;
	if (ignoring || !run.elsewhereFirst || run.granted || !keeps) return NOWHERE;
	let first = NOWHERE;
	for (const at of eachIn(markets)) {
		if (obligation.delayMonthsAt[at] === 0 && !has(obligation.approvalIn, at)) first = union(first, only(at));
	}
	return first === markets ? NOWHERE : first;
}

/**
 * Share of the value of a model that its markets are expected to bring:
 *   Σ_j w_j·(1 − refused_j)·(1 − ρ)^wait_j,
 * w_j the demand of a jurisdiction. A refusal closes its own jurisdiction alone; the wait is that of the jurisdiction
 * for a model that comes out elsewhere first, and the longest of all for one that comes out everywhere at once.
 *
 * @param counts how much a jurisdiction counts; 1 if left out
 */
export function reachedShare(
	{ demandShare, parameters }: World,
	run: CandidateRun,
	plan: ReleasePlan,
	obligation: ModelObligation,
	counts: Float64Array | null = null
): number {
	const delays = !plan.ignoring && !run.delayed;
	const asks = !plan.ignoring && !run.granted;
	const first = marketsFirst(run, plan, obligation);
	const longest = (delays ? obligation.delayMonths : 0) + (asks ? obligation.reviewMonths : 0);
	let share = 0;
	for (const at of eachIn(plan.markets)) {
		const own = (delays ? obligation.delayMonthsAt[at]! : 0) + (asks ? obligation.reviewMonthsAt[at]! : 0);
		const wait = first === NOWHERE ? longest : own;
		const kept = wait === 0 ? 1 : power(1 - parameters.valueDecay, wait);
		const refused = asks ? obligation.rejectProbabilityAt[at]! : 0;
		share += demandShare[at]! * (counts === null ? 1 : counts[at]!) * kept * (1 - refused);
	}
	return share;
}
