import type { World } from '../../laws/world';

/**
 * Users by who serves them: the closed service of each developer, the equal hosts of each open family, and
 * start-ups, as shares of all demand. Firms without users are left out. The column is used again by the next
 * call, because a new one for every measure and month keeps the garbage collector busy.
 */
export function usersByProvider({ developers, market, parameters, providers }: World): Float64Array {
	const { openHosts } = parameters;
	const users = room(developers.count * (1 + openHosts) + providers.count);
	let firms = 0;
	for (let d = 0; d < developers.count; d++) {
		if (market.closedUsers[d]! > 0) users[firms++] = market.closedUsers[d]!;
		const hosted = market.hostedUsers[d]!;
		if (hosted === 0) continue;
		users.fill(hosted / openHosts, firms, firms + openHosts);
		firms += openHosts;
	}
	for (let j = 0; j < providers.count; j++) {
		if (providers.users[j]! > 0) users[firms++] = providers.users[j]!;
	}
	return users.subarray(0, firms);
}

let column = new Float64Array(0);

function room(firms: number): Float64Array {
	if (column.length < firms) column = new Float64Array(2 * firms);
	return column;
}

/** Users of services by the developer whose base model they use, open or closed, as shares of all demand. */
export function usersByOrigin({ developers, market }: World): Float64Array {
	const users = new Float64Array(developers.count);
	for (let d = 0; d < users.length; d++) users[d] = market.closedUsers[d]! + market.openUsers[d]!;
	return users;
}

/** Downloads of the month by the developer of the base model. */
export function downloadsByOrigin({ developers, market }: World): Float64Array {
	return market.downloads.subarray(0, developers.count);
}
