import type { World } from '../laws/world';
import type { Parameters } from '../parameters';

/** A service becomes at most so much dearer because of duties, as a share of its price. Assumption. */
const HIGHEST_MARK_UP = 1;

/**
 * A developer passes a share ν of what duties cost it on to the users of its closed service: its price rises
 * by m = ν·(duties a year)/(revenue a year), at most by 1. Returns m.
 */
export function markUpForDuties({ passThrough }: Parameters, revenueUsd: number, dutiesUsd: number): number {
	const wished = revenueUsd > 0 && dutiesUsd > 0 ? (passThrough * dutiesUsd) / revenueUsd : 0;
	return Math.min(HIGHEST_MARK_UP, wished);
}

/** Mean rise of the price of closed services, over their users. */
export function averageMarkUp({ developers, market }: World): number {
	let rise = 0;
	let users = 0;
	for (let d = 0; d < developers.count; d++) {
		rise += market.closedUsers[d]! * developers.priceMarkUp[d]!;
		users += market.closedUsers[d]!;
	}
	return users > 0 ? rise / users : 0;
}
