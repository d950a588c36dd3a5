import { log10 } from '../arithmetic/portable-math';
import { REAL_ZERO } from '../arithmetic/real-zero';
import { capabilityOf } from '../state/capability';
import { NOWHERE } from '../state/jurisdictions';
import { WEIGHTS, type Weights } from '../state/kinds';
import type { State } from '../state/state';
import type { ModelFacts, ModificationFacts } from './subjects';

/**
 * When a law looks at a base model. `plan`: a run that is being planned, at a size and cost that its developer
 * thinks of, with the capability it is expected to reach; weights and markets are filled in by who asks.
 * `release`: a trained model with the capability and the revenue of its developer on the day that a law first
 * looked at it, which is its release, or the day that earlier models came under the law. It is not rated again.
 * `now`: the same model with the revenue of today, for a law that looks at it for the first time.
 *
 * Developers and those who build on a model are asked about the same facts. Reach is always that of today: a law
 * that draws a line on users looks at those there are.
 */
export type Moment = 'plan' | 'release' | 'now';

/** Writes a base model as a law sees it into `facts`, and returns that. The one maker of such facts. */
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
	facts.trainingFlop = flop;
	facts.trainingCostUsd = costUsd;
	facts.developerRevenueUsd =
		moment === 'release' ? runs.developerRevenueUsd[row]! : developers.groupRevenueUsd[d]!;
	facts.developerKind = developers.kind[d]!;
	facts.home = developers.home[d]!;
	facts.markets = planned ? NOWHERE : runs.markets[row]!;
	facts.open = !planned && runs.open[row] === 1;
	facts.gated = !planned && runs.gated[row] !== 0;
	facts.freeLicence = runs.freeLicence[row] === 1;
	facts.capability = planned ? capabilityOf(world, log10(flop), month, 0) : runs.capability[row]!;
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
		silentLineFlop: REAL_ZERO,
		revenueUsd: REAL_ZERO,
		kind: 0,
		home: 0,
		commercial: false,
		regulatedUse: false
	};
}
