import { describe, expect, it } from 'vitest';
import type { World } from '$lib/model/entities/world';
import { METRICS } from '$lib/model';
import { chooseProviders } from '$lib/model/submodels/users';
import { worldAtStart } from '../model/worlds';

/**
 * Users by logit (McFadden 1974): n identical providers have 1/n of the users with a provider each, an HHI
 * of 10,000/n, and 1/(1 + Σe^u) of all do without. Nothing is random; the tolerance is that of rounding.
 *
 * Seen to fail with the option of doing without left out of the sum, and with the effort of open models
 * added instead of subtracted.
 */
const NICHES = 4;
const PLACES = 3;

/** A world in which only the given developers offer anything, each e^u everywhere. */
function market(closed: readonly number[], open: readonly number[], openCost = 0): World {
	const world = worldAtStart({ fineTuners: 100, niches: NICHES, outsideUtility: 0, openCost, openHosts: 4 });
	const { developers, market } = world;
	world.frontierCapability.fill(0);
	developers.reputation.fill(0);
	market.closedAppeal.fill(0);
	market.openAppeal.fill(0);
	closed.forEach((u, d) => market.closedAppeal.fill(Math.exp(u), d * PLACES, (d + 1) * PLACES));
	open.forEach((u, d) => {
		market.openAppeal.fill(Math.exp(u), d * PLACES * NICHES, (d + 1) * PLACES * NICHES);
	});
	world.month = 0;
	chooseProviders(world);
	return world;
}

function observed(world: World, id: string): number {
	return METRICS.find((metric) => metric.id === id)!.observe(world);
}

describe('n identical closed providers', () => {
	it.each([1, 2, 3, 8, 30])('of utility u share the users alike, n = %i', (n) => {
		for (const u of [-2, 0, 1.5]) {
			const world = market(new Array<number>(n).fill(u), []);
			const outside = 1 / (1 + n * Math.exp(u));
			for (let d = 0; d < n; d++) expect(world.market.closedUsers[d]!).toBeCloseTo((1 - outside) / n, 12);
			for (const share of world.market.outsideShare) expect(share).toBeCloseTo(outside, 12);
			expect(observed(world, 'hhi-providers')).toBeCloseTo(10_000 / n, 7);
			expect(observed(world, 'hhi-origins')).toBeCloseTo(10_000 / n, 7);
			expect(observed(world, 'cr4-origins')).toBeCloseTo(Math.min(1, 4 / n), 12);
			expect(observed(world, 'open-user-share')).toBe(0);
		}
	});
});

describe('unequal providers', () => {
	it('have shares e^u/(1 + Σe^u), and users a surplus of ln(1 + Σe^u)', () => {
		const utilities = [2, 1, 0, -1];
		const world = market(utilities, []);
		const sum = 1 + utilities.reduce((all, u) => all + Math.exp(u), 0);
		utilities.forEach((u, d) => expect(world.market.closedUsers[d]!).toBeCloseTo(Math.exp(u) / sum, 12));
		expect(observed(world, 'user-surplus')).toBeCloseTo(Math.log(sum), 12);
	});

	it('of equal capability, one open and one closed, differ by the effort of using open models', () => {
		for (const effort of [-1, 0, 1.2]) {
			const { market: shares } = market([1], [1], effort);
			expect(Math.log(shares.closedUsers[0]! / shares.openUsers[0]!)).toBeCloseTo(effort, 11);
		}
	});

	it('among them an open family counts as many equal hosts, but as one origin', () => {
		const world = market([], [1]);
		expect(observed(world, 'hhi-providers')).toBeCloseTo(10_000 / 4, 7);
		expect(observed(world, 'hhi-origins')).toBeCloseTo(10_000, 7);
		expect(observed(world, 'open-user-share')).toBe(1);
	});

	it('lose nobody and gain nobody but those who choose again', () => {
		const world = market([0, 0], []);
		world.market.closedAppeal.fill(0, 0, PLACES);
		world.month = 1;
		chooseProviders(world);
		const { switchingShare } = world.parameters;
		expect(world.market.closedUsers[0]!).toBeCloseTo((1 - switchingShare) / 3, 12);
		expect(world.market.closedUsers[1]!).toBeCloseTo(1 / 3 + switchingShare * (1 / 2 - 1 / 3), 12);
	});
});
