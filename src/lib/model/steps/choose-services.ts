import { exp, ln } from '../arithmetic/portable-math';
import type { World } from '../laws/world';
import { appealOfFamily, outsideAppeal, startUpWeight } from '../state/appeal';
import { JURISDICTIONS } from '../state/kinds';

const PLACES = JURISDICTIONS.length;

/**
 * Users of services choose by nested logit (McFadden 1978) among the families of developers and doing
 * without; inside a family among the developer's closed service, the hosts of its open weights and the
 * start-ups that serve them:
 *   u = [β_u·(q − q_front(t − 12)) + τ_v·[covered] + reputation − effort·[open]]/τ_s − α_p(p − p°)·[closed],
 *   share = (Σ_in e^{u/λ})^λ / (e^{u₀/τ_s} + Σ_families (Σ_in e^{u/λ})^λ) · e^{u/λ}/Σ_in e^{u/λ}.
 * p° = c + 1/α_p is the price of a closed provider without market power; hosts ask their cost, and the
 * effort of open models is net of that. The equal hosts of a family weigh as one service, so that their
 * number is no variety. Users who do not choose again stay with what they have.
 */
export function chooseServices(world: World): void {
	const { developers, market, month, parameters, providers } = world;
	const switching = month === 0 ? 1 : parameters.switchingShare;
	market.reserve(developers.count);
	market.closedUsers.fill(0);
	market.openUsers.fill(0);
	market.closedChoice.fill(0);
	market.surplusByMonth[month] = 0;
	providers.users.fill(0);
	weighStanding(world);
	const startUps = new Float64Array(developers.count * parameters.niches);
	for (let place = 0; place < PLACES; place++) {
		if (providers.count > 0) weighStartUps(world, place, startUps);
		weighFamilies(world, place, startUps);
		takeShares(world, place, switching);
		takeStartUpShares(world, place, switching);
	}
	market.hostedUsers.set(market.openUsers);
	for (let j = 0; j < providers.count; j++) {
		const d = providers.developer[j]!;
		market.hostedUsers[d] = Math.max(0, market.hostedUsers[d]! - providers.users[j]!);
	}
}

/** By developer: what e^{u/λ} of its closed service, and of services with its open weights, has beside appeal. */
function weighStanding({ developers, market, parameters }: World): void {
	const { nestDissimilarity, openCost, priceSensitivity, serviceCostUsd, serviceTaste } = parameters;
	for (let d = 0; d < developers.count; d++) {
		const reputation = developers.reputation[d]!;
		market.openStanding[d] = exp((reputation - openCost) / (serviceTaste * nestDissimilarity));
		// α_p(p − p°) = m − 1, and what duties add to the price p = c + m/α_p. A developer that closed serves nobody; published weights stay.
		const margin = market.markup[d]!;
		const duties = developers.priceMarkUp[d]! * (priceSensitivity * serviceCostUsd + margin);
		const closed = (reputation / serviceTaste - (margin - 1) - duties) / nestDissimilarity;
		market.closedStanding[d] = developers.active[d] === 1 ? exp(closed) : 0;
	}
}

/** By developer × niche: Σ e^{u/λ} of the start-ups that serve its family in a jurisdiction. */
function weighStartUps(world: World, place: number, startUps: Float64Array): void {
	const { market, parameters, providers } = world;
	startUps.fill(0);
	for (let j = 0; j < providers.count; j++) {
		const d = providers.developer[j]!;
		const cell = d * parameters.niches + providers.niche[j]!;
		startUps[cell]! += market.openStanding[d]! * startUpWeight(world, j, place);
	}
}

function weighFamilies(world: World, place: number, startUps: Float64Array): void {
	const { developers, market, parameters } = world;
	const { niches, nestDissimilarity } = parameters;
	const { familyAppeal, insideFamily, openAppeal, sumAppeal } = market;
	const sums = sumAppeal.subarray(place * niches, (place + 1) * niches);
	let bestClosed = -Infinity;
	sums.fill(outsideAppeal(world));
	for (let d = 0; d < developers.count; d++) {
		const at = d * PLACES + place;
		if (developers.active[d] === 1) bestClosed = Math.max(bestClosed, market.closedCapability[at]!);
		const closed = market.closedStanding[d]! * market.closedAppeal[at]!;
		const open = market.openStanding[d]!;
		for (let n = 0; n < niches; n++) {
			const cell = at * niches + n;
			const all = closed + open * openAppeal[cell]! + startUps[d * niches + n]!;
			insideFamily[cell] = all;
			// Most families are the same in every jurisdiction, and powers are dear.
			const before = place === 0 ? cell : cell - niches;
			familyAppeal[cell] =
				place > 0 && all === insideFamily[before]
					? familyAppeal[before]!
					: appealOfFamily(all, nestDissimilarity);
			sums[n]! += familyAppeal[cell];
		}
	}
	world.bestClosed[place] = bestClosed;
}

function takeShares(world: World, place: number, switching: number): void {
	const { demandShare, developers, market, month, nicheShare, parameters } = world;
	const { niches } = parameters;
	const { closedShare, familyAppeal, insideFamily, openShare, outsideShare, sumAppeal, surplus } = market;
	for (let d = 0; d < developers.count; d++) {
		const at = d * PLACES + place;
		const closed = market.closedStanding[d]! * market.closedAppeal[at]!;
		let chosen = 0;
		let closedUsers = 0;
		let openUsers = 0;
		for (let n = 0; n < niches; n++) {
			const cell = at * niches + n;
			const all = insideFamily[cell]!;
			const family = familyAppeal[cell]! / sumAppeal[place * niches + n]!;
			const toClosed = closed > 0 ? family * (closed / all) : 0;
			chosen += nicheShare[n]! * toClosed;
			closedShare[cell]! += switching * (toClosed - closedShare[cell]!);
			openShare[cell]! += switching * (family - toClosed - openShare[cell]!);
			closedUsers += nicheShare[n]! * closedShare[cell]!;
			openUsers += nicheShare[n]! * openShare[cell]!;
		}
		market.closedChoice[d]! += demandShare[place]! * chosen;
		market.closedUsers[d]! += demandShare[place]! * closedUsers;
		market.openUsers[d]! += demandShare[place]! * openUsers;
		market.usersAt[at] = closedUsers + openUsers;
	}
	const outside = outsideAppeal(world);
	for (let n = 0; n < niches; n++) {
		const at = place * niches + n;
		outsideShare[at]! += switching * (outside / sumAppeal[at]! - outsideShare[at]!);
		surplus[at] = parameters.serviceTaste * ln(sumAppeal[at]! / outside);
		market.surplusByMonth[month]! += demandShare[place]! * nicheShare[n]! * surplus[at];
	}
}

/** The part of an open family's users whom start-ups serve. */
function takeStartUpShares(world: World, place: number, switching: number): void {
	const { demandShare, market, nicheShare, parameters, providers } = world;
	for (let j = 0; j < providers.count; j++) {
		if (providers.active[j] === 0) continue;
		const n = providers.niche[j]!;
		const d = providers.developer[j]!;
		const cell = (d * PLACES + place) * parameters.niches + n;
		const weight = market.openStanding[d]! * startUpWeight(world, j, place);
		const family = market.familyAppeal[cell]! / market.sumAppeal[place * parameters.niches + n]!;
		const chosen = weight === 0 ? 0 : family * (weight / market.insideFamily[cell]!);
		const at = j * PLACES + place;
		providers.share[at]! += switching * (chosen - providers.share[at]!);
		providers.users[j]! += demandShare[place]! * nicheShare[n]! * providers.share[at]!;
	}
}
