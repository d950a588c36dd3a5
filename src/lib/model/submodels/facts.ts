import type { World } from '../entities/world';
import type { ModelFacts } from '../policies/instrument';
import { log10 } from '../portable-math';
import { REAL_ZERO } from '../real-zero';
import { capabilityOf } from './frontier';

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
	const { bases, developers, market } = world;
	const d = bases.developer[row]!;
	facts.trainingFlop = flop;
	facts.trainingCostUsd = costUsd;
	facts.developerRevenueUsd = developers.revenueUsd[d]!;
	facts.developerKind = developers.kind[d]!;
	facts.home = developers.home[d]!;
	facts.markets = markets;
	facts.open = open;
	facts.gated = gated;
	facts.freeLicence = bases.freeLicence[row] === 1;
	facts.capability = capabilityOf(world, log10(flop), world.month, 0);
	facts.reachShare = market.closedUsers[d]! + market.openUsers[d]!;
	return facts;
}

/** A trained model with the weights and markets that it has. */
export function factsOfRow(world: World, row: number): ModelFacts {
	const { bases } = world;
	return factsOfPlan(
		world,
		row,
		bases.trainingFlop[row]!,
		bases.trainingCostUsd[row]!,
		bases.open[row] === 1,
		bases.gated[row] !== 0,
		bases.markets[row]!
	);
}
