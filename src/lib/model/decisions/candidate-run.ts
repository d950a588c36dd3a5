import { power } from '../arithmetic/portable-math';
import { blankModel, factsAt } from '../laws/facts';
import type { MonthlyLaw } from '../laws/monthly-law';
import type { ModelFacts } from '../laws/subjects';
import type { World } from '../laws/world';
import { eachIn, type JurisdictionSet } from '../state/jurisdictions';
import { PERMISSION } from '../state/runs';

/** A run that is decided about: one that is planned, or one that somebody only thinks of. */
export interface CandidateRun {
	/** Row of its developer, or `NOBODY` for one that does not exist yet. */
	readonly developer: number;
	/** Code in `JURISDICTIONS`. */
	readonly home: number;
	/** Revenue of the developer's group in the calendar year before, which turnover fines are measured by, in USD. */
	readonly groupRevenueUsd: number;
	/** What the developer can spend on its largest run, in USD. */
	readonly budgetUsd: number;
	readonly lawAbiding: boolean;
	/** Whether its developer releases a hosted model elsewhere while one jurisdiction makes it wait. */
	readonly elsewhereFirst: boolean;
	/** Premium on publishing the weights, as a share of the value of the model. */
	readonly openness: number;
	/** Jurisdictions that have refused it. */
	readonly barred: JurisdictionSet;
	/** Whether the delay of its duties was served, and whether approval was given. */
	readonly delayed: boolean;
	readonly granted: boolean;
	/** Whether the model is trained already. */
	readonly sunk: boolean;
	/** The model as a law sees it at a size and cost; its markets and weights are filled in plan by plan. */
	readonly factsOf: (flop: number, costUsd: number) => ModelFacts;
}

/** What is being decided, and about which run. */
export interface Question {
	readonly world: World;
	readonly laws: readonly MonthlyLaw[];
	/** The laws as they are feared; null when nobody fears. */
	readonly fearedLaws: readonly MonthlyLaw[] | null;
	/** By index of law: chance that a developer that does not comply is found out. */
	readonly foundOut: Float64Array;
	readonly run: CandidateRun;
	/** C*, in FLOP, and p, in USD per FLOP. */
	readonly wishedFlop: number;
	readonly priceUsd: number;
	/** s, the scale of value. */
	readonly scale: number;
}

/** A size that a run can have. */
export interface Size {
	readonly flop: number;
	/** pC and s·V(C), in USD. */
	readonly costUsd: number;
	readonly valueUsd: number;
	readonly facts: ModelFacts;
}

/** A planned run of the world as a candidate. */
export function plannedCandidate(world: World, row: number, sunk: boolean): CandidateRun {
	const { runs, developers } = world;
	const developer = runs.developer[row]!;
	return {
		developer,
		home: developers.home[developer]!,
		groupRevenueUsd: developers.groupRevenueUsd[developer]!,
		budgetUsd: developers.largestRunUsd[developer]!,
		lawAbiding: developers.lawAbiding[developer] === 1,
		elsewhereFirst: developers.elsewhereFirst[developer] === 1,
		openness: runs.openness[row]!,
		barred: runs.barred[row]!,
		delayed: runs.delayed[row] === 1,
		granted: runs.permission[row] === PERMISSION.granted,
		sunk,
		// A trained model has been measured: the law looks at what it is, not at what was expected of it.
		factsOf: (flop, costUsd) => factsAt(world, row, sunk ? 'release' : 'plan', blankModel(), flop, costUsd)
	};
}

/** s·V(C), V(C) = (R/α)(C/C*)^α with R the wished spending at today's price, in USD. */
export function sizeOf({ priceUsd, run, scale, wishedFlop, world }: Question, flop: number): Size {
	const costUsd = flop * priceUsd;
	return {
		flop,
		costUsd,
		valueUsd: scale * valueOfRunUsd(world, wishedFlop, flop, priceUsd),
		facts: run.factsOf(flop, costUsd)
	};
}

/** V(C) = (R/α)(C/C*)^α, R = pC*, in USD: what a run is worth to who wished for C*, before the scale of revenue. */
export function valueOfRunUsd(
	{ parameters }: World,
	wishedFlop: number,
	flop: number,
	priceUsd: number
): number {
	const alpha = parameters.revenueExponent;
	const spendUsd = wishedFlop * priceUsd;
	return (spendUsd / alpha) * (flop === wishedFlop ? 1 : power(flop / wishedFlop, alpha));
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
