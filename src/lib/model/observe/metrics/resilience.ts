import { HISTORY } from '../../laws/world';
import { lossByFailure } from '../resilience';
import { metric } from './metric';
import { COUNTED, SHARED } from './noticeable';

/** What would be left if a leader failed, and what only derivatives serve. */
export const resilience = [
	metric({
		id: 'failure-loss',
		label: 'Loss if the largest provider fails',
		unit: 'utility-years',
		group: 'resilience',
		formula:
			'Surplus that users of services lose when the provider with the most users fails for three months: a quarter of a year × the fall of the mean surplus without it, at the prices and other offers of the month.',
		noticeable: COUNTED,
		min: 0,
		max: 250,
		summary: 'mean',
		observe: lossByFailure
	}),
	metric({
		id: 'niches-by-derivatives',
		label: 'Fields that only derivatives serve',
		unit: 'share of niches',
		group: 'resilience',
		formula:
			'Share of niches where an open derivative is at least as capable as the frontier was three months before, and no open base model is.',
		noticeable: SHARED,
		min: 0,
		max: 1,
		summary: 'mean',
		observe: (world) => {
			const bar = world.laggedFrontier(3);
			if (world.openFrontierCapability[HISTORY + world.month]! >= bar) return 0;
			let served = 0;
			for (const best of world.market.bestOpenInNiche) if (best >= bar) served += 1;
			return served / world.market.bestOpenInNiche.length;
		}
	})
];
