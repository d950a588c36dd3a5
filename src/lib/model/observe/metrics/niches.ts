import { metric } from './metric';
import { SHARED } from './noticeable';

/** Fields that open models serve well. */
export const niches = [
	metric({
		id: 'niches-served',
		label: 'Fields served by open models',
		unit: 'share of niches',
		group: 'resilience',
		formula:
			'Share of niches whose best open base model or derivative, with its fit to the niche, is at least as capable as the frontier was three months before.',
		noticeable: SHARED,
		min: 0,
		max: 1,
		summary: 'mean',
		observe: (world) => {
			const bar = world.laggedFrontier(3);
			let served = 0;
			for (const best of world.market.bestOpenInNiche) if (best >= bar) served += 1;
			return served / world.market.bestOpenInNiche.length;
		}
	})
];
