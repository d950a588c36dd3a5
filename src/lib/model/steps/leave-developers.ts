import { power } from '../arithmetic/portable-math';
import { pays, SMALLEST_FLOP } from '../decisions/prospect';
import { lawsAhead } from '../laws/foresight';
import type { MonthlyLaw } from '../laws/monthly-law';
import type { World } from '../laws/world';
import { ALWAYS, PURPOSE } from '../random/random-source';
import { step } from './step';

/** Months that a developer looks ahead when it asks whether to go on, and between two times that it does. A calendar year. */
const YEAR = 12;

/**
 * Developers leave that cannot pay for the smallest run of use, and some for reasons outside the model. Once a year, each
 * in a month of its own, a developer asks whether any plan for its next largest run pays, duties included, under the laws
 * as foreseen for its release or in a year; where none does it stops, with a probability that is a parameter.
 */
export const leaveDevelopers = step(
	{
		reads: {
			developers:
				'active elsewhereFirst groupRevenueUsd home id kind largestRunUsd lawAbiding owedPerYearUsd paidFirstUsd',
			flows: 'developerExits',
			world:
				'algorithmsLog10 circumstances demandShare expectedAdopters foreseenLaws frontierCapability frontierFlop frontierLog10Flop pricePerFlopUsd realisedRevenueUsd reviewersFree valuedUsd'
		},
		writes: { developers: 'active', flows: 'developerExits' }
	},
	function leaveDevelopers(world: World): void {
		const { developers, foreseenLaws, month, parameters } = world;
		const draws = world.random.stream(month, PURPOSE.exit);
		const traits = world.random.stream(ALWAYS, PURPOSE.developerTraits);
		const closure = 1 - power(1 - parameters.closurePerYear, 1 / 12);
		let inAYear: readonly MonthlyLaw[] | null = null;
		for (let d = 0; d < developers.count; d++) {
			if (developers.active[d] === 0) continue;
			const id = developers.id[d]!;
			const broke = developers.largestRunUsd[d]! < SMALLEST_FLOP * world.pricePerFlopUsd;
			const closes = broke || draws.uniform(id, 0) < closure;
			const reviews = Math.floor(YEAR * traits.uniform(id, 7)) === month % YEAR;
			const stops = !closes && reviews && draws.uniform(id, 1) < parameters.exitPropensity;
			const pays =
				!stops ||
				somePlanPays(world, d, foreseenLaws) ||
				somePlanPays(world, d, (inAYear ??= lawsAhead(world, YEAR)));
			if (pays && !closes) continue;
			developers.active[d] = 0;
			world.flows.developerExits += 1;
		}
	}
);

/** Whether some plan of a developer is expected to pay for itself. */
function somePlanPays(world: World, d: number, laws: readonly MonthlyLaw[]): boolean {
	const { developers } = world;
	const prospect = {
		developer: d,
		kind: developers.kind[d]!,
		home: developers.home[d]!,
		groupRevenueUsd: developers.groupRevenueUsd[d]!,
		budgetUsd: developers.largestRunUsd[d]!,
		lawAbiding: developers.lawAbiding[d] === 1,
		elsewhereFirst: developers.elsewhereFirst[d] === 1
	};
	return pays(world, prospect, laws);
}
