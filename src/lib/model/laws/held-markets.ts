import { eachIn, type JurisdictionSet, NOWHERE, only, union } from '../state/jurisdictions';
import type { MonthlyLaw } from './monthly-law';
import { NO_HOME } from './reach-table';

/**
 * The markets of a model that a law can hold up, close or make liable: those that it reaches by themselves, or all
 * where it follows the developer home.
 */
export function heldMarkets(law: Pick<MonthlyLaw, 'reaches'>, markets: JurisdictionSet): JurisdictionSet {
	let held = NOWHERE;
	for (const jurisdiction of eachIn(markets)) {
		if (law.reaches(NO_HOME, only(jurisdiction))) held = union(held, only(jurisdiction));
	}
	return held === NOWHERE ? markets : held;
}
