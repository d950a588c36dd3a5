import { PERMISSION } from '../state/runs';
import { JURISDICTIONS, REASONS, WEIGHTS } from '../state/kinds';
import type { World } from '../laws/world';
import type { Law } from '../laws/compile';
import { exp10, power } from '../arithmetic/portable-math';
import { REAL_ZERO } from '../arithmetic/real-zero';
import { costOfIgnoring } from './non-compliance';
import { factsOfPlan } from '../laws/facts';
import { ModelObligation, obligationOf } from '../laws/obligation';

/** One way to train and release a model. */
export interface Plan {
	flop: number;
	/** Code in `WEIGHTS`. */
	weights: number;
	/** Jurisdictions, one bit each. */
	markets: number;
	/** Whether its developer leaves the duties undone. */
	ignoring: boolean;
}

export interface Option extends Readonly<Plan> {
	/** Whether the weights are published on the day of release. */
	readonly open: boolean;
	/** Gain over doing nothing, in USD. */
	readonly gainUsd: number;
	readonly obligation: ModelObligation;
}

export interface Decision {
	/** The best option, or null when doing nothing is better. */
	readonly option: Option | null;
	/** Code in `REASONS`: why the decision differs from the one without any rule; 0 if it does not. */
	readonly reason: number;
}

/** What is being decided, and about which run. */
interface Question {
	readonly world: World;
	readonly laws: readonly Law[];
	/** The laws as they are feared, with the weight of that fear; null when nobody fears. */
	readonly fearedLaws: readonly Law[] | null;
	readonly row: number;
	readonly month: number;
	readonly wishedFlop: number;
	readonly sunk: boolean;
}

export const EVERYWHERE = (1 << JURISDICTIONS.length) - 1;
const AWAITING = REASONS.indexOf('awaiting approval');
const BEYOND_BUDGET = REASONS.indexOf('compliance beyond budget');
const COMPLIANCE = REASONS.indexOf('compliance exceeds gain');
const LIABILITY = REASONS.indexOf('liability exceeds gain');
const EVERY_WEIGHTS = [WEIGHTS.open, WEIGHTS.staged, WEIGHTS.gated, WEIGHTS.closed] as const;

/** Reused for every option that is weighed. */
const weighed: Plan = { flop: REAL_ZERO, weights: 0, markets: 0, ignoring: false };
const scratch = new ModelObligation(31);

/**
 * The decision of a developer about one planned run. A developer that wishes to spend R on compute
 * C* = R/p values a model of compute C at V(C) = (R/α)(C/C*)^α, so that C* is its best size without any
 * rule. Options are (full size or just under each line) × (open, staged, gated or closed weights) × (every
 * jurisdiction with a law in it, or not) × (meeting the duties or, unless it is law-abiding, ignoring
 * them); each is worth
 *   V(C)·(1 + ω·openness)·(share of demand served)·(1 − ρ)^delay·(1 − refusal) − duties − liability − pC,
 * and the best one is taken if it is worth anything. The lump of duties makes a notch: with one market,
 * no delay and no openness the developer stops at the line θ = xC* exactly when
 * R[(1 − x^α)/α − (1 − x)] < K (Kleven and Waseem 2013). Under an uncertain line each option is worth
 * (1 − π)·gain(θ) + π·gain(θ·10^−Δ).
 *
 * `sunk`: the model is trained already; only weights and markets are still open, and a wait that was
 * served does not count again.
 */
export function decide(
	world: World,
	laws: readonly Law[],
	row: number,
	month: number,
	sizesFlop: readonly number[],
	sunk: boolean,
	fearedLaws: readonly Law[] | null = null
): Decision {
	const { runs, developers, parameters } = world;
	const question: Question = {
		world,
		laws,
		fearedLaws: parameters.lineUncertainty > 0 ? fearedLaws : null,
		row,
		month,
		wishedFlop: exp10(runs.wishedLog10Flop[row]!),
		sunk
	};
	const wished: Plan = {
		flop: sizesFlop[0]!,
		weights: runs.openness[row]! > 0 ? WEIGHTS.open : WEIGHTS.closed,
		markets: EVERYWHERE & ~runs.barred[row]!,
		ignoring: false
	};
	const bound = laws.some((law) => law.inForce) || question.fearedLaws?.some((law) => law.inForce) === true;
	if (!bound) {
		return { option: optionOf(withoutRule(question), { ...wished, markets: EVERYWHERE }), reason: 0 };
	}
	const unchanged = optionOf(question, wished);
	if (isFree(unchanged.obligation) && question.fearedLaws === null && wished.markets === EVERYWHERE)
		return { option: unchanged, reason: 0 };

	const best: Plan = { ...wished };
	let bestUsd = unchanged.gainUsd;
	const choices = developers.lawAbiding[runs.developer[row]!] === 1 ? [false] : [false, true];
	const places = marketsToWeigh(laws).filter((markets) => (markets & runs.barred[row]!) === 0);
	for (const markets of places.length > 0 ? places : [wished.markets]) {
		for (const flop of sizesFlop) {
			// What is owed is dear to work out: plans that could not win without owing anything are passed over.
			if (!(mostUsd(question, flop, markets) > bestUsd)) continue;
			for (const weights of EVERY_WEIGHTS) {
				for (const ignoring of choices) {
					weighed.flop = flop;
					weighed.weights = weights;
					weighed.markets = markets;
					weighed.ignoring = ignoring;
					const gainUsd = gainOf(question, weighed, scratch);
					if (gainUsd > bestUsd) {
						bestUsd = gainUsd;
						Object.assign(best, weighed);
					}
				}
			}
		}
	}
	const nothing = !(bestUsd >= 0);
	if (!nothing && samePlan(best, { ...wished, markets: EVERYWHERE })) return { option: unchanged, reason: 0 };
	return {
		option: nothing ? null : optionOf(question, best),
		reason: reasonOf(question, unchanged)
	};
}

function withoutRule(question: Question): Question {
	return { ...question, laws: [], fearedLaws: null };
}

/** What weighs heaviest in the change from the decision without any rule. */
function reasonOf(question: Question, unchanged: Option): number {
	const { world, row, wishedFlop } = question;
	const freeUsd = gainOf(withoutRule(question), { ...unchanged, markets: EVERYWHERE }, scratch);
	const { runs, developers, parameters } = world;
	const { obligation } = unchanged;
	const dutiesUsd = obligation.weighedUsd(parameters.dutyHorizonYears);
	const liabilityUsd = unchanged.open
		? obligation.liabilityShare *
			parameters.expectedHarmShare *
			valueUsd(world, row, wishedFlop, unchanged.flop)
		: 0;
	const lossOfUsd = freeUsd - unchanged.gainUsd - dutiesUsd - liabilityUsd;
	if (liabilityUsd > dutiesUsd && liabilityUsd > lossOfUsd) return LIABILITY;
	if (obligation.approvals.length > 0 && lossOfUsd > dutiesUsd) return AWAITING;
	return dutiesUsd > developers.largestRunUsd[runs.developer[row]!]! ? BEYOND_BUDGET : COMPLIANCE;
}

function samePlan(a: Plan, b: Plan): boolean {
	return a.flop === b.flop && a.weights === b.weights && a.markets === b.markets && a.ignoring === b.ignoring;
}

function isFree(obligation: ModelObligation): boolean {
	return (
		obligation.weighedUsd(1) === 0 &&
		obligation.perAdopterUsd === 0 &&
		obligation.delayMonths === 0 &&
		obligation.approvals.length === 0 &&
		obligation.liabilityShare === 0 &&
		obligation.subsidyUsd === 0 &&
		obligation.mayPublish
	);
}

/** V(C) = (R/α)(C/C*)^α with R the wished spending at today's price, in USD. */
function valueUsd(world: World, row: number, wishedFlop: number, flop: number): number {
	const alpha = world.parameters.revenueExponent;
	const spendUsd = wishedFlop * priceOf(world, row);
	return (spendUsd / alpha) * (flop === wishedFlop ? 1 : power(flop / wishedFlop, alpha));
}

function priceOf({ runs, pricePerFlopUsd }: World, row: number): number {
	return runs.trainingCostUsd[row]! > 0
		? runs.trainingCostUsd[row]! / runs.trainingFlop[row]!
		: pricePerFlopUsd;
}

function optionOf(question: Question, plan: Plan): Option {
	const obligation = new ModelObligation(question.world.laws.length);
	const gainUsd = gainOf(question, plan, obligation);
	const { flop, weights, markets, ignoring } = plan;
	return { flop, weights, markets, ignoring, open: weights === WEIGHTS.open, gainUsd, obligation };
}

/** (1 − π)·gain(θ) + π·gain(θ·10^−Δ), in USD. */
function gainOf(question: Question, plan: Plan, obligation: ModelObligation): number {
	if (question.fearedLaws === null) return gainUnder(question, question.laws, plan, obligation);
	const fear = question.world.parameters.lineUncertainty;
	const feared = gainUnder(question, question.fearedLaws, plan, obligation);
	return (1 - fear) * gainUnder(question, question.laws, plan, obligation) + fear * feared;
}

/** Gain of a plan under laws, in USD; −∞ for a plan that is not permitted. Leaves what is owed in `obligation`. */
function gainUnder(
	{ world, row, month, wishedFlop, sunk }: Question,
	laws: readonly Law[],
	plan: Plan,
	obligation: ModelObligation
): number {
	const { runs, parameters } = world;
	const { flop, weights, markets, ignoring } = plan;
	const costUsd = flop * priceOf(world, row);
	const published = weights === WEIGHTS.open;
	const gated = weights === WEIGHTS.gated || weights === WEIGHTS.staged;
	const model = factsOfPlan(world, row, flop, costUsd, published, gated, markets);
	obligationOf(world, laws, runs.developer[row]!, model, month, obligation);
	if (!isPermitted(weights, ignoring, obligation)) return -Infinity;

	const served = servedShare(world, markets);
	const value = valueUsd(world, row, wishedFlop, flop);
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
		? costOfIgnoring(world, laws, row, obligation, dutiesUsd, published ? 0 : revenue, costUsd)
		: dutiesUsd;
	const subsidyUsd = obligation.subsidyUsd * (published ? 1 : opened);
	return revenue + subsidyUsd - burdenUsd - liability - (sunk ? 0 : costUsd);
}

/** More than any plan of a size can gain in these markets: open, at once, and nothing owed; in USD. */
function mostUsd(
	{ world, laws, fearedLaws, row, wishedFlop, sunk }: Question,
	flop: number,
	markets: number
): number {
	if (laws.some(paysOut) || fearedLaws?.some(paysOut) === true) return Infinity;
	const openness = Math.max(0, world.runs.openness[row]!);
	const costUsd = sunk ? 0 : flop * priceOf(world, row);
	return valueUsd(world, row, wishedFlop, flop) * (1 + openness) * servedShare(world, markets) - costUsd;
}

function paysOut(law: Law): boolean {
	return law.inForce && law.tiers.some((tier) => tier.subsidy.shareOfTraining > 0);
}

/** Share of demand in some jurisdictions. */
function servedShare({ demandShare }: World, markets: number): number {
	let served = 0;
	for (let place = 0; place < JURISDICTIONS.length; place++) {
		if (markets & (1 << place)) served += demandShare[place]!;
	}
	return served;
}

/** Gating is for those whom a rule reaches; staging for those who may publish later but not at once. */
function isPermitted(weights: number, ignoring: boolean, obligation: ModelObligation): boolean {
	if (ignoring && obligation.laws === 0) return false;
	switch (weights) {
		case WEIGHTS.open:
			return obligation.mayPublish || ignoring;
		case WEIGHTS.gated:
			return obligation.laws !== 0;
		case WEIGHTS.staged:
			return !ignoring && !obligation.mayPublish && obligation.opensAfterMonths < Infinity;
		default:
			return true;
	}
}

/** Everywhere, or everywhere but the jurisdictions that have a law in force, in every combination. */
function marketsToWeigh(laws: readonly Law[]): readonly number[] {
	const regulated: number[] = [];
	for (let place = 0; place < JURISDICTIONS.length; place++) {
		const outside = EVERYWHERE & ~(1 << place);
		const bound = laws.some((law) => law.inForce && law.reaches(-1, 1 << place) && !law.reaches(-1, outside));
		if (bound) regulated.push(1 << place);
	}
	const choices = [EVERYWHERE];
	for (const place of regulated) {
		for (const markets of [...choices]) {
			if ((markets & ~place) !== 0) choices.push(markets & ~place);
		}
	}
	return choices;
}
