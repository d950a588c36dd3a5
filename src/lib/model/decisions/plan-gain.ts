import { power } from '../arithmetic/portable-math';
import { blankModel, factsAt } from '../laws/facts';
import type { MonthlyLaw } from '../laws/monthly-law';
import type { ModelObligation } from '../laws/obligation';
import type { ModelFacts } from '../laws/subjects';
import type { World } from '../laws/world';
import { eachIn, type JurisdictionSet } from '../state/jurisdictions';
import { WEIGHTS, type Weights } from '../state/kinds';
import { PERMISSION } from '../state/runs';
import { costOfNonCompliance } from './non-compliance';

/** What is being decided, and about which run. */
export interface Question {
	readonly world: World;
	readonly laws: readonly MonthlyLaw[];
	/** The laws as they are feared; null when nobody fears. */
	readonly fearedLaws: readonly MonthlyLaw[] | null;
	/** By index of law: chance that a developer that does not comply is found out. */
	readonly foundOut: Float64Array;
	readonly row: number;
	/** C*, in FLOP, and p, in USD per FLOP. */
	readonly wishedFlop: number;
	readonly priceUsd: number;
	/** Whether the model is trained already. */
	readonly sunk: boolean;
}

/** A size that a run can have. */
export interface Size {
	readonly flop: number;
	/** pC and V(C), in USD. */
	readonly costUsd: number;
	readonly valueUsd: number;
	/** The model as a law sees it; its markets and weights are filled in plan by plan. */
	readonly facts: ModelFacts;
}

/** V(C) = (R/α)(C/C*)^α with R the wished spending at today's price, in USD. */
export function sizeOf({ priceUsd, row, sunk, wishedFlop, world }: Question, flop: number): Size {
	const alpha = world.parameters.revenueExponent;
	const spendUsd = wishedFlop * priceUsd;
	const costUsd = flop * priceUsd;
	return {
		flop,
		costUsd,
		valueUsd: (spendUsd / alpha) * (flop === wishedFlop ? 1 : power(flop / wishedFlop, alpha)),
		// A trained model has been measured: the law looks at what it is, not at what was expected of it.
		facts: factsAt(world, row, sunk ? 'release' : 'plan', blankModel(), flop, costUsd)
	};
}

/** Price of training compute of a run, in USD per FLOP: the one that was paid, or today's. */
export function priceOf({ runs, pricePerFlopUsd }: World, row: number): number {
	return runs.trainingCostUsd[row]! > 0
		? runs.trainingCostUsd[row]! / runs.trainingFlop[row]!
		: pricePerFlopUsd;
}

/** Share of demand in some jurisdictions. */
export function servedShare({ demandShare }: World, markets: JurisdictionSet): number {
	let served = 0;
	for (const jurisdiction of eachIn(markets)) served += demandShare[jurisdiction]!;
	return served;
}

/** Gain of a plan in USD; under an uncertain line (1 − π)·gain(θ) + π·gain(θ·10^−Δ). −∞ where it is not permitted. */
export function gainUsd(
	question: Question,
	size: Size,
	served: number,
	weights: Weights,
	ignoring: boolean,
	obligation: ModelObligation,
	fearedObligation: ModelObligation
): number {
	const { fearedLaws, laws } = question;
	const known = gainUnderUsd(question, laws, size, served, weights, ignoring, obligation);
	if (fearedLaws === null) return known;
	const fear = question.world.parameters.lineUncertainty;
	const feared = gainUnderUsd(question, fearedLaws, size, served, weights, ignoring, fearedObligation);
	return (1 - fear) * known + fear * feared;
}

/**
 * Gain of a plan under laws, in USD:
 *   V(C)·(1 + ω·openness)·(share of demand served)·(1 − ρ)^delay·(1 − refusal) + subsidy − duties − liability − pC.
 */
export function gainUnderUsd(
	{ world, row, sunk, foundOut }: Question,
	laws: readonly MonthlyLaw[],
	size: Size,
	served: number,
	weights: Weights,
	ignoring: boolean,
	obligation: ModelObligation
): number {
	if (!isPermitted(weights, ignoring, obligation)) return -Infinity;
	const { runs, parameters } = world;
	const value = size.valueUsd;
	const published = weights === WEIGHTS.open;
	const gated = weights === WEIGHTS.gated || weights === WEIGHTS.staged;
	const granted = ignoring || runs.permission[row] === PERMISSION.granted;
	const waiting = ignoring
		? 0
		: (runs.delayed[row] === 1 ? 0 : obligation.delayMonths) + (granted ? 0 : obligation.reviewMonths);
	const refused = granted ? 0 : obligation.rejectProbability;
	const kept = waiting === 0 ? 1 : power(1 - parameters.valueDecay, waiting);
	const opened =
		weights === WEIGHTS.staged ? power(1 - parameters.valueDecay, obligation.opensAfterMonths) : 0;
	const openness = published
		? 1
		: gated
			? parameters.gatedPremium + (1 - parameters.gatedPremium) * opened
			: 0;
	const revenue = value * (1 + openness * runs.openness[row]!) * served * kept * (1 - refused);
	// Published weights leave their maker's control, so that shares of liability weigh on them in full;
	// weights given to known makers can be called back in part.
	const exposed = published ? 1 : gated ? 1 - parameters.gatedControl * (1 - opened) : 0;
	const liability = exposed * obligation.liabilityShare * parameters.expectedHarmShare * value * served;
	const adopters = exposed > 0 ? obligation.perAdopterUsd * world.expectedAdopters : 0;
	const dutiesUsd = obligation.weighedUsd(parameters.dutyHorizonYears) + adopters;
	const burdenUsd = ignoring
		? costOfNonCompliance(
				world,
				laws,
				foundOut,
				row,
				obligation.laws,
				dutiesUsd,
				published ? 0 : revenue,
				size.costUsd
			)
		: dutiesUsd;
	const subsidyUsd = obligation.subsidyUsd * (published ? 1 : opened);
	return revenue + subsidyUsd - burdenUsd - liability - (sunk ? 0 : size.costUsd);
}

/** More than any plan of a size can gain in these markets: open, at once, and nothing owed; in USD. */
export function mostUsd(
	{ world, row, sunk }: Question,
	paysOut: boolean,
	size: Size,
	served: number
): number {
	if (paysOut) return Infinity;
	const openness = Math.max(0, world.runs.openness[row]!);
	return size.valueUsd * (1 + openness) * served - (sunk ? 0 : size.costUsd);
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
