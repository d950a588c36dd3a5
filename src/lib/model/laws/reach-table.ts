import { EVERYWHERE, JURISDICTIONS, type JurisdictionSet } from '../state/jurisdictions';

/** Asks about a market alone: nobody's home. */
export const NO_HOME = -1;

/**
 * Whom a law reaches, by home and set of markets, worked out once: one number for each home, in which bit m
 * says whether a developer there with a model in the markets m is reached. There are 8 sets of 3 jurisdictions.
 */
export function tabulateReach(
	reaches: (home: number, markets: JurisdictionSet) => boolean
): (home: number, markets: JurisdictionSet) => boolean {
	const rows: number[] = [];
	for (let home = NO_HOME; home < JURISDICTIONS.length; home++) {
		let row = 0;
		for (let markets = 0; markets <= EVERYWHERE; markets++) if (reaches(home, markets)) row |= 1 << markets;
		rows.push(row);
	}
	return (home, markets) => ((rows[home - NO_HOME]! >> markets) & 1) === 1;
}
