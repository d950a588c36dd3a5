import type { World } from '../entities/world';

/** A service becomes at most so much dearer because of duties, as a share of its price. Assumption. */
const HIGHEST_MARK_UP = 1;
/** Prices follow what duties cost over a year, so that a single payment is spread over twelve months. */
const MONTHS = 12;

/**
 * Developers pass a share ν of what duties cost them on to the users of their service: the mark-up m moves
 * towards ν·(duties a year)/(revenue a year), dm = (target − m)/12 a month.
 */
export function passCostsOn(world: World): void {
	const { developers, market, parameters } = world;
	let markUp = 0;
	let users = 0;
	for (let d = 0; d < developers.count; d++) {
		const revenueUsd = developers.revenueUsd[d]!;
		const yearUsd = MONTHS * developers.complianceUsd[d]!;
		const target = revenueUsd > 0 ? (parameters.passThrough * yearUsd) / revenueUsd : 0;
		developers.priceMarkUp[d]! += (Math.min(HIGHEST_MARK_UP, target) - developers.priceMarkUp[d]!) / MONTHS;
		markUp += market.closedUsers[d]! * developers.priceMarkUp[d]!;
		users += market.closedUsers[d]!;
	}
	world.serviceMarkUp = users > 0 ? markUp / users : 0;
}
