import { exp10 } from '../arithmetic/portable-math';
import { planWeights } from '../laws/facts';
import type { MonthlyLaw } from '../laws/monthly-law';
import { type ModelObligation, obligationOf } from '../laws/obligation';
import { type Outlook, outlookOn } from '../laws/outlook';
import type { World } from '../laws/world';
import { EVERYWHERE, intersects, type JurisdictionSet, NOWHERE, without } from '../state/jurisdictions';
import { REASON, type ReasonCode, WEIGHTS } from '../state/kinds';
import { valueScale } from '../state/value-scale';
import { plannedCandidate, priceOf, type Question, servedShare, type Size, sizeOf } from './candidate-run';
import { gainUsd, mostUsd } from './plan-gain';
import { reasonAgainst } from './plan-reason';
import { marketsFirst, type ReleasePlan } from './release-order';

/** One way to train and release a model. */
export interface Plan extends ReleasePlan {
	readonly flop: number;
}

export interface Option extends Plan {
	/** Whether the weights are published on the day of release. */
	readonly open: boolean;
	/** Jurisdictions in which it comes out without waiting for the others; nowhere if it comes out in all at once. */
	readonly first: JurisdictionSet;
	/** Gain over doing nothing, in USD. */
	readonly gainUsd: number;
	/** In the world's arena, and overwritten by the next decision. */
	readonly obligation: ModelObligation;
}

export interface Decision {
	/** The best option, or null when doing nothing is better. */
	readonly option: Option | null;
	/** Why the decision differs from the one without any rule. */
	readonly reason: ReasonCode;
}

/** Staged weights are gated at first: to a law they are the same, so that gated ones follow them here. */
export const EVERY_WEIGHTS = [WEIGHTS.open, WEIGHTS.staged, WEIGHTS.gated, WEIGHTS.closed] as const;
const COMPLYING = [false] as const;
const COMPLYING_OR_NOT = [false, true] as const;

/**
 * The decision of a developer about one planned run. A developer that wishes to spend R on compute
 * C* = R/p values a model of compute C at V(C) = (R/α)(C/C*)^α, so that C* is its best size without any
 * rule. Options are (full size or just under each line) × (open, staged, gated or closed weights) × (every
 * jurisdiction with a law in it, or not) × (meeting the duties or, unless it is law-abiding, leaving them
 * undone); the gain of each is in `plan-gain.ts`, and the best one is taken if it is worth anything. The lump of
 * duties makes a notch: with one market, no delay and no openness the developer stops at the line θ = xC*
 * exactly when R[(1 − x^α)/α − (1 − x)] < K (Kleven and Waseem 2013).
 *
 * @param sizesFlop the full size first, then the lines below it
 * @param sunk the model is trained already; only weights and markets are still open, and a wait that was served
 * does not count again
 * @param fearedLaws the same laws with their lines as low as they are feared
 */
export function decide(
	world: World,
	laws: readonly MonthlyLaw[],
	row: number,
	sizesFlop: readonly number[],
	sunk: boolean,
	fearedLaws: readonly MonthlyLaw[] | null = null
): Decision {
	world.arena.watch?.(laws, row, sizesFlop, sunk, fearedLaws);
	const outlook = outlookOn(world, laws);
	return best(questionAbout(world, outlook, row, sunk, fearedLaws), outlook, sizesFlop);
}

/** What a developer asks itself about one planned run of the world. */
export function questionAbout(
	world: World,
	{ foundOut, laws }: Outlook,
	row: number,
	sunk: boolean,
	fearedLaws: readonly MonthlyLaw[] | null
): Question {
	return {
		world,
		laws,
		fearedLaws: world.parameters.lineUncertainty > 0 ? fearedLaws : null,
		foundOut,
		run: plannedCandidate(world, row, sunk),
		wishedFlop: exp10(world.runs.wishedLog10Flop[row]!),
		priceUsd: priceOf(world, row),
		scale: valueScale(world)
	};
}

/** The wished plan, full size and everywhere, with what it gains under the laws. */
export function wishedOption(question: Question, { bound }: Outlook, size: Size): Option {
	const { run } = question;
	const plan = {
		markets: bound ? without(EVERYWHERE, run.barred) : EVERYWHERE,
		weights: run.openness > 0 ? WEIGHTS.open : WEIGHTS.closed,
		ignoring: false
	};
	return optionOf(
		bound ? question : withoutLaws(question),
		size,
		plan,
		question.world.arena.wishedObligation
	);
}

/** The same question where no law is. Named field by field: it is asked for every run of a world without laws. */
function withoutLaws({ foundOut, priceUsd, run, scale, wishedFlop, world }: Question): Question {
	return { world, laws: [], fearedLaws: null, foundOut, run, wishedFlop, priceUsd, scale };
}

/** The best plan for a candidate, and why it differs from the one without any rule. */
export function best(question: Question, outlook: Outlook, sizesFlop: readonly number[]): Decision {
	const { run, world } = question;
	const fullSize = sizeOf(question, sizesFlop[0]!);
	const unchanged = wishedOption(question, outlook, fullSize);
	const { obligation: owed, weights: wishedWeights, markets: wishedMarkets } = unchanged;
	const free = owed.isFree() && question.fearedLaws === null && wishedMarkets === EVERYWHERE;
	if (!outlook.bound || free) return { option: unchanged, reason: REASON.none };

	let bestUsd = unchanged.gainUsd;
	let bestSize = fullSize;
	let bestPlan: ReleasePlan = { markets: wishedMarkets, weights: wishedWeights, ignoring: false };
	const choices = run.lawAbiding ? COMPLYING : COMPLYING_OR_NOT;
	const sizes = sizesFlop.map((flop, n) => (n === 0 ? fullSize : sizeOf(question, flop)));
	const { obligation, fearedObligation } = world.arena;
	for (const markets of marketsLeft(outlook.markets, run.barred, wishedMarkets)) {
		const served = servedShare(world, markets);
		for (const size of sizes) {
			// What is owed is dear to work out: plans that could not win without owing anything are passed over.
			if (!(mostUsd(question, outlook.paysOut, size, served) > bestUsd)) continue;
			for (const weights of EVERY_WEIGHTS) {
				if (weights !== WEIGHTS.gated) owe(question, size, { markets, weights }, obligation);
				for (const ignoring of choices) {
					const plan = { markets, weights, ignoring };
					const gain = gainUsd(question, size, plan, obligation, fearedObligation);
					if (!(gain > bestUsd)) continue;
					bestUsd = gain;
					bestSize = size;
					bestPlan = plan;
				}
			}
		}
	}
	const worthDoing = bestUsd >= 0;
	const same =
		bestSize.flop === fullSize.flop &&
		bestPlan.markets === EVERYWHERE &&
		bestPlan.weights === wishedWeights &&
		!bestPlan.ignoring;
	if (worthDoing && same) return { option: unchanged, reason: REASON.none };
	return {
		option: worthDoing ? optionOf(question, bestSize, bestPlan, world.arena.chosenObligation) : null,
		reason: reasonAgainst(question, fullSize, unchanged)
	};
}

/** The markets that have not refused the model; where every choice has one that did, those that are left. */
export function marketsLeft(
	choices: readonly JurisdictionSet[],
	barred: JurisdictionSet,
	left: JurisdictionSet
): readonly JurisdictionSet[] {
	if (barred === NOWHERE) return choices;
	const open = choices.filter((markets) => !intersects(markets, barred));
	return open.length > 0 ? open : [left];
}

/** Writes what is owed for a plan into `obligation`, and what is feared to be owed into the world's arena. */
export function owe(
	{ world, laws, fearedLaws, run }: Question,
	{ facts }: Size,
	{ markets, weights }: Pick<ReleasePlan, 'markets' | 'weights'>,
	obligation: ModelObligation
): void {
	facts.markets = markets;
	planWeights(facts, weights);
	obligationOf(world, laws, run.developer, facts, obligation);
	if (fearedLaws !== null)
		obligationOf(world, fearedLaws, run.developer, facts, world.arena.fearedObligation);
}

function optionOf(question: Question, size: Size, plan: ReleasePlan, obligation: ModelObligation): Option {
	const { run, world } = question;
	owe(question, size, plan, obligation);
	const { ignoring, markets, weights } = plan;
	return {
		markets,
		weights,
		ignoring,
		flop: size.flop,
		open: weights === WEIGHTS.open,
		first: marketsFirst(run, plan, obligation),
		gainUsd: gainUsd(question, size, plan, obligation, world.arena.fearedObligation),
		obligation
	};
}
