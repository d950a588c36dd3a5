import { PERMISSION } from '../entities/bases';
import { JURISDICTIONS, REASONS } from '../entities/kinds';
import type { World } from '../entities/world';
import type { Law } from '../policies/combine';
import { exp10, power } from '../portable-math';
import { type ModelObligation, obligationOf } from './obligation';

/** One way to train and release a model: how large, with which weights, in which markets. */
export interface Option {
	readonly flop: number;
	readonly open: boolean;
	/** Jurisdictions, one bit each. */
	readonly markets: number;
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

const EVERYWHERE = (1 << JURISDICTIONS.length) - 1;
const AWAITING = REASONS.indexOf('awaiting approval');
const BEYOND_BUDGET = REASONS.indexOf('compliance beyond budget');
const COMPLIANCE = REASONS.indexOf('compliance exceeds gain');
const LIABILITY = REASONS.indexOf('liability exceeds gain');

/**
 * The decision of a developer about one planned run. A developer that wishes to spend R on compute
 * C* = R/p values a model of compute C at V(C) = (R/α)(C/C*)^α, so that C* is its best size without any
 * rule. Options are (full size or just under each line) × (open or closed) × (every jurisdiction with a
 * law in it, or not); each is worth
 *   V(C)·(1 + ω·open)·(share of demand served)·(1 − ρ)^delay·(1 − refusal) − duties − liability − pC,
 * and the best one is taken if it is worth anything. The lump of duties makes a notch: with one market,
 * no delay and no openness the developer stops at the line θ = xC* exactly when
 * R[(1 − x^α)/α − (1 − x)] < K (Kleven and Waseem 2013).
 *
 * `sunk`: the model is trained already; only openness and markets are still open, and a wait that was
 * served does not count again.
 */
export function decide(
	world: World,
	laws: readonly Law[],
	row: number,
	month: number,
	sizesFlop: readonly number[],
	sunk: boolean
): Decision {
	const { bases, parameters } = world;
	const wishedFlop = exp10(bases.wishedLog10Flop[row]!);
	const fullFlop = sizesFlop[0]!;
	const openness = bases.openness[row]!;
	const free = optionOf(world, [], row, month, wishedFlop, fullFlop, openness > 0, EVERYWHERE, sunk);
	if (!laws.some((law) => law.inForce)) return { option: free, reason: 0 };

	let best = optionOf(world, laws, row, month, wishedFlop, fullFlop, openness > 0, EVERYWHERE, sunk);
	const unchanged = best;
	if (isFree(unchanged.obligation)) return { option: unchanged, reason: 0 };
	for (const flop of sizesFlop) {
		for (const open of [true, false]) {
			for (const markets of marketsToWeigh(laws)) {
				const option = optionOf(world, laws, row, month, wishedFlop, flop, open, markets, sunk);
				if (option.gainUsd > best.gainUsd) best = option;
			}
		}
	}
	const nothing = best.gainUsd < 0;
	if (!nothing && best === unchanged) return { option: best, reason: 0 };

	const { obligation } = unchanged;
	const dutiesUsd = obligation.weighedUsd(parameters.dutyHorizonYears);
	const liabilityUsd = unchanged.open
		? obligation.liabilityShare * parameters.expectedHarmShare * valueUsd(world, row, wishedFlop, fullFlop)
		: 0;
	const lossOfUsd = free.gainUsd - unchanged.gainUsd - dutiesUsd - liabilityUsd;
	const developer = bases.developer[row]!;
	let reason = COMPLIANCE;
	if (liabilityUsd > dutiesUsd && liabilityUsd > lossOfUsd) reason = LIABILITY;
	else if (obligation.approvals.length > 0 && lossOfUsd > dutiesUsd) reason = AWAITING;
	else if (dutiesUsd > world.developers.largestRunUsd[developer]!) reason = BEYOND_BUDGET;
	return { option: nothing ? null : best, reason };
}

function isFree(obligation: ModelObligation): boolean {
	return (
		obligation.weighedUsd(1) === 0 &&
		obligation.delayMonths === 0 &&
		obligation.approvals.length === 0 &&
		obligation.liabilityShare === 0
	);
}

/** V(C) = (R/α)(C/C*)^α with R the wished spending at today's price, in USD. */
function valueUsd(world: World, row: number, wishedFlop: number, flop: number): number {
	const alpha = world.parameters.revenueExponent;
	const spendUsd = wishedFlop * priceOf(world, row);
	return (spendUsd / alpha) * (flop === wishedFlop ? 1 : power(flop / wishedFlop, alpha));
}

function priceOf(world: World, row: number): number {
	const { bases } = world;
	return bases.trainingCostUsd[row]! > 0
		? bases.trainingCostUsd[row]! / bases.trainingFlop[row]!
		: world.pricePerFlopUsd;
}

function optionOf(
	world: World,
	laws: readonly Law[],
	row: number,
	month: number,
	wishedFlop: number,
	flop: number,
	open: boolean,
	markets: number,
	sunk: boolean
): Option {
	const { bases, developers, parameters } = world;
	const developer = bases.developer[row]!;
	const costUsd = flop * priceOf(world, row);
	const obligation = obligationOf(
		world,
		laws,
		developer,
		{
			trainingFlop: flop,
			trainingCostUsd: costUsd,
			developerRevenueUsd: developers.revenueUsd[developer]!,
			developerKind: developers.kind[developer]!,
			home: developers.home[developer]!,
			markets,
			open,
			freeLicence: bases.freeLicence[row] === 1
		},
		month
	);
	let served = 0;
	for (let place = 0; place < JURISDICTIONS.length; place++) {
		if (markets & (1 << place)) served += world.demandShare[place]!;
	}
	const value = valueUsd(world, row, wishedFlop, flop);
	const granted = bases.permission[row] === PERMISSION.granted;
	const waiting =
		(bases.delayed[row] === 1 ? 0 : obligation.delayMonths) + (granted ? 0 : obligation.reviewMonths);
	const refused = granted ? 0 : obligation.rejectProbability;
	const kept = waiting === 0 ? 1 : power(1 - parameters.valueDecay, waiting);
	const revenue = value * (open ? 1 + bases.openness[row]! : 1) * served * kept * (1 - refused);
	// Published weights leave their maker's control, so that shares of liability weigh on them in full.
	const liability = open ? obligation.liabilityShare * parameters.expectedHarmShare * value * served : 0;
	const gainUsd =
		revenue - obligation.weighedUsd(parameters.dutyHorizonYears) - liability - (sunk ? 0 : costUsd);
	return { flop, open, markets, gainUsd, obligation };
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
