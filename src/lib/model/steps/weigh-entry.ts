import { exp, exp10, exp2, ln } from '../arithmetic/portable-math';
import { type Prospect, prospectUsd } from '../decisions/prospect';
import { NOBODY } from '../laws/obligation';
import type { MonthlyLaw } from '../laws/monthly-law';
import type { World } from '../laws/world';
import { DEVELOPER_KIND, JURISDICTIONS } from '../state/kinds';
import { step } from './step';

const NO_LAWS: readonly MonthlyLaw[] = [];
/** A fall of profit below this share of what it would be counts as one to this share while it fades: ln of 0 is not finite. */
const LEAST_SHARE = 1e-3;

/**
 * How strongly each jurisdiction draws challengers, against a world without laws. Π is what a median challenger with its home there
 * expects to gain by its best plan under the laws as foreseen, Π⁰ the same in the same world and month without any:
 *   pull = (Π/Π⁰)^η, of which the part that is not permanent fades: ln pull = η·ln(Π/Π⁰) − (1 − floor)·h,
 *   h ← h + (η·ln(Π/Π⁰) − h)·(1 − 2^(−1/half-life)).
 * h between 0 and the shock that there is: when a shock passes, nobody is drawn more for having been used to it.
 * Nobody enters at an expected loss. η = 0 draws everybody alike, whatever the laws.
 */
export const weighEntry = step(
	{
		reads: {
			world:
				'algorithmsLog10 demandShare entryHabit entryPull expectedAdopters foreseenLaws frontierCapability frontierFlop frontierLog10Flop pricePerFlopUsd realisedRevenueUsd reviewersFree valuedUsd'
		},
		writes: { world: 'entryHabit entryPull' }
	},
	function weighEntry(world: World): void {
		const { entryHabit, entryPull, parameters } = world;
		const { entryElasticity, entryShockFloor, entryShockHalfLifeMonths } = parameters;
		if (entryElasticity === 0) return;
		// Where no law is, a home makes no difference.
		const freeUsd = prospectUsd(world, challengerFrom(world, 0), NO_LAWS);
		const fading = 1 - exp2(-1 / entryShockHalfLifeMonths);
		for (let home = 0; home < JURISDICTIONS.length; home++) {
			const share = profitShare(world, home, freeUsd);
			const shock = entryElasticity * ln(Math.max(LEAST_SHARE, share));
			const used = entryHabit[home]! + (shock - entryHabit[home]!) * fading;
			entryHabit[home] = Math.max(Math.min(0, shock), Math.min(Math.max(0, shock), used));
			entryPull[home] = share > 0 ? exp(shock - (1 - entryShockFloor) * entryHabit[home]!) : 0;
		}
	}
);

/** Π/Π⁰ of a median challenger of a home; 0 where either is not above 0. */
function profitShare(world: World, home: number, freeUsd: number): number {
	const { foreseenLaws } = world;
	if (!(freeUsd > 0)) return 0;
	if (!foreseenLaws.some((law) => law.inForce)) return 1;
	return Math.max(0, prospectUsd(world, challengerFrom(world, home), foreseenLaws) / freeUsd);
}

const challengerFrom = ({ frontierFlop, parameters, pricePerFlopUsd }: World, home: number): Prospect => ({
	developer: NOBODY,
	kind: DEVELOPER_KIND.challenger,
	home,
	groupRevenueUsd: 0,
	budgetUsd: frontierFlop * exp10(-parameters.entrantDepth) * pricePerFlopUsd,
	lawAbiding: true,
	elsewhereFirst: parameters.elsewhereFirst > 0.5
});
