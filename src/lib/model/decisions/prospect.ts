import { log10 } from '../arithmetic/portable-math';
import { blankModel } from '../laws/facts';
import type { MonthlyLaw } from '../laws/monthly-law';
import { outlookOn } from '../laws/outlook';
import type { World } from '../laws/world';
import { capabilityOf } from '../state/capability';
import { NOWHERE } from '../state/jurisdictions';
import { prospectScale } from '../state/value-scale';
import { type CandidateRun, type Question, sizeOf } from './candidate-run';
import { opennessPremium } from './openness';
import { stoppingSizes } from './stopping-sizes';
import { best, wishedOption } from './training-plan';

/** The smallest run that is of use, in FLOP. Assumption: about a small language model of 2020. */
export const SMALLEST_FLOP = 1e22;

/** Somebody who asks whether training a model pays. */
export interface Prospect {
	/** Row of the developer, or `NOBODY`. */
	readonly developer: number;
	readonly kind: number;
	readonly home: number;
	readonly groupRevenueUsd: number;
	readonly budgetUsd: number;
	readonly lawAbiding: boolean;
	readonly elsewhereFirst: boolean;
}

/**
 * Π, what the best plan for a run of the whole budget is expected to gain under some laws, in USD: full size, a size at which a
 * run stops, or the smallest of use, at a median openness. Value is scaled by what models earned of late, also where
 * that is less than they cost. Negative or 0 where no plan pays.
 */
export function prospectUsd(world: World, prospect: Prospect, laws: readonly MonthlyLaw[]): number {
	const { outlook, question, sizes } = planOf(world, prospect, laws);
	return best(question, outlook, sizes).option?.gainUsd ?? 0;
}

/** Whether Π is above 0: the plan that was wished for is asked first, because it mostly is. */
export function pays(world: World, prospect: Prospect, laws: readonly MonthlyLaw[]): boolean {
	const { outlook, question, sizes } = planOf(world, prospect, laws);
	if (wishedOption(question, outlook, sizeOf(question, question.wishedFlop)).gainUsd > 0) return true;
	return (best(question, outlook, sizes).option?.gainUsd ?? 0) > 0;
}

/** What a prospect decides about, and the sizes that are open to it, the full one first. */
function planOf(world: World, prospect: Prospect, laws: readonly MonthlyLaw[]) {
	const { month, parameters, pricePerFlopUsd } = world;
	const wishedFlop = prospect.budgetUsd / pricePerFlopUsd;
	const outlook = outlookOn(world, laws);
	const sizes = [wishedFlop, ...stoppingSizes(world, laws, wishedFlop, pricePerFlopUsd)];
	if (SMALLEST_FLOP < wishedFlop) sizes.push(SMALLEST_FLOP);
	const run: CandidateRun = {
		developer: prospect.developer,
		home: prospect.home,
		groupRevenueUsd: prospect.groupRevenueUsd,
		budgetUsd: prospect.budgetUsd,
		lawAbiding: prospect.lawAbiding,
		elsewhereFirst: prospect.elsewhereFirst,
		openness: opennessPremium(world, prospect.kind, log10(wishedFlop), month + parameters.runLeadMonths, 0),
		barred: NOWHERE,
		delayed: false,
		granted: false,
		sunk: false,
		factsOf(flop, costUsd) {
			const facts = blankModel();
			facts.trainingFlop = flop;
			facts.trainingCostUsd = costUsd;
			facts.developerRevenueUsd = prospect.groupRevenueUsd;
			facts.developerKind = prospect.kind;
			facts.home = prospect.home;
			facts.freeLicence = parameters.freeLicenceShare >= 0.5;
			facts.capability = capabilityOf(world, log10(flop), month, 0);
			return facts;
		}
	};
	const question: Question = {
		world,
		laws,
		fearedLaws: null,
		foundOut: outlook.foundOut,
		run,
		wishedFlop,
		priceUsd: pricePerFlopUsd,
		scale: prospectScale(world)
	};
	return { outlook, question, sizes };
}
