import { describe, expect, it } from 'vitest';
import { opennessPremium } from '$lib/model/decisions/openness';
import { ALWAYS, PURPOSE } from '$lib/model/random/random-source';
import { step } from '$lib/model/simulate';
import { DEVELOPER_KIND } from '$lib/model/state/kinds';
import { worldAtStart } from '../model/worlds';

const DRAWS = 20_000;

/** Share of runs that are open at a distance from the year-old frontier, in orders of magnitude. */
function openShare(distance: number, changes: Parameters<typeof worldAtStart>[0] = {}): number {
	const world = worldAtStart({ opennessChallenger: 0, opennessSpread: 0.2, ...changes });
	const draws = world.random.stream(ALWAYS, PURPOSE.runTraits);
	const size = world.largestLog10Flop(-12) + distance;
	let open = 0;
	for (let n = 0; n < DRAWS; n++)
		if (opennessPremium(world, DEVELOPER_KIND.challenger, size, 0, draws.normal(n, 0)) > 0) open += 1;
	return open / DRAWS;
}

const logit = (share: number) => Math.log(share / (1 - share));

/** In model version 3 the open share of a kind of developer was the same at every size. */
describe('openness falls towards the frontier', () => {
	it('not until one order of magnitude below that of a year before', () => {
		expect(openShare(-3)).toBe(openShare(-1));
		expect(openShare(-1)).toBeGreaterThan(openShare(-0.5));
	});

	// A normal stands in for a logistic of the same spread: up to a fifth apart in the slope of the logit.
	it.each([-1, -2, -2.7])('from there with a slope of %f in the logit', (opennessSlope) => {
		const at = (distance: number) => logit(openShare(distance, { opennessSlope }));
		expect((at(-0.25) - at(-0.75)) / 0.5 / opennessSlope).toBeGreaterThan(0.8);
		expect((at(-0.25) - at(-0.75)) / 0.5 / opennessSlope).toBeLessThan(1.2);
	});

	it('so that of all models, as counted, most are open well below the frontier and none far above it', () => {
		const found = { below: [0, 0], above: [0, 0] };
		for (let replicate = 0; replicate < 4; replicate++) {
			const world = worldAtStart({ fineTuners: 100, niches: 3, months: 24 }, [], 'open', replicate);
			for (world.month = 0; world.month < 24; world.month++) step(world);
			world.month = 23;
			const { runs } = world;
			for (let row = 0; row < runs.count; row++) {
				if (runs.stage[row]! > 2) continue;
				const distance = runs.log10Flop[row]! - world.largestLog10Flop(runs.month[row]! - 12);
				const side = distance < -1 ? found.below : distance > 0.5 ? found.above : [0, 0];
				side[0]! += 1;
				side[1]! += runs.open[row]!;
			}
		}
		// Counted: 0.82 of 227, and none of 14.
		expect(found.below[1]! / found.below[0]!).toBeGreaterThan(0.6);
		expect(found.above[0]).toBeGreaterThan(14);
		expect(found.above[1]! / found.above[0]!).toBeLessThan(0.1);
	});

	it('with the frontier and not with size: what is closed today is open once the frontier has moved on', () => {
		const world = worldAtStart({ months: 40, opennessChallenger: 0 });
		const size = world.largestLog10Flop(-12);
		for (world.month = 0; world.month < 36; world.month++) step(world);
		world.month = 35;
		const premium = (released: number) =>
			opennessPremium(world, DEVELOPER_KIND.challenger, size, released, 0);
		expect(premium(0)).toBeLessThan(0);
		expect(premium(35)).toBeGreaterThan(0);
	});

	it('with neither slope nor lift the premium is that of the kind and the draw, bit for bit as before', () => {
		const world = worldAtStart({ opennessSlope: 0, opennessLift: 0 });
		const { opennessFrontierOpen, opennessSpread } = world.parameters;
		for (const z of [-1.7, 0, 0.3]) {
			const premium = opennessPremium(world, DEVELOPER_KIND.frontierOpen, 25.3, 4, z);
			expect(premium).toBe(opennessFrontierOpen + opennessSpread * z);
		}
	});
});
