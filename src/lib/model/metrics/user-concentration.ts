import type { World } from '../entities/world';
import { total } from './by-kind';
import { herfindahl, largestShare } from './concentration';
import { metric } from './metric';

/** Users by who serves them, and by whose base model they depend on. Users without a provider are left out. */
export const userConcentration = [
	metric({
		id: 'hhi-providers',
		label: 'Concentration of users by provider',
		unit: 'HHI',
		group: 'concentration',
		formula:
			'10,000 × sum of squared shares of users by provider; each open family is served by equal hosts.',
		min: 0,
		max: 10000,
		summary: 'mean',
		observe: (world) => hhiOfProviders(world)
	}),
	metric({
		id: 'hhi-origins',
		label: 'Concentration of users by origin',
		unit: 'HHI',
		group: 'concentration',
		formula:
			'10,000 × sum of squared shares of users by the developer whose base model they use, open or closed.',
		min: 0,
		max: 10000,
		summary: 'mean',
		observe: (world) => herfindahl(usersByOrigin(world))
	}),
	metric({
		id: 'cr4-origins',
		label: 'Four largest origins',
		unit: 'share of users',
		group: 'concentration',
		formula: 'Share of users who depend on the four developers with the most.',
		min: 0,
		max: 1,
		summary: 'mean',
		observe: (world) => largestShare(usersByOrigin(world), 4)
	}),
	metric({
		id: 'open-user-share',
		label: 'Users of open models',
		unit: 'share of users',
		group: 'resilience',
		formula: 'Share of users with a provider who use an open family.',
		min: 0,
		max: 1,
		summary: 'mean',
		observe: (world) => {
			const open = total(world.market.openUsers);
			const closed = total(world.market.closedUsers);
			return open + closed === 0 ? 0 : open / (open + closed);
		}
	})
];

function usersByOrigin({ developers, market }: World): Float64Array {
	const users = new Float64Array(developers.count);
	for (let d = 0; d < users.length; d++) users[d] = market.closedUsers[d]! + market.openUsers[d]!;
	return users;
}

function hhiOfProviders({ developers, market, parameters }: World): number {
	let all = 0;
	let squares = 0;
	for (let d = 0; d < developers.count; d++) {
		const closed = market.closedUsers[d]!;
		const open = market.openUsers[d]!;
		all += closed + open;
		// h equal hosts with a share s/h each: h·(s/h)² = s²/h
		squares += closed * closed + (open * open) / parameters.openHosts;
	}
	return all === 0 ? 0 : Math.min(10000, (10000 * squares) / (all * all));
}
