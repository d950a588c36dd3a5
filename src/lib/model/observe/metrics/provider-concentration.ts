import { closedPriceUsd } from '../../decisions/price';
import { total } from './by-kind';
import { metric } from './metric';
import { COSTED, COUNTED, SHARED } from './noticeable';

/** A firm that serves less than one user in a thousand is not counted as a provider. */
const SMALLEST_PROVIDER = 1e-3;

/** Users of services by provider, in the measures that people quote, and what they pay. */
export const providerConcentration = [
	metric({
		id: 'effective-providers',
		label: 'Effective number of providers',
		unit: 'equal providers',
		group: 'concentration',
		formula: '1 over the sum of squared shares of users by provider; 0 if nobody is served.',
		noticeable: COUNTED,
		min: 0,
		max: 1e6,
		summary: 'mean',
		observe: (_, { usersByProvider }) => usersByProvider.effectiveNumber
	}),
	metric({
		id: 'entropy-providers',
		label: 'Entropy of users by provider',
		unit: 'nats',
		group: 'concentration',
		formula: '−sum of share × ln share of users by provider; ln n for n equal providers.',
		noticeable: COUNTED,
		min: 0,
		max: 20,
		summary: 'mean',
		observe: (_, { usersByProvider }) => usersByProvider.entropy
	}),
	metric({
		id: 'cr1-providers',
		label: 'Largest provider',
		unit: 'share of users',
		group: 'concentration',
		formula: 'Share of users whom the provider with the most serves.',
		noticeable: SHARED,
		min: 0,
		max: 1,
		summary: 'mean',
		observe: (_, { usersByProvider }) => usersByProvider.largestShare(1)
	}),
	metric({
		id: 'cr4-providers',
		label: 'Four largest providers',
		unit: 'share of users',
		group: 'concentration',
		formula: 'Share of users whom the four providers with the most serve.',
		noticeable: SHARED,
		min: 0,
		max: 1,
		summary: 'mean',
		observe: (_, { usersByProvider }) => usersByProvider.largestShare(4)
	}),
	metric({
		id: 'gini-providers',
		label: 'Inequality of providers',
		unit: 'Gini',
		group: 'concentration',
		formula: 'Gini coefficient of users over the providers that serve more than one user in a thousand.',
		noticeable: COUNTED,
		min: 0,
		max: 1,
		summary: 'mean',
		observe: (_, { usersByProvider }) => usersByProvider.giniAbove(SMALLEST_PROVIDER * usersByProvider.sum)
	}),
	metric({
		id: 'providers',
		label: 'Providers',
		unit: 'providers',
		group: 'concentration',
		formula:
			'Providers that serve more than one in a thousand of the users with a provider; a family at equal hosts counts all of them or none.',
		noticeable: COUNTED,
		min: 0,
		max: 1000,
		summary: 'mean',
		observe: (_, { usersByProvider }) => usersByProvider.above(SMALLEST_PROVIDER * usersByProvider.sum)
	}),
	metric({
		id: 'start-up-providers',
		label: 'Start-ups that serve users',
		unit: 'providers',
		group: 'concentration',
		formula: 'Start-ups that serve users with a derivative of their own, of whatever size.',
		noticeable: COUNTED,
		min: 0,
		max: 64,
		summary: 'end',
		observe: ({ providers }) => {
			let active = 0;
			for (let j = 0; j < providers.count; j++) active += providers.active[j]!;
			return active;
		}
	}),
	metric({
		id: 'hhi-spending',
		label: 'Concentration of spending by provider',
		unit: 'HHI',
		group: 'concentration',
		formula:
			'10,000 × sum of squared shares of spending, users × price: closed services at their price, hosts and start-ups at cost.',
		noticeable: COUNTED,
		min: 0,
		max: 10000,
		summary: 'mean',
		observe: (_, { spendingByProvider }) => spendingByProvider.herfindahl
	}),
	metric({
		id: 'closed-price',
		label: 'Price of closed services',
		unit: 'USD per million tokens',
		group: 'concentration',
		formula: 'Mean over users of closed services of cost + margin; 0 without any such users.',
		noticeable: COSTED,
		min: 0,
		max: 1e7,
		summary: 'mean',
		observe: (world) => {
			const { closedUsers } = world.market;
			let paid = 0;
			for (let d = 0; d < world.developers.count; d++) paid += closedUsers[d]! * closedPriceUsd(world, d);
			const users = total(closedUsers);
			return users === 0 ? 0 : paid / users;
		}
	})
];
