import { total } from './by-kind';
import { metric } from './metric';
import { COUNTED, SHARED } from './noticeable';

/** Users by who serves them, and by whose base model they depend on. Users without a provider are left out. */
export const userConcentration = [
	metric({
		id: 'hhi-providers',
		label: 'Concentration of users by provider',
		unit: 'HHI',
		group: 'concentration',
		formula:
			'10,000 × sum of squared shares of users of services by provider: closed services, the equal hosts of each open family, and start-ups that serve one.',
		noticeable: COUNTED,
		min: 0,
		max: 10000,
		summary: 'mean',
		observe: (_, { usersByProvider }) => usersByProvider.herfindahl
	}),
	metric({
		id: 'hhi-origins',
		label: 'Concentration of users by origin',
		unit: 'HHI',
		group: 'concentration',
		formula:
			'10,000 × sum of squared shares of users by the developer whose base model they use, open or closed.',
		noticeable: COUNTED,
		min: 0,
		max: 10000,
		summary: 'mean',
		observe: (_, { usersByOrigin }) => usersByOrigin.herfindahl
	}),
	metric({
		id: 'cr4-origins',
		label: 'Four largest origins',
		unit: 'share of users',
		group: 'concentration',
		formula: 'Share of users who depend on the four developers with the most.',
		noticeable: SHARED,
		min: 0,
		max: 1,
		summary: 'mean',
		observe: (_, { usersByOrigin }) => usersByOrigin.largestShare(4)
	}),
	metric({
		id: 'open-user-share',
		label: 'Users of open models',
		unit: 'share of users',
		group: 'resilience',
		formula: 'Share of users with a provider who use an open family.',
		noticeable: SHARED,
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
