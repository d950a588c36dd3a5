import { metric } from './metric';
import { surplus } from './surplus';
import { COSTED } from './noticeable';

/** The surplus of users beside costs in money. */
export const surplusValue = [
	metric({
		id: 'user-surplus-value',
		label: 'Surplus of users in money',
		unit: 'USD a month',
		group: 'innovation',
		formula: 'Surplus of users in utility × the worth of a unit × spending of users in the month.',
		noticeable: COSTED,
		min: 0,
		max: 1e30,
		summary: 'sum',
		observe: (world, observables) =>
			(surplus[0]!.observe(world, observables) * world.parameters.surplusWorth * world.market.spendingUsd) /
			12
	})
];
