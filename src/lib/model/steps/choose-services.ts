import { exponentials } from '../arithmetic/exponentials';
import { ln } from '../arithmetic/portable-math';
import { servingCostUsd } from '../decisions/price';
import type { World } from '../laws/world';
import { appealOfFamily, outsideAppeal, startUpWeight } from '../state/appeal';
import { JURISDICTIONS } from '../state/kinds';
import { OFFERED_CLOSED, OFFERED_OPEN } from '../state/market';
import { step } from './step';

const JURISDICTION_COUNT = JURISDICTIONS.length;

/**
 * Users of services choose by nested logit (McFadden 1978) among the families of developers and doing
 * without; inside a family among the developer's closed service, the hosts of its open weights and the
 * start-ups that serve them:
 *   u = [β_u·(q − q_front(t − 12)) + τ_v·[covered] + reputation − effort·[open]]/τ_s − α_p(p − p°)·[closed] − bias·[foreign],
 *   share = (Σ_in e^{u/λ})^λ / (e^{u₀/τ_s} + Σ_families (Σ_in e^{u/λ})^λ) · e^{u/λ}/Σ_in e^{u/λ}.
 * p° = c + 1/α_p is the price of a closed provider without market power; hosts ask their cost, and the
 * effort of open models is net of that. The equal hosts of a family weigh as one service, so that their
 * number is no variety. Users who do not choose again stay with what they have.
 */
export const chooseServices = step(
	{
		reads: {
			developers: 'active home priceMarkUp reputation',
			runs: 'markets',
			market:
				'anchorUtility closedAppeal closedCapability closedChoice closedShare closedStanding closedUsers familyAppeal hostedUsers insideFamily markup offered openAppeal openShare openStanding openUsers outsideShare startUpAppeal sumAppeal surplus surplusByMonth',
			providers: 'active appeal base developer niche share users withdrawn',
			world: 'demandShare frontierCapability nicheShare'
		},
		writes: {
			market:
				'closedChoice closedShare closedStanding closedUsers familyAppeal hostedUsers insideFamily openShare openStanding openUsers outsideShare startUpAppeal sumAppeal surplus surplusByMonth usersAt',
			providers: 'share users',
			world: 'bestClosed'
		}
	},
	function chooseServices(world: World): void {
		const { developers, market, month, parameters, providers } = world;
		const switching = month === 0 ? 1 : parameters.switchingShare;
		market.reserve(developers.count);
		market.closedUsers.fill(0);
		market.openUsers.fill(0);
		market.closedChoice.fill(0);
		market.surplusByMonth[month] = 0;
		providers.users.fill(0);
		weighStanding(world);
		for (let jurisdiction = 0; jurisdiction < JURISDICTION_COUNT; jurisdiction++) {
			if (providers.count > 0) weighStartUps(world, jurisdiction);
			weighFamilies(world, jurisdiction);
			takeShares(world, jurisdiction, switching);
			takeStartUpShares(world, jurisdiction, switching);
		}
		market.hostedUsers.set(market.openUsers);
		for (let j = 0; j < providers.count; j++) {
			const d = providers.developer[j]!;
			market.hostedUsers[d] = Math.max(0, market.hostedUsers[d]! - providers.users[j]!);
		}
	}
);

/**
 * Developer × jurisdiction: what e^{u/λ} of its closed service, and of services with its open weights, has beside appeal.
 * Users prefer models from home by the home bias, of services less than of weights that hosts at home can run.
 */
function weighStanding(world: World): void {
	const { developers, market, parameters } = world;
	const { homeBiasHosted, homeBiasOpen, nestDissimilarity, openCost, priceSensitivity, serviceTaste } =
		parameters;
	const { closedStanding, openStanding } = market;
	const costUsd = servingCostUsd(world);
	for (let d = 0; d < developers.count; d++) {
		const reputation = developers.reputation[d]!;
		const open = (reputation - openCost) / (serviceTaste * nestDissimilarity);
		// α_p(p − p°) = m − 1, and what duties add to the price p = c + m/α_p. A developer that closed serves nobody; published weights stay.
		const margin = market.markup[d]!;
		const duties = developers.priceMarkUp[d]! * (priceSensitivity * costUsd + margin);
		const closed = (reputation / serviceTaste - (margin - 1) - duties) / nestDissimilarity;
		for (let jurisdiction = 0; jurisdiction < JURISDICTION_COUNT; jurisdiction++) {
			const at = d * JURISDICTION_COUNT + jurisdiction;
			const foreign = developers.home[d] === jurisdiction ? 0 : 1;
			openStanding[at] = open - (foreign * homeBiasOpen) / nestDissimilarity;
			closedStanding[at] =
				developers.active[d] === 1 ? closed - (foreign * homeBiasHosted) / nestDissimilarity : -Infinity;
		}
	}
	exponentials(openStanding, developers.count * JURISDICTION_COUNT);
	exponentials(closedStanding, developers.count * JURISDICTION_COUNT);
}

/** By developer × niche: Σ e^{u/λ} of the start-ups that serve its family in a jurisdiction. */
function weighStartUps(world: World, jurisdiction: number): void {
	const { developers, market, parameters, providers } = world;
	const { openStanding, startUpAppeal } = market;
	startUpAppeal.fill(0, 0, developers.count * parameters.niches);
	for (let j = 0; j < providers.count; j++) {
		const d = providers.developer[j]!;
		const cell = d * parameters.niches + providers.niche[j]!;
		startUpAppeal[cell]! +=
			openStanding[d * JURISDICTION_COUNT + jurisdiction]! * startUpWeight(world, j, jurisdiction);
	}
}

/**
 * Appeals of families in a jurisdiction, and their sum. What a family weighs is computed again only where the
 * sum inside it has changed since the month before.
 */
function weighFamilies(world: World, jurisdiction: number): void {
	const { developers, market, parameters } = world;
	const { niches, nestDissimilarity } = parameters;
	const { familyAppeal, insideFamily, offered, openAppeal, startUpAppeal, sumAppeal } = market;
	const { closedAppeal, closedCapability, closedStanding, openStanding } = market;
	const { active, count } = developers;
	const row = jurisdiction * niches;
	sumAppeal.fill(outsideAppeal(world), row, row + niches);
	let bestClosed = -Infinity;
	for (let d = 0; d < count; d++) {
		const at = d * JURISDICTION_COUNT + jurisdiction;
		if (active[d] === 1) bestClosed = Math.max(bestClosed, closedCapability[at]!);
		if (offered[d] === 0) continue;
		const closed = closedStanding[at]! * closedAppeal[at]!;
		const first = at * niches;
		if (offered[d] === OFFERED_CLOSED) {
			// A closed service serves every niche alike, and is all there is of the family.
			if (closed !== insideFamily[first]) {
				insideFamily.fill(closed, first, first + niches);
				familyAppeal.fill(appealOfFamily(closed, nestDissimilarity), first, first + niches);
			}
			const family = familyAppeal[first]!;
			for (let n = 0; n < niches; n++) sumAppeal[row + n]! += family;
			continue;
		}
		const open = openStanding[at]!;
		const startUps = d * niches;
		for (let n = 0; n < niches; n++) {
			const cell = first + n;
			const all = closed + open * openAppeal[cell]! + startUpAppeal[startUps + n]!;
			if (all !== insideFamily[cell]) {
				insideFamily[cell] = all;
				// Most families are the same in every jurisdiction, and powers are dear.
				familyAppeal[cell] =
					jurisdiction > 0 && all === insideFamily[cell - niches]
						? familyAppeal[cell - niches]!
						: appealOfFamily(all, nestDissimilarity);
			}
			sumAppeal[row + n]! += familyAppeal[cell]!;
		}
	}
	world.bestClosed[jurisdiction] = bestClosed;
}

/** Those who choose in this month move towards their choice; the others stay. */
function takeShares(world: World, jurisdiction: number, switching: number): void {
	const { developers, market } = world;
	const { offered } = market;
	const { count } = developers;
	for (let d = 0; d < count; d++) {
		if (offered[d] === OFFERED_CLOSED) takeClosed(world, d, jurisdiction, switching);
		else if (offered[d] === OFFERED_OPEN) takeOpen(world, d, jurisdiction, switching);
		else if (offered[d] !== 0) takeBoth(world, d, jurisdiction, switching);
	}
	doWithout(world, jurisdiction, switching);
}

/** Users of a developer that never offered open weights: all who choose the family take its closed service. */
function takeClosed(world: World, d: number, jurisdiction: number, switching: number): void {
	const { demandShare, market, nicheShare, parameters } = world;
	const { closedShare, sumAppeal } = market;
	const { niches } = parameters;
	const at = d * JURISDICTION_COUNT + jurisdiction;
	const first = at * niches;
	const row = jurisdiction * niches;
	const appeal = market.familyAppeal[first]!;
	let chosen = 0;
	let closedUsers = 0;
	for (let n = 0; n < niches; n++) {
		const toClosed = appeal / sumAppeal[row + n]!;
		const share = closedShare[first + n]! + switching * (toClosed - closedShare[first + n]!);
		closedShare[first + n] = share;
		chosen += nicheShare[n]! * toClosed;
		closedUsers += nicheShare[n]! * share;
	}
	market.closedChoice[d]! += demandShare[jurisdiction]! * chosen;
	market.closedUsers[d]! += demandShare[jurisdiction]! * closedUsers;
	market.usersAt[at] = closedUsers;
}

/** Users of a developer that never offered a closed service. */
function takeOpen(world: World, d: number, jurisdiction: number, switching: number): void {
	const { demandShare, market, nicheShare, parameters } = world;
	const { familyAppeal, openShare, sumAppeal } = market;
	const { niches } = parameters;
	const at = d * JURISDICTION_COUNT + jurisdiction;
	const first = at * niches;
	const row = jurisdiction * niches;
	let openUsers = 0;
	for (let n = 0; n < niches; n++) {
		const family = familyAppeal[first + n]! / sumAppeal[row + n]!;
		const share = openShare[first + n]! + switching * (family - openShare[first + n]!);
		openShare[first + n] = share;
		openUsers += nicheShare[n]! * share;
	}
	market.openUsers[d]! += demandShare[jurisdiction]! * openUsers;
	market.usersAt[at] = openUsers;
}

function takeBoth(world: World, d: number, jurisdiction: number, switching: number): void {
	const { demandShare, market, nicheShare, parameters } = world;
	const { closedShare, familyAppeal, insideFamily, openShare, sumAppeal } = market;
	const { niches } = parameters;
	const at = d * JURISDICTION_COUNT + jurisdiction;
	const first = at * niches;
	const row = jurisdiction * niches;
	const closed = market.closedStanding[at]! * market.closedAppeal[at]!;
	let chosen = 0;
	let closedUsers = 0;
	let openUsers = 0;
	for (let n = 0; n < niches; n++) {
		const cell = first + n;
		const family = familyAppeal[cell]! / sumAppeal[row + n]!;
		const toClosed = closed > 0 ? family * (closed / insideFamily[cell]!) : 0;
		const inClosed = closedShare[cell]! + switching * (toClosed - closedShare[cell]!);
		const inOpen = openShare[cell]! + switching * (family - toClosed - openShare[cell]!);
		closedShare[cell] = inClosed;
		openShare[cell] = inOpen;
		chosen += nicheShare[n]! * toClosed;
		closedUsers += nicheShare[n]! * inClosed;
		openUsers += nicheShare[n]! * inOpen;
	}
	market.closedChoice[d]! += demandShare[jurisdiction]! * chosen;
	market.closedUsers[d]! += demandShare[jurisdiction]! * closedUsers;
	market.openUsers[d]! += demandShare[jurisdiction]! * openUsers;
	market.usersAt[at] = closedUsers + openUsers;
}

/** Users without a provider, and the surplus of all. */
function doWithout(world: World, jurisdiction: number, switching: number): void {
	const { demandShare, market, month, nicheShare, parameters } = world;
	const { outsideShare, sumAppeal, surplus, surplusByMonth } = market;
	const { niches, serviceTaste } = parameters;
	const outside = outsideAppeal(world);
	for (let n = 0; n < niches; n++) {
		const at = jurisdiction * niches + n;
		outsideShare[at]! += switching * (outside / sumAppeal[at]! - outsideShare[at]!);
		surplus[at] = serviceTaste * ln(sumAppeal[at]! / outside);
		surplusByMonth[month]! += demandShare[jurisdiction]! * nicheShare[n]! * surplus[at];
	}
}

/** The part of an open family's users whom start-ups serve. */
function takeStartUpShares(world: World, jurisdiction: number, switching: number): void {
	const { demandShare, market, nicheShare, parameters, providers } = world;
	for (let j = 0; j < providers.count; j++) {
		if (providers.active[j] === 0) continue;
		const n = providers.niche[j]!;
		const d = providers.developer[j]!;
		const cell = (d * JURISDICTION_COUNT + jurisdiction) * parameters.niches + n;
		const weight =
			market.openStanding[d * JURISDICTION_COUNT + jurisdiction]! * startUpWeight(world, j, jurisdiction);
		const family = market.familyAppeal[cell]! / market.sumAppeal[jurisdiction * parameters.niches + n]!;
		const chosen = weight === 0 ? 0 : family * (weight / market.insideFamily[cell]!);
		const at = j * JURISDICTION_COUNT + jurisdiction;
		providers.share[at]! += switching * (chosen - providers.share[at]!);
		providers.users[j]! += demandShare[jurisdiction]! * nicheShare[n]! * providers.share[at]!;
	}
}
