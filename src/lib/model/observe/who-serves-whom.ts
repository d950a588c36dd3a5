import type { World } from '../laws/world';
import { closedPriceUsd, servingCostUsd } from '../decisions/price';
import { JURISDICTIONS } from '../state/kinds';
import type { Sizes } from './sizes';

const JURISDICTION_COUNT = JURISDICTIONS.length;

/**
 * Users by who serves them: the closed service of each developer, the equal hosts of each open family, and
 * start-ups, as shares of all demand. Firms without users are left out.
 */
export function usersByProvider(
	{ developers, market, month, parameters, providers }: World,
	users: Sizes
): void {
	const { openHosts } = parameters;
	users.clear(month, developers.count * (1 + openHosts) + providers.count);
	for (let d = 0; d < developers.count; d++) {
		if (market.closedUsers[d]! > 0) users.add(market.closedUsers[d]!);
		const hosted = market.hostedUsers[d]!;
		if (hosted === 0) continue;
		for (let host = 0; host < openHosts; host++) users.add(hosted / openHosts);
	}
	for (let j = 0; j < providers.count; j++) {
		if (providers.users[j]! > 0) users.add(providers.users[j]!);
	}
}

/** Users × price by the same firms in the same order: closed services at their price, hosts and start-ups at cost. */
export function spendingByProvider(world: World, spending: Sizes): void {
	const { developers, market, month, parameters, providers } = world;
	const { openHosts } = parameters;
	const costUsd = servingCostUsd(world);
	spending.clear(month, developers.count * (1 + openHosts) + providers.count);
	for (let d = 0; d < developers.count; d++) {
		if (market.closedUsers[d]! > 0) spending.add(market.closedUsers[d]! * closedPriceUsd(world, d));
		const hosted = market.hostedUsers[d]!;
		if (hosted === 0) continue;
		for (let host = 0; host < openHosts; host++) spending.add((hosted / openHosts) * costUsd);
	}
	for (let j = 0; j < providers.count; j++) {
		if (providers.users[j]! > 0) spending.add(providers.users[j]! * costUsd);
	}
}

/** Users of services by the developer whose base model they use, open or closed, as shares of all demand. */
export function usersByOrigin({ developers, market, month }: World, users: Sizes): void {
	users.clear(month, developers.count);
	for (let d = 0; d < developers.count; d++) users.add(market.closedUsers[d]! + market.openUsers[d]!);
}

/** Downloads of the month by the developer of the base model. */
export function downloadsByOrigin({ developers, market, month }: World, downloads: Sizes): void {
	downloads.clear(month, developers.count);
	for (let d = 0; d < developers.count; d++) downloads.add(market.downloads[d]!);
}

/** By jurisdiction: shares of its demand that are served by a model from there, and by one from elsewhere. */
export function usersByHome(
	{ developers, market }: World,
	domestic: Float64Array,
	foreign: Float64Array
): void {
	domestic.fill(0);
	foreign.fill(0);
	for (let d = 0; d < developers.count; d++) {
		const home = developers.home[d]!;
		for (let jurisdiction = 0; jurisdiction < JURISDICTION_COUNT; jurisdiction++) {
			const users = market.usersAt[d * JURISDICTION_COUNT + jurisdiction]!;
			if (home === jurisdiction) domestic[jurisdiction]! += users;
			else foreign[jurisdiction]! += users;
		}
	}
}
