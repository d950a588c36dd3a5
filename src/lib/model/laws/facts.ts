import { log10 } from '../arithmetic/portable-math';
import { REAL_ZERO } from '../arithmetic/real-zero';
import { capabilityOf } from '../state/capability';
import { NOWHERE } from '../state/jurisdictions';
import { WEIGHTS, type Weights } from '../state/kinds';
import type { State } from '../state/state';
import type { ModelFacts, ModificationFacts } from './subjects';

/**
 * When a base model is looked at. `plan`: a run that is being planned, at a size and cost that its developer
 * thinks of; weights and markets are filled in by who asks. `today`: a trained model, rated by the algorithms
 * and the revenue of today. `release`: the same with the capability and revenue that it had when it came out.
 *
 * To be mended in model version 4: developers are asked about a released model as of today, and those who
 * build on it as of its release, so that one model can be covered for the one and not for the other.
 */
export type Moment = 'plan' | 'today' | 'release';

/** Writes a base model as a law sees it into `facts`, and returns that. */
export function factsAt(
	world: State,
	row: number,
	moment: Moment,
	facts: ModelFacts,
	flop = world.runs.trainingFlop[row]!,
	costUsd = world.runs.trainingCostUsd[row]!
): ModelFacts {
	const { runs, developers, market, month } = world;
	const d = runs.developer[row]!;
	const planned = moment === 'plan';
	const released = moment === 'release';
	facts.trainingFlop = flop;
	facts.trainingCostUsd = costUsd;
	facts.developerRevenueUsd = released ? runs.developerRevenueUsd[row]! : developers.groupRevenueUsd[d]!;
	facts.developerKind = developers.kind[d]!;
	facts.home = developers.home[d]!;
	facts.markets = planned ? NOWHERE : runs.markets[row]!;
	facts.open = !planned && runs.open[row] === 1;
	facts.gated = !planned && runs.gated[row] !== 0;
	facts.freeLicence = runs.freeLicence[row] === 1;
	facts.capability = released ? runs.capability[row]! : capabilityOf(world, log10(flop), month, 0);
	facts.reachShare = market.closedUsers[d]! + market.openUsers[d]!;
	return facts;
}

/** How the weights of a planned run would be given out. */
export function planWeights(facts: ModelFacts, weights: Weights): void {
	facts.open = weights === WEIGHTS.open;
	facts.gated = weights === WEIGHTS.gated || weights === WEIGHTS.staged;
}

export function blankModel(): ModelFacts {
	return {
		trainingFlop: REAL_ZERO,
		trainingCostUsd: REAL_ZERO,
		developerRevenueUsd: REAL_ZERO,
		developerKind: 0,
		home: 0,
		markets: NOWHERE,
		open: false,
		gated: false,
		freeLicence: false,
		capability: REAL_ZERO,
		reachShare: REAL_ZERO
	};
}

export function blankModification(): ModificationFacts {
	return {
		modificationFlop: REAL_ZERO,
		modificationCostUsd: REAL_ZERO,
		originalFlop: REAL_ZERO,
		originalDisclosed: false,
		originalCovered: false,
		revenueUsd: REAL_ZERO,
		kind: 0,
		home: 0,
		regulatedUse: false
	};
}
