import {
	EVERYWHERE,
	JURISDICTIONS,
	type JurisdictionSet,
	NOWHERE,
	only,
	without
} from '../state/jurisdictions';
import { heldMarkets } from './held-markets';
import { foundWithin, type MonthlyLaw } from './monthly-law';
import { NO_HOME } from './reach-table';
import type { World } from './world';

/** What every developer that decides under the same laws of a month needs to know of them. */
export interface Outlook {
	readonly laws: readonly MonthlyLaw[];
	/** Whether any law is in force, and whether any pays a subsidy. */
	readonly bound: boolean;
	readonly paysOut: boolean;
	/** Sets of markets worth a thought: everywhere, and everywhere but jurisdictions that have a law in force. */
	readonly markets: readonly JurisdictionSet[];
	/** By index of law: chance that a developer that does not comply is found out in the years that it weighs. */
	readonly foundOut: Float64Array;
}

/** Works the outlook on some laws out once: all developers of a month ask for the same. */
export function outlookOn(world: World, laws: readonly MonthlyLaw[]): Outlook {
	const { arena, parameters } = world;
	if (arena.outlook?.laws === laws) return arena.outlook;
	const foundOut = new Float64Array(world.laws.length);
	for (const law of laws)
		foundOut[law.index] = foundWithin(
			law.compiled,
			law.compiled.developerDetection,
			law.month,
			Math.round(12 * parameters.dutyHorizonYears)
		);
	return (arena.outlook = {
		laws,
		bound: laws.some((law) => law.inForce),
		paysOut: laws.some((law) => law.paysOut),
		markets: marketsToWeigh(laws),
		foundOut
	});
}

/** Everywhere, or everywhere but the jurisdictions that have a law in force, in every combination. */
function marketsToWeigh(laws: readonly MonthlyLaw[]): readonly JurisdictionSet[] {
	const choices = [EVERYWHERE];
	for (let jurisdiction = 0; jurisdiction < JURISDICTIONS.length; jurisdiction++) {
		const market = only(jurisdiction);
		const outside = without(EVERYWHERE, market);
		const bound = laws.some(
			(law) => law.inForce && law.reaches(NO_HOME, market) && !law.reaches(NO_HOME, outside)
		);
		if (!bound) continue;
		for (const markets of [...choices]) {
			if (without(markets, market) !== NOWHERE) choices.push(without(markets, market));
		}
	}
	// A law that several jurisdictions have together is left behind in all of them or in none.
	for (const law of laws) {
		const together = law.inForce ? heldMarkets(law, EVERYWHERE) : NOWHERE;
		if (law.reaches(NO_HOME, without(EVERYWHERE, together))) continue;
		for (const markets of [...choices]) {
			const left = without(markets, together);
			if (left !== NOWHERE && !choices.includes(left)) choices.push(left);
		}
	}
	return choices;
}
