import { exp, exp10 } from '../arithmetic/portable-math';
import type { World } from '../laws/world';
import { ALWAYS, PURPOSE } from '../random/random-source';
import { developerId } from '../state/developers';
import { homeOf } from '../state/home-of';
import { DEVELOPER_KINDS } from '../state/kinds';
import { groupGrowth } from './close-books';
import { step } from './step';

const CHALLENGER = DEVELOPER_KINDS.indexOf('challenger');
/** Structural ids have room for so many entries a month; at two a month on average it is never met. */
const MOST_ENTRIES = 64;
/** A challenger starts 10^(−2.2 ± 0.7) below the frontier in compute. Assumption. */
const ENTRY_DEPTH = 2.2;
const ENTRY_SPREAD = 0.7;

/** Challengers enter. Arrivals with exponential gaps of mean 12/r months, so that their number is Poisson with mean r/12. */
export const enterDevelopers = step(
	{
		reads: { flows: 'developerEntries', world: 'demandShare frontierFlop pricePerFlopUsd' },
		writes: {
			developers:
				'active affiliatesUsd capitalShare count elsewhereFirst groupRevenueUsd home id kind largestRunUsd lawAbiding reputation',
			flows: 'developerEntries'
		}
	},
	function enterDevelopers(world: World): void {
		const { developers, month, parameters } = world;
		const gaps = world.random.stream(month, PURPOSE.entry);
		const expected = parameters.challengersPerYear / 12;
		let instant = gaps.exponential(0, 0);
		for (let slot = 0; slot < MOST_ENTRIES && instant < expected; slot++) {
			enter(world, slot);
			instant += gaps.exponential(slot + 1, 0);
		}
		world.market.reserve(developers.count);
	}
);

function enter(world: World, slot: number): void {
	const { developers, month, parameters } = world;
	const traits = world.random.stream(ALWAYS, PURPOSE.developerTraits);
	const d = developers.add();
	const id = developerId(CHALLENGER, month + 1, slot);
	developers.id[d] = id;
	developers.kind[d] = CHALLENGER;
	developers.home[d] = homeOf(traits.uniform(id, 0), world.demandShare);
	developers.active[d] = 1;
	const depth = ENTRY_DEPTH - ENTRY_SPREAD * traits.normal(id, 1);
	developers.largestRunUsd[d] = world.frontierFlop * exp10(-Math.max(0, depth)) * world.pricePerFlopUsd;
	developers.capitalShare[d] = exp(0.5 * traits.normal(id, 2)) / (2 * parameters.initialDevelopers);
	developers.reputation[d] = parameters.userReputation * traits.normal(id, 3) - parameters.userReputation;
	developers.lawAbiding[d] = traits.uniform(id, 4) < parameters.lawAbidingShare ? 1 : 0;
	developers.elsewhereFirst[d] = traits.uniform(id, 5) < parameters.elsewhereFirst ? 1 : 0;
	developers.affiliatesUsd[d] =
		traits.uniform(id, 6) < parameters.entrantGroupShare ? parameters.groupRevenueUsd : 0;
	developers.groupRevenueUsd[d] = developers.affiliatesUsd[d] * groupGrowth(world, Math.floor(month / 12));
	world.flows.developerEntries += 1;
}
