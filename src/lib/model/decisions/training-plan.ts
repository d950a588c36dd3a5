import { exp10 } from '../arithmetic/portable-math';
import { planWeights } from '../laws/facts';
import type { MonthlyLaw } from '../laws/monthly-law';
import { ModelObligation, obligationOf } from '../laws/obligation';
import { outlookOn } from '../laws/outlook';
import type { World } from '../laws/world';
import { EVERYWHERE, intersects, type JurisdictionSet, NOWHERE, without } from '../state/jurisdictions';
import { REASON, type ReasonCode, WEIGHTS, type Weights } from '../state/kinds';
import { gainUsd, mostUsd, priceOf, type Question, servedShare, type Size, sizeOf } from './plan-gain';
import { reasonAgainst } from './plan-reason';

/** One way to train and release a model. */
export interface Plan {
	readonly flop: number;
	readonly weights: Weights;
	readonly markets: JurisdictionSet;
	/** Whether its developer leaves the duties undone. */
	readonly ignoring: boolean;
}

export interface Option extends Plan {
	/** Whether the weights are published on the day of release. */
	readonly open: boolean;
	/** Gain over doing nothing, in USD. */
	readonly gainUsd: number;
	readonly obligation: ModelObligation;
}

export interface Decision {
	/** The best option, or null when doing nothing is better. */
	readonly option: Option | null;
	/** Why the decision differs from the one without any rule. */
	readonly reason: ReasonCode;
}

/** Staged weights are gated at first: to a law they are the same, so that gated ones follow them here. */
const EVERY_WEIGHTS = [WEIGHTS.open, WEIGHTS.staged, WEIGHTS.gated, WEIGHTS.closed] as const;
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
	const { runs, developers, parameters } = world;
	const outlook = outlookOn(world, laws);
	const question: Question = {
		world,
		laws,
		fearedLaws: parameters.lineUncertainty > 0 ? fearedLaws : null,
		foundOut: outlook.foundOut,
		row,
		wishedFlop: exp10(runs.wishedLog10Flop[row]!),
		priceUsd: priceOf(world, row),
		sunk
	};
	const barred = runs.barred[row]!;
	const wishedWeights = runs.openness[row]! > 0 ? WEIGHTS.open : WEIGHTS.closed;
	const fullSize = sizeOf(question, sizesFlop[0]!);
	if (!outlook.bound) {
		const free = { ...question, laws: [], fearedLaws: null };
		return { option: optionOf(free, fullSize, EVERYWHERE, wishedWeights, false), reason: REASON.none };
	}
	const wishedMarkets = without(EVERYWHERE, barred);
	const unchanged = optionOf(question, fullSize, wishedMarkets, wishedWeights, false);
	if (unchanged.obligation.isFree() && question.fearedLaws === null && wishedMarkets === EVERYWHERE)
		return { option: unchanged, reason: REASON.none };

	let bestUsd = unchanged.gainUsd;
	let bestSize = fullSize;
	let bestMarkets = wishedMarkets;
	let bestWeights: Weights = wishedWeights;
	let bestIgnoring = false;
	const choices = developers.lawAbiding[runs.developer[row]!] === 1 ? COMPLYING : COMPLYING_OR_NOT;
	const sizes = sizesFlop.map((flop, n) => (n === 0 ? fullSize : sizeOf(question, flop)));
	const { obligation, fearedObligation } = world.arena;
	for (const markets of marketsLeft(outlook.markets, barred, wishedMarkets)) {
		const served = servedShare(world, markets);
		for (const size of sizes) {
			// What is owed is dear to work out: plans that could not win without owing anything are passed over.
			if (!(mostUsd(question, outlook.paysOut, size, served) > bestUsd)) continue;
			for (const weights of EVERY_WEIGHTS) {
				if (weights !== WEIGHTS.gated) owe(question, size, markets, weights, obligation);
				for (const ignoring of choices) {
					const gain = gainUsd(question, size, served, weights, ignoring, obligation, fearedObligation);
					if (!(gain > bestUsd)) continue;
					bestUsd = gain;
					bestSize = size;
					bestMarkets = markets;
					bestWeights = weights;
					bestIgnoring = ignoring;
				}
			}
		}
	}
	const worthDoing = bestUsd >= 0;
	const same =
		bestSize.flop === fullSize.flop &&
		bestMarkets === EVERYWHERE &&
		bestWeights === wishedWeights &&
		!bestIgnoring;
	if (worthDoing && same) return { option: unchanged, reason: REASON.none };
	return {
		option: worthDoing ? optionOf(question, bestSize, bestMarkets, bestWeights, bestIgnoring) : null,
		reason: reasonAgainst(question, fullSize, unchanged)
	};
}

/** The markets that have not refused the model; where every choice has one that did, those that are left. */
function marketsLeft(
	choices: readonly JurisdictionSet[],
	barred: JurisdictionSet,
	left: JurisdictionSet
): readonly JurisdictionSet[] {
	if (barred === NOWHERE) return choices;
	const open = choices.filter((markets) => !intersects(markets, barred));
	return open.length > 0 ? open : [left];
}

/** Writes what is owed for a plan into `obligation`, and what is feared to be owed into the world's arena. */
function owe(
	{ world, laws, fearedLaws, row }: Question,
	{ facts }: Size,
	markets: JurisdictionSet,
	weights: Weights,
	obligation: ModelObligation
): void {
	const developer = world.runs.developer[row]!;
	facts.markets = markets;
	planWeights(facts, weights);
	obligationOf(world, laws, developer, facts, obligation);
	if (fearedLaws !== null) obligationOf(world, fearedLaws, developer, facts, world.arena.fearedObligation);
}

function optionOf(
	question: Question,
	size: Size,
	markets: JurisdictionSet,
	weights: Weights,
	ignoring: boolean
): Option {
	const { world } = question;
	const obligation = new ModelObligation(world.laws.length);
	owe(question, size, markets, weights, obligation);
	const served = servedShare(world, markets);
	const { fearedObligation } = world.arena;
	return {
		flop: size.flop,
		weights,
		markets,
		ignoring,
		open: weights === WEIGHTS.open,
		gainUsd: gainUsd(question, size, served, weights, ignoring, obligation, fearedObligation),
		obligation
	};
}
