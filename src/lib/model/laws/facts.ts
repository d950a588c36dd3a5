import type { World } from './world';
import type { ModelFacts } from './instrument';
import { log10 } from '../arithmetic/portable-math';
import { REAL_ZERO } from '../arithmetic/real-zero';
import { capabilityOf } from '../state/capability';

/** A base model as a law sees it; written over by the next question, so that asking allocates nothing. */
const facts: ModelFacts = {
	trainingFlop: REAL_ZERO,
	trainingCostUsd: REAL_ZERO,
	developerRevenueUsd: REAL_ZERO,
	developerKind: 0,
	home: 0,
	markets: 0,
	open: false,
	gated: false,
	freeLicence: false,
	capability: REAL_ZERO,
	reachShare: REAL_ZERO
};

/** A planned run at a size, with weights and markets that its developer thinks of. */
export function factsOfPlan(
	world: World,
	row: number,
	flop: number,
	costUsd: number,
	open: boolean,
	gated: boolean,
	markets: number
): ModelFacts {
	const { runs, developers, market } = world;
	const d = runs.developer[row]!;
	facts.trainingFlop = flop;
	facts.trainingCostUsd = costUsd;
	facts.developerRevenueUsd = developers.revenueUsd[d]!;
	facts.developerKind = developers.kind[d]!;
	facts.home = developers.home[d]!;
	facts.markets = markets;
	facts.open = open;
	facts.gated = gated;
	facts.freeLicence = runs.freeLicence[row] === 1;
	facts.capability = capabilityOf(world, log10(flop), world.month, 0);
	facts.reachShare = market.closedUsers[d]! + market.openUsers[d]!;
	return facts;
}

/** A trained model with the weights and markets that it has. */
export function factsOfRow(world: World, row: number): ModelFacts {
	const { runs } = world;
	return factsOfPlan(
		world,
		row,
		runs.trainingFlop[row]!,
		runs.trainingCostUsd[row]!,
		runs.open[row] === 1,
		runs.gated[row] !== 0,
		runs.markets[row]!
	);
}
