import type { World } from '$lib/model/laws/world';
import { updateLaw } from '$lib/model/steps/update-law';
import { worldAtStart } from '../model/worlds';

const EVERYWHERE = 0b111;

/** A world whose only open models are `utilities.length` new ones of the given utility, fit for every field. */
export function worldOfModels(
	utilities: readonly number[],
	changes: Parameters<typeof worldAtStart>[0] = {},
	replicate = 0
): World {
	const world = worldAtStart(
		{
			fineTuners: 40_000,
			reconsiderShare: 1,
			peersAsked: 0,
			homophily: 0,
			loyalty: 0,
			burdenAversion: 0,
			newsHalfLifeMonths: 24,
			...changes
		},
		[],
		'choice',
		replicate
	);
	const { runs, parameters } = world;
	runs.openCount = 0;
	utilities.forEach((u, row) => {
		runs.id[row] = 900_000 + 17 * row;
		runs.month[row] = 0;
		runs.open[row] = 1;
		runs.markets[row] = EVERYWHERE;
		runs.openRows[runs.openCount++] = row;
		runs.appeal.fill(Math.exp(u), row * parameters.niches, (row + 1) * parameters.niches);
	});
	world.fineTuners.base.fill(-1);
	updateLaw(world);
	return world;
}

/** Share of all fine-tuners that have a model as their base. */
export function shareOn(world: World, row: number): number {
	let count = 0;
	for (const base of world.fineTuners.base) if (base === row) count += 1;
	return count / world.fineTuners.count;
}

/** Standard error of a share of n draws. */
export function errorOf(share: number, n: number): number {
	return Math.sqrt((share * (1 - share)) / n);
}
