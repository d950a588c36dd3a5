import { exp, exp10, power } from '../arithmetic/portable-math';
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
/**
 * Spread of the depth below the frontier at which challengers start, in orders of magnitude. Assumption; not varied, because
 * the depth itself is (`entrantDepth`), and the budget is the challenger's own to grow from the first month on.
 */
const ENTRY_SPREAD = 0.7;

/**
 * Challengers enter as a Poisson process with rate
 *   λ = λ₀·(S/S₀)^η_s·(pull of the home),
 * S the revenue of all developers over about the last year. Arrivals have exponential gaps at the rate of the strongest
 * pull, at least 1, and each stays with the probability of its home's pull to that: a law that lowers the pull takes
 * arrivals away and moves none.
 */
export const enterDevelopers = step(
	{
		reads: {
			flows: 'developerEntries',
			world: 'demandShare entryPull firstRevenueUsd frontierFlop pricePerFlopUsd realisedRevenueUsd'
		},
		writes: {
			developers:
				'active affiliatesUsd capitalShare count elsewhereFirst groupRevenueUsd home id kind largestRunUsd lawAbiding reputation',
			flows: 'developerEntries'
		}
	},
	function enterDevelopers(world: World): void {
		const { developers, entryPull, month, parameters } = world;
		const gaps = world.random.stream(month, PURPOSE.entry);
		const strongest = Math.max(1, ...entryPull);
		const expected = (parameters.challengersPerYear / 12) * sectorGrowth(world) * strongest;
		let instant = gaps.exponential(0, 0);
		for (let slot = 0; slot < MOST_ENTRIES && instant < expected; slot++) {
			enter(world, slot, (home) => gaps.uniform(slot, 1) < entryPull[home]! / strongest);
			instant += gaps.exponential(slot + 1, 0);
		}
		world.market.reserve(developers.count);
	}
);

/** (S/S₀)^η_s */
function sectorGrowth({ firstRevenueUsd, parameters, realisedRevenueUsd }: World): number {
	const { entryGrowthElasticity } = parameters;
	if (entryGrowthElasticity === 0 || firstRevenueUsd === 0) return 1;
	return power(realisedRevenueUsd / firstRevenueUsd, entryGrowthElasticity);
}

function enter(world: World, slot: number, isDrawnTo: (home: number) => boolean): void {
	const { developers, month, parameters } = world;
	const traits = world.random.stream(ALWAYS, PURPOSE.developerTraits);
	const id = developerId(CHALLENGER, month + 1, slot);
	const home = homeOf(traits.uniform(id, 0), world.demandShare);
	if (!isDrawnTo(home)) return;
	const d = developers.add();
	developers.id[d] = id;
	developers.kind[d] = CHALLENGER;
	developers.home[d] = home;
	developers.active[d] = 1;
	const depth = parameters.entrantDepth - ENTRY_SPREAD * traits.normal(id, 1);
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
