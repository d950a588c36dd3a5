import { type JurisdictionSet, only, union } from '../state/jurisdictions';
import { NO_HOME } from './reach-table';
import type { MonthlyLaw } from './monthly-law';
import type { World } from './world';

/** Where a derivative is offered: wherever its base is, and at the home of its maker, who has the weights. */
export function marketsOfDerivative({ runs }: World, base: number, home: number): JurisdictionSet {
	return union(runs.markets[base]!, only(home));
}

/**
 * Whether a law binds somebody from `home` who offers a modification in `markets`: by its reach, and where it asks
 * for that, only in the course of a commercial activity.
 */
export function bindsModifier(
	law: MonthlyLaw,
	home: number,
	markets: JurisdictionSet,
	commercial: boolean
): boolean {
	return law.inForce && law.reaches(home, markets) && (commercial || !law.commercialOnly);
}

/** Whether a law reaches somebody from `home` only by what is offered in another jurisdiction: staying out is a way out. */
export function followsMarket(law: MonthlyLaw, jurisdiction: number, home: number): boolean {
	return (
		law.inForce &&
		law.tiersOnFineTuners.length > 0 &&
		law.reaches(NO_HOME, only(jurisdiction)) &&
		!law.reaches(home, only(home))
	);
}

/** The line of a law for modifications of a silent original: the highest of the tiers that cover the original. */
export function silentLineOf(law: MonthlyLaw, coverage: number): number {
	let highest = 0;
	for (const { bit, silentLineFlop } of law.tiersOnFineTuners) {
		if ((coverage & (1 << bit)) !== 0) highest = Math.max(highest, silentLineFlop);
	}
	return highest;
}
