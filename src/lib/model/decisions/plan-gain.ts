import { power } from '../arithmetic/portable-math';
import type { MonthlyLaw } from '../laws/monthly-law';
import type { ModelObligation } from '../laws/obligation';
import { WEIGHTS, type Weights } from '../state/kinds';
import type { Question, Size } from './candidate-run';
import { exposureOf } from './exposure';
import { costOfNonCompliance } from './non-compliance';
import { reachedShare, type ReleasePlan } from './release-order';

/** Gain of a plan in USD; under an uncertain line (1 − π)·gain(θ) + π·gain(θ·10^−Δ). −∞ where it is not permitted. */
export function gainUsd(
	question: Question,
	size: Size,
	plan: ReleasePlan,
	obligation: ModelObligation,
	fearedObligation: ModelObligation
): number {
	const { fearedLaws, laws } = question;
	const known = gainUnderUsd(question, laws, size, plan, obligation);
	if (fearedLaws === null) return known;
	const fear = question.world.parameters.lineUncertainty;
	const feared = gainUnderUsd(question, fearedLaws, size, plan, fearedObligation);
	return (1 - fear) * known + fear * feared;
}

/**
 * Gain of a plan under laws, in USD:
 *   s·V(C)·(1 + ω·openness)·Σ_j w_j·(1 − refused_j)·(1 − ρ)^wait_j + subsidy − duties − liability − pC,
 * jurisdiction by jurisdiction: what one of them refuses, puts off or makes liable costs its own market alone.
 */
export function gainUnderUsd(
	{ world, run, foundOut }: Question,
	laws: readonly MonthlyLaw[],
	size: Size,
	plan: ReleasePlan,
	obligation: ModelObligation
): number {
	const { ignoring, weights } = plan;
	if (!isPermitted(weights, ignoring, obligation)) return -Infinity;
	const { parameters } = world;
	const published = weights === WEIGHTS.open;
	const gated = weights === WEIGHTS.gated || weights === WEIGHTS.staged;
	const opened =
		weights === WEIGHTS.staged ? power(1 - parameters.valueDecay, obligation.opensAfterMonths) : 0;
	const openness = published
		? 1
		: gated
			? parameters.gatedPremium + (1 - parameters.gatedPremium) * opened
			: 0;
	const reached = reachedShare(world, run, plan, obligation);
	const revenue = size.valueUsd * (1 + openness * run.openness) * reached;
	const adopters = published || gated ? obligation.perAdopterUsd * world.expectedAdopters : 0;
	const dutiesUsd = obligation.weighedUsd(parameters.dutyHorizonYears) + adopters;
	const burdenUsd = ignoring
		? costOfNonCompliance(world, laws, foundOut, {
				run,
				undone: obligation.laws,
				markets: plan.markets,
				dutiesUsd,
				hostedRevenueUsd: published ? 0 : revenue,
				trainingCostUsd: size.costUsd
			})
		: dutiesUsd;
	const subsidyUsd = obligation.subsidyUsd * (published ? 1 : opened);
	const liability = liabilityUsd({ world, run }, size, plan, obligation, opened);
	return revenue + subsidyUsd - burdenUsd - liability - (run.sunk ? 0 : size.costUsd);
}

/**
 * Expected liability of a plan in USD: exposure × expected harm × Σ_j (what a jurisdiction is expected to bring × the
 * share of harm that its laws put on the developer). Harm is a share of the value that the model has for its users.
 */
export function liabilityUsd(
	{ run, world }: Pick<Question, 'run' | 'world'>,
	size: Size,
	plan: ReleasePlan,
	obligation: ModelObligation,
	opened = 0
): number {
	if (obligation.liabilityShare === 0) return 0;
	const { parameters } = world;
	const answered = reachedShare(world, run, plan, obligation, obligation.liabilityShareAt);
	return (
		exposureOf(parameters, plan.weights, opened) * parameters.expectedHarmShare * size.valueUsd * answered
	);
}

/** More than any plan of a size can gain in these markets: open, at once, and nothing owed; in USD. */
export function mostUsd({ run }: Question, paysOut: boolean, size: Size, served: number): number {
	if (paysOut) return Infinity;
	return size.valueUsd * (1 + Math.max(0, run.openness)) * served - (run.sunk ? 0 : size.costUsd);
}

/** Gating is for those whom a rule reaches; staging for those who may publish later but not at once. */
function isPermitted(weights: Weights, ignoring: boolean, obligation: ModelObligation): boolean {
	if (ignoring && obligation.laws === 0) return false;
	switch (weights) {
		case WEIGHTS.open:
			return obligation.mayPublish || ignoring;
		case WEIGHTS.gated:
			return obligation.laws !== 0;
		case WEIGHTS.staged:
			return !ignoring && !obligation.mayPublish && obligation.opensAfterMonths < Infinity;
		case WEIGHTS.closed:
			return true;
	}
}
