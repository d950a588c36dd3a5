import { JURISDICTIONS } from '../state/kinds';
import type { World } from '../laws/world';
import { ln } from '../arithmetic/portable-math';
import { appealOfFamily, outsideAppeal, startUpWeight } from '../state/appeal';

const JURISDICTION_COUNT = JURISDICTIONS.length;
/** The largest provider is gone for so much of a year: three months. */
export const FAILURE_YEARS = 3 / 12;

/** A firm that serves users: a closed provider, one of the equal hosts of an open family, or a start-up. */
export interface Provider {
	readonly kind: 'closed' | 'host' | 'start-up';
	readonly developer: number;
	/** Row of the start-up, or −1. */
	readonly row: number;
	/** Share of all demand. */
	readonly users: number;
}

/** The provider with the most users, or null when nobody is served. */
export function largestProvider({ developers, market, parameters, providers }: World): Provider | null {
	const { closedUsers, hostedUsers } = market;
	let kind: Provider['kind'] = 'closed';
	let developer = -1;
	let row = -1;
	let users = 0;
	for (let d = 0; d < developers.count; d++) {
		const hosted = hostedUsers[d]! / parameters.openHosts;
		if (closedUsers[d]! <= users && hosted <= users) continue;
		kind = hosted > closedUsers[d]! ? 'host' : 'closed';
		developer = d;
		users = Math.max(closedUsers[d]!, hosted);
	}
	for (let j = 0; j < providers.count; j++) {
		if (providers.users[j]! <= users) continue;
		kind = 'start-up';
		developer = providers.developer[j]!;
		row = j;
		users = providers.users[j]!;
	}
	return developer < 0 ? null : { kind, developer, row, users };
}

/**
 * Surplus that users lose when the largest provider fails for three months, in utility-years:
 *   3/12 · τ_s · Σ demand · [ln Σ e^u − ln Σ_{without it} e^u],
 * at the prices and the other offers of the month.
 */
export function lossByFailure(world: World): number {
	const { demandShare, market, nicheShare, parameters } = world;
	const { niches } = parameters;
	const largest = largestProvider(world);
	if (largest === null) return 0;
	let loss = 0;
	for (let jurisdiction = 0; jurisdiction < JURISDICTION_COUNT; jurisdiction++) {
		for (let n = 0; n < niches; n++) {
			const left = insideWithout(world, largest, jurisdiction, n);
			const others = sumOfOthers(world, largest.developer, jurisdiction, n);
			const sum = others + appealOfFamily(left, parameters.nestDissimilarity);
			const lost = ln(market.sumAppeal[jurisdiction * niches + n]! / sum);
			loss += demandShare[jurisdiction]! * nicheShare[n]! * Math.max(0, lost);
		}
	}
	return FAILURE_YEARS * parameters.serviceTaste * loss;
}

/** Appeals of doing without and of all families but one. */
function sumOfOthers(world: World, developer: number, jurisdiction: number, n: number): number {
	const { developers, market, parameters } = world;
	const { niches } = parameters;
	const all = market.sumAppeal[jurisdiction * niches + n]!;
	const family = market.familyAppeal[(developer * JURISDICTION_COUNT + jurisdiction) * niches + n]!;
	if (family < 0.9 * all) return all - family;
	// The difference would be all rounding where one family has nearly everybody.
	let sum = outsideAppeal(world);
	for (let d = 0; d < developers.count; d++) {
		if (d !== developer) sum += market.familyAppeal[(d * JURISDICTION_COUNT + jurisdiction) * niches + n]!;
	}
	return sum;
}

/** Σ e^{u/λ} inside the family of a provider without it. One of h equal hosts is a part 1/h of what they weigh. */
function insideWithout(
	world: World,
	{ developer: d, kind, row }: Provider,
	jurisdiction: number,
	n: number
): number {
	const { market, parameters, providers } = world;
	const cell = (d * JURISDICTION_COUNT + jurisdiction) * parameters.niches + n;
	const at = d * JURISDICTION_COUNT + jurisdiction;
	const standing = market.openStanding[at]!;
	let left = kind === 'closed' ? 0 : market.closedStanding[at]! * market.closedAppeal[at]!;
	left += standing * market.openAppeal[cell]! * (kind === 'host' ? 1 - 1 / parameters.openHosts : 1);
	for (let j = 0; j < providers.count; j++) {
		if (j === row || providers.developer[j] !== d || providers.niche[j] !== n) continue;
		left += standing * startUpWeight(world, j, jurisdiction);
	}
	return left;
}
