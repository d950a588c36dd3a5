import { JURISDICTIONS } from '../entities/kinds';
import type { World } from '../entities/world';
import { exp, ln } from '../portable-math';

/**
 * A share of users chooses again each month: in every jurisdiction and niche by logit among the closed
 * model and the open family of each developer and doing without,
 *   u = β_u·(q − q_front(t − 12)) + reputation − effort·[open],  share = e^u/(e^{u₀} + Σ e^u).
 * The others stay with what they have. (McFadden 1974.) e^{β_u·q} is kept with each offer.
 */
export function chooseProviders(world: World): void {
	const { demandShare, developers, market, month, nicheShare, parameters } = world;
	const niches = parameters.niches;
	const places = JURISDICTIONS.length;
	const count = developers.count;
	market.reserve(count);
	market.closedUsers.fill(0);
	market.openUsers.fill(0);
	const switching = month === 0 ? 1 : parameters.switchingShare;
	const outside = exp(parameters.outsideUtility + parameters.userQualityWeight * world.referenceCapability());
	const effort = exp(-parameters.openCost);
	const closed = new Float64Array(count);
	const standing = new Float64Array(count);
	for (let d = 0; d < count; d++) standing[d] = exp(developers.reputation[d]!);
	for (let place = 0; place < places; place++) {
		let closedSum = 0;
		let bestClosed = -Infinity;
		for (let d = 0; d < count; d++) {
			closed[d] = developers.active[d] === 1 ? standing[d]! * market.closedAppeal[d * places + place]! : 0;
			closedSum += closed[d]!;
			if (developers.active[d] === 1) {
				bestClosed = Math.max(bestClosed, market.closedCapability[d * places + place]!);
			}
		}
		world.bestClosed[place] = bestClosed;
		for (let n = 0; n < niches; n++) {
			let sum = outside + closedSum;
			for (let d = 0; d < count; d++) {
				sum += standing[d]! * effort * market.openAppeal[(d * places + place) * niches + n]!;
			}
			const demand = demandShare[place]! * nicheShare[n]!;
			for (let d = 0; d < count; d++) {
				const cell = (d * places + place) * niches + n;
				const open = standing[d]! * effort * market.openAppeal[cell]!;
				market.closedShare[cell]! += switching * (closed[d]! / sum - market.closedShare[cell]!);
				market.openShare[cell]! += switching * (open / sum - market.openShare[cell]!);
				market.closedUsers[d]! += demand * market.closedShare[cell]!;
				market.openUsers[d]! += demand * market.openShare[cell]!;
			}
			const at = place * niches + n;
			market.outsideShare[at]! += switching * (outside / sum - market.outsideShare[at]!);
			market.surplus[at] = ln(sum / outside);
		}
	}
}
