import { describe, expect, it } from 'vitest';
import { OFFERED_CLOSED } from '$lib/model/state/market';
import { bestMarkup, closedPriceUsd, servingCostUsd } from '$lib/model/decisions/price';
import type { World } from '$lib/model/laws/world';
import { step } from '$lib/model/schedule';
import { worldAtStart, chooseProviders } from '../model/worlds';

/** Places × niches do not matter where every offer is the same everywhere. */
const NICHES = 4;
const PLACES = 3;

/** The price that a monopolist of a logit market asks, α_p(p − c), by bisection of m(1 − s(m)) = 1. */
function byBisection(odds: number): number {
	let [low, high] = [1, 1e6];
	for (let step = 0; step < 200; step++) {
		const m = (low + high) / 2;
		const share = (odds * Math.exp(-(m - 1))) / (1 + odds * Math.exp(-(m - 1)));
		if (m * (1 - share) < 1) low = m;
		else high = m;
	}
	return (low + high) / 2;
}

describe('the price of a closed service', () => {
	it('is the best answer to the offers of the others, from small odds to overwhelming ones', () => {
		for (const lnOdds of [-50, -37.5, -36, -20, -3, -1, 0, 0.5, 1, 1.1, 2, 5, 15]) {
			const odds = Math.exp(lnOdds);
			// At the margin of a provider without power its share is odds/(1 + odds).
			expect(bestMarkup(1, odds / (1 + odds))).toBeCloseTo(byBisection(odds), 6);
		}
	});

	it('stays where it is once it is 1/(1 − s)', () => {
		for (const share of [0, 1e-6, 0.1, 0.5, 0.9, 0.999]) {
			const markup = 1 / (1 - share);
			expect(bestMarkup(markup, share) / markup).toBeCloseTo(1, 9);
		}
	});

	it('is finite for a provider that has everybody', () => {
		expect(bestMarkup(1, 1)).toBeGreaterThan(10);
		expect(bestMarkup(1, 1)).toBeLessThan(30);
	});

	// Seen to swing for ever with the share of last month put into 1/(1 − s) itself.
	it('settles month by month, even where everybody chooses again each month and one provider is far ahead', () => {
		const world = worldAtStart({ fineTuners: 100, niches: NICHES, switchingShare: 1, serviceTaste: 0.3 });
		const { developers, market, parameters } = world;
		world.frontierCapability.fill(0);
		const users: number[] = [];
		for (world.month = 0; world.month < 30; world.month++) {
			chooseProviders(world);
			users.push(Math.max(...market.closedUsers));
		}
		expect(Math.abs(users[29]! - users[28]!)).toBeLessThan(1e-9);
		for (let d = 0; d < developers.count; d++) {
			const expected =
				servingCostUsd(world) + 1 / (parameters.priceSensitivity * (1 - market.closedChoice[d]!));
			expect(closedPriceUsd(world, d)).toBeCloseTo(expected, 6);
		}
	});
});

/**
 * Symmetric logit free entry: profit of one of n equal firms is M·s·(p − c) = (M/α_p)/(n − 1 + e^(−v)), so that the
 * last that pays for its fixed cost K is n* = ⌊M/(α_p·K) + 1 − e^(−v)⌋, v at the equilibrium price with n* firms
 * (Anderson, de Palma and Thisse 1992, chapter 7). The submodel sets prices and shares; the closed form solves
 * m = 1 + e^(u − m + 1)/(1 + (n − 1)e^(u − m + 1)) by bisection.
 * Seen to fail with prices left at the margin of a provider without power.
 */
describe('firms that enter while profits cover a fixed cost', () => {
	const MARKET = 1e9;
	const ALPHA = 0.25;

	function equilibriumValue(u: number, n: number): number {
		let [low, high] = [1, 100];
		for (let step = 0; step < 200; step++) {
			const m = (low + high) / 2;
			const e = Math.exp(u - (m - 1));
			if (m * (1 - e / (1 + n * e)) < 1) low = m;
			else high = m;
		}
		return u - ((low + high) / 2 - 1);
	}

	function profit(u: number, n: number): number {
		const world = worldAtStart({
			homeBiasHosted: 0,
			homeBiasOpen: 0,
			fineTuners: 100,
			niches: NICHES,
			outsideUtility: 0,
			serviceTaste: 1,
			priceSensitivity: ALPHA,
			switchingShare: 1,
			startUpProvidersPerYear: 0
		});
		const { developers, market, parameters } = world;
		world.frontierCapability.fill(0);
		market.anchorUtility = 0;
		developers.reputation.fill(0);
		market.openAppeal.fill(0);
		market.closedAppeal.fill(0);
		market.offered.fill(OFFERED_CLOSED);
		market.closedAppeal.fill(Math.exp(u / parameters.nestDissimilarity), 0, n * PLACES);
		for (let month = 0; month < 24; month++) chooseProviders(world);
		return MARKET * market.closedUsers[0]! * (closedPriceUsd(world, 0) - parameters.serviceCostUsd);
	}

	it.each([
		[1, 6e8],
		[1, 2.5e8],
		[0, 3.1e8],
		[2, 1.3e8],
		[-0.5, 9e8]
	])('are as many as the closed form says, u = %f, K = %f', (u, fixedUsd) => {
		let firms = 0;
		while (profit(u, firms + 1) >= fixedUsd) firms += 1;
		expect(firms).toBeGreaterThan(0);
		expect(Math.floor(MARKET / (ALPHA * fixedUsd) + 1 - Math.exp(-equilibriumValue(u, firms)))).toBe(firms);
		// One more would not pay, by the same formula at its own price.
		const crowded = MARKET / (ALPHA * fixedUsd) + 1 - Math.exp(-equilibriumValue(u, firms + 1));
		expect(crowded).toBeLessThan(firms + 1);
	});
});

describe('the price of a quality that stays the same', () => {
	/** Lowest price of a hosted model that is at least so capable anywhere, in USD per million tokens. */
	function cheapest(world: World, capability: number): number {
		const { developers, market } = world;
		let price = Infinity;
		for (let d = 0; d < developers.count; d++) {
			const offers = market.closedCapability.subarray(d * PLACES, (d + 1) * PLACES);
			if (developers.active[d] === 1 && Math.max(...offers) >= capability)
				price = Math.min(price, closedPriceUsd(world, d));
		}
		return price;
	}

	/** Prices of what the best hosted model of January 2024 could do, every second year. */
	function prices(replicate: number): readonly number[] {
		const world = worldAtStart({ fineTuners: 100, months: 97 }, [], 'price', replicate);
		const best = Math.max(...world.market.closedCapability);
		const seen: number[] = [];
		for (world.month = 0; world.month <= 96; world.month++) {
			step(world);
			if (world.month % 24 === 0) seen.push(cheapest(world, best));
		}
		return seen;
	}

	// As counted: prices of a given performance fell 9 to 900 times a year (Cottier et al., Epoch AI 2025).
	it.each([0, 1, 2])('falls from every second year to the next, in world %i', (replicate) => {
		const seen = prices(replicate);
		expect(seen).toHaveLength(5);
		for (const [n, price] of seen.slice(1).entries()) expect(price).toBeLessThan(seen[n]!);
	});
});
