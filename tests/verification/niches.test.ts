import { describe, expect, it } from 'vitest';
import { METRICS } from '$lib/model/observe/metrics';
import { Observables } from '$lib/model/observe/observables';
import type { World } from '$lib/model/laws/world';
import { step } from '$lib/model/schedule';
import { worldAtStart } from '../model/worlds';

/** Fields cross the bar each on its own. */
describe('fields served by open models', () => {
	const served = (world: World) =>
		METRICS.find(({ id }) => id === 'niches-served')!.observe(world, new Observables(world));
	function sharesServed(userFit: number): number[] {
		const world = worldAtStart({ fineTuners: 300, userFit });
		return Array.from({ length: 60 }, () => {
			step(world);
			const share = served(world);
			world.month += 1;
			return share;
		});
	}

	it('cross the bar one by one, by what fits them', () => {
		const partly = sharesServed(1).filter((share) => share > 0.05 && share < 0.95);
		expect(partly.length).toBeGreaterThan(10);
	});

	it('have, where fit is worth nothing to users, only the derivatives made for them to tell them apart', () => {
		const world = worldAtStart({ fineTuners: 300, userFit: 0 });
		const [first, ...others] = world.market.bestOpenInNiche;
		expect(others.every((best) => best === first)).toBe(true);
		expect(new Set(worldAtStart({ fineTuners: 300, userFit: 1 }).market.bestOpenInNiche).size).toBe(
			world.market.niches
		);
	});
});
