import { describe, expect, it } from 'vitest';
import { simulate, type Policy } from '$lib/model';
import type { World } from '$lib/model/laws/world';
import { step } from '$lib/model/simulate';
import { entryMonthOf } from '$lib/model/state/developers';
import { enterDevelopers } from '$lib/model/steps/enter-developers';
import { leaveDevelopers } from '$lib/model/steps/leave-developers';
import { updateLaw } from '$lib/model/steps/update-law';
import { weighEntry } from '$lib/model/steps/weigh-entry';
import { rule, series, small, sum, worldAtStart } from '../model/worlds';

/** No openness, one law for everybody, no chance but that of arrivals. */
const PLAIN = {
	fineTuners: 100,
	months: 240,
	niches: 3,
	opennessFrontierClosed: 0,
	opennessFrontierOpen: 0,
	opennessChallenger: 0,
	opennessPublic: 0,
	opennessSpread: 0,
	closurePerYear: 0,
	lawAbidingShare: 1,
	elsewhereFirst: 0,
	dutyCostScale: 1,
	revenueExponent: 0.5
} as const;

const dutyOf = (perModelUsd: number): Policy =>
	rule({ threshold: { basis: 'every-model' }, duties: { perModelUsd } });

function active({ developers }: World): number {
	let count = 0;
	for (let d = 0; d < developers.count; d++) count += developers.active[d]!;
	return count;
}

/** One month of entry and exit alone, in a market whose revenue is given and whose models are one a developer and year. */
function enterAndLeave(world: World, marketUsd: number, runUsd: number): void {
	const share = () => {
		world.realisedRevenueUsd = marketUsd;
		world.valuedUsd = (active(world) * runUsd) / world.parameters.revenueExponent;
	};
	share();
	updateLaw(world);
	weighEntry(world);
	enterDevelopers(world);
	world.developers.largestRunUsd.fill(runUsd, 0, world.developers.count);
	share();
	leaveDevelopers(world);
}

/**
 * Free entry. n developers with one run of cost R a year share a revenue of M: each earns s·R/α = M/n and loses R + K, so that the
 * last that pays for itself is n* = ⌊M/(R + K)⌋ (limits 12 and 17 with the quantity of the model: V and its scale).
 * Entry needs an expected gain and exit an expected loss, which is looked for once a year.
 */
describe('free entry in the agent model', () => {
	it.each([
		[0, 20],
		[1, 10],
		[3, 5]
	])('duties of %f times a run leave as many developers as the closed form says: %i', (duty, expected) => {
		const world = worldAtStart(
			{
				...PLAIN,
				initialDevelopers: 8,
				challengersPerYear: 24,
				entryGrowthElasticity: 0,
				entryShockFloor: 1
			},
			duty === 0 ? [] : [dutyOf(duty * 1e6)]
		);
		const runUsd = 1e6;
		const marketUsd = (expected + 0.5) * runUsd * (1 + duty);
		world.frontierFlop = (runUsd / world.pricePerFlopUsd) * 10 ** 2.2;
		const counts: number[] = [];
		for (world.month = 0; world.month < 240; world.month++) {
			enterAndLeave(world, marketUsd, runUsd);
			if (world.month >= 120) counts.push(active(world));
		}
		// One arrival is one too many until somebody leaves, and two can leave in one month where one would do.
		const mean = counts.reduce((all, n) => all + n) / counts.length;
		expect(Math.abs(mean - expected)).toBeLessThan(1.5);
		expect(Math.max(...counts)).toBeLessThanOrEqual(expected + 6);
	});
});

describe('exit at the break-even', () => {
	/** Whether developers whose runs cost R leave within a year under a duty for each model. */
	function leave(scale: number, dutyUsd: number, changes: Parameters<typeof worldAtStart>[0] = {}): number {
		const world = worldAtStart({ ...PLAIN, ...changes }, dutyUsd === 0 ? [] : [dutyOf(dutyUsd)]);
		const before = active(world);
		world.developers.largestRunUsd.fill(1e6, 0, world.developers.count);
		world.realisedRevenueUsd = scale * 1e9;
		world.valuedUsd = 1e9;
		for (world.month = 0; world.month < 12; world.month++) {
			// Prices stand still, so that the run of a given cost is the same.
			updateLaw(world);
			leaveDevelopers(world);
		}
		return (before - active(world)) / before;
	}

	// Π = sR/α − R − K.
	it.each([1, 2, 5])('developers stop exactly when s·R/α − R < K, s = %f', (scale) => {
		const breakEvenUsd = 1e6 * (scale / 0.5 - 1);
		expect(leave(scale, breakEvenUsd * 0.999)).toBe(0);
		expect(leave(scale, breakEvenUsd * 1.001)).toBe(1);
	});

	it('without any law when what models earn does not cover what they cost', () => {
		expect(leave(0.501, 0)).toBe(0);
		expect(leave(0.499, 0)).toBe(1);
	});

	// Π is scaled by max(1, growth of the market ÷ growth of budgets) over a year and the lead of a run: here (8/2)^(16/12).
	it('as much later as the market outgrows budgets, and no earlier where it does not', () => {
		const outgrown = { demandGrowth: 8, spendGrowth: 2, fullMarketUsd: 1e30, runLeadMonths: 4 };
		const breakEven = 0.5 / 4 ** (16 / 12);
		expect(leave(1.01 * breakEven, 0, outgrown)).toBe(0);
		expect(leave(0.99 * breakEven, 0, outgrown)).toBe(1);
		const outgrowing = { demandGrowth: 1.5, spendGrowth: 4 };
		expect(leave(0.501, 0, outgrowing)).toBe(0);
		expect(leave(0.499, 0, outgrowing)).toBe(1);
	});

	// Seen to fail where only what was earned of late counted: all had stopped by the end of 2023.
	it('spares developers of January 2022, whose models earned less than they cost', () => {
		const parameters = small({ fineTuners: 60, niches: 3, months: 36, challengersPerYear: 0 });
		const outcome = simulate({
			parameters,
			policies: [],
			seed: 'early',
			replicate: 0,
			start: 'january-2022'
		});
		expect(sum(series(outcome, 'developer-exits'))).toBeLessThan(8);
	});

	it('not at all where nobody stops for want of profit', () => {
		expect(leave(1, 1e12, { exitPropensity: 0 })).toBe(0);
	});
});

describe('entry of challengers', () => {
	const HEAVY = dutyOf(1e7);

	function entrants(policies: readonly Policy[], changes: Partial<ReturnType<typeof small>>): number {
		let all = 0;
		for (let replicate = 0; replicate < 6; replicate++) {
			const parameters = small({ fineTuners: 60, niches: 3, months: 48, ...changes });
			all += sum(series(simulate({ parameters, policies, seed: 'entry', replicate }), 'developer-entries'));
		}
		return all;
	}

	// In model version 3 the difference was exactly 0 under every law, at any cost.
	it('falls under a law that takes their profit, and with no elasticity does not', () => {
		const elastic = {
			entryElasticity: 3,
			entryShockFloor: 1,
			entryGrowthElasticity: 0,
			exitPropensity: 0
		};
		expect(entrants([HEAVY], elastic)).toBeLessThan(0.8 * entrants([], elastic));
		const rigid = { entryElasticity: 0, entryGrowthElasticity: 0 };
		expect(entrants([HEAVY], rigid)).toBe(entrants([], rigid));
	});

	it('at elasticities of 0 is the Poisson process of before, arrival by arrival', () => {
		const rigid = { entryElasticity: 0, entryGrowthElasticity: 0, exitPropensity: 0 };
		const world = worldAtStart({ ...rigid, months: 60, challengersPerYear: 24, fineTuners: 60 }, [HEAVY]);
		world.realisedRevenueUsd *= 7;
		for (world.month = 0; world.month < 60; world.month++) {
			world.flows.developerEntries = 0;
			weighEntry(world);
			enterDevelopers(world);
			const gaps = world.random.stream(world.month, 5);
			let [expected, instant] = [0, gaps.exponential(0, 0)];
			while (instant < 2) instant += gaps.exponential(++expected, 0);
			expect(world.flows.developerEntries).toBe(expected);
		}
	});

	it('shows in a first run of the whole budget, planned in the first month', () => {
		const world = worldAtStart({ fineTuners: 60, niches: 3, months: 24, challengersPerYear: 24 });
		let entered = 0;
		for (world.month = 0; world.month < 24; world.month++) {
			const known = world.developers.count;
			const budgets = Array.from(world.developers.largestRunUsd);
			step(world);
			const { developers, runs } = world;
			for (let row = 0; row < runs.count; row++) {
				const d = runs.developer[row]!;
				if (entryMonthOf(developers.id[d]!) !== world.month || world.month === 0) continue;
				expect(d).toBeLessThan(known);
				const wishedUsd = 10 ** runs.wishedLog10Flop[row]! * world.pricePerFlopUsd;
				expect(wishedUsd / budgets[d]!).toBeCloseTo(1, 9);
				entered += 1;
			}
		}
		const arrived = world.developers.count - 48;
		const lastMonth = Array.from({ length: arrived }, (_, n) => entryMonthOf(world.developers.id[48 + n]!));
		expect(entered).toBe(lastMonth.filter((month) => month < 24).length);
		expect(entered).toBeGreaterThan(20);
	});

	it('in one jurisdiction falls for those at home there most where the law follows the home', () => {
		const world = worldAtStart({ ...PLAIN, entryElasticity: 1, entryShockFloor: 1 }, [
			{ ...HEAVY, instruments: { nexus: { jurisdiction: 'eu', reach: 'home' } } }
		]);
		updateLaw(world);
		weighEntry(world);
		expect(world.entryPull[0]).toBeCloseTo(1, 12);
		expect(world.entryPull[2]).toBeCloseTo(1, 12);
		expect(world.entryPull[1]!).toBeLessThan(1);
	});

	it('follows (Π/Π⁰)^η, and the part that does not last is half gone after the half-life', () => {
		const pulls = (entryElasticity: number, entryShockFloor: number) => {
			const world = worldAtStart(
				{ ...PLAIN, entryElasticity, entryShockFloor, entryShockHalfLifeMonths: 12 },
				[dutyOf(3e5)]
			);
			const seen: number[] = [];
			for (world.month = 0; world.month < 240; world.month++) {
				updateLaw(world);
				weighEntry(world);
				seen.push(Math.log(world.entryPull[0]!));
			}
			return seen;
		};
		const [one] = pulls(1, 1);
		expect(one!).toBeLessThan(-0.02);
		expect(pulls(2, 1)[0]! / one!).toBeCloseTo(2, 9);
		const lasting = pulls(1, 1);
		expect(lasting[239]! / lasting[0]!).toBeCloseTo(1, 9);
		const fading = pulls(1, 0.2);
		// h is updated first: after m months the passing part is 2^(−m/12) of what it was.
		for (const months of [1, 12, 36])
			expect(fading[months - 1]! / one!).toBeCloseTo(0.2 + 0.8 * 2 ** (-months / 12), 9);
	});

	// Seen to fail with a habit that outlived its shock: twice as many entered under a duty that few could pay at first.
	it('is never above what it would be without a law, while profit is below, also once a shock has passed', () => {
		const law = dutyOf(1e7);
		const world = worldAtStart({ fineTuners: 60, niches: 3, months: 72 }, [law], 'passing');
		const seen: number[] = [];
		for (world.month = 0; world.month < 72; world.month++) {
			step(world);
			seen.push(...world.entryPull);
		}
		expect(Math.min(...seen)).toBe(0);
		expect(Math.max(...seen)).toBeLessThanOrEqual(1);
		expect(seen.at(-1)!).toBeGreaterThan(0.9);
		const usual = { entryGrowthElasticity: 0, exitPropensity: 0 };
		expect(entrants([law], usual)).toBeLessThan(entrants([], usual));
	});

	it('follows the revenue of the sector with the stated elasticity', () => {
		let [few, many] = [0, 0];
		for (let replicate = 0; replicate < 20; replicate++) {
			for (const growth of [1, 16]) {
				const changes = { fineTuners: 60, challengersPerYear: 10, entryGrowthElasticity: 0.5 };
				const world = worldAtStart(changes, [], 'growth', replicate);
				world.realisedRevenueUsd = growth * world.firstRevenueUsd;
				for (world.month = 0; world.month < 24; world.month++) enterDevelopers(world);
				if (growth === 1) few += world.flows.developerEntries;
				else many += world.flows.developerEntries;
			}
		}
		// 16^0.5 = 4 times as many; counts are Poisson: 4 standard errors.
		expect(Math.abs(many - 4 * few)).toBeLessThan(4 * Math.sqrt(many + 16 * few));
	});
});
