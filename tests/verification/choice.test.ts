import { describe, expect, it } from 'vitest';
import { ALWAYS, PURPOSE, RandomSource } from '$lib/model/random';
import type { World } from '$lib/model/entities/world';
import { spreadNewsAndPeers } from '$lib/model/submodels/adoption';
import { updateLaw } from '$lib/model/submodels/law';
import { worldAtStart } from '../model/worlds';

const EVERYWHERE = 0b111;

/** A world whose only open models are `utilities.length` new ones of the given utility, fit for every field. */
function worldOfModels(
	utilities: readonly number[],
	changes: Parameters<typeof worldAtStart>[0] = {}
): World {
	const world = worldAtStart({
		fineTuners: 40_000,
		reconsiderShare: 1,
		peersAsked: 0,
		homophily: 0,
		loyalty: 0,
		burdenAversion: 0,
		newsHalfLifeMonths: 24,
		...changes
	});
	const { bases, parameters } = world;
	bases.openCount = 0;
	utilities.forEach((u, row) => {
		bases.id[row] = 900_000 + 17 * row;
		bases.month[row] = 0;
		bases.open[row] = 1;
		bases.markets[row] = EVERYWHERE;
		bases.openRows[bases.openCount++] = row;
		bases.appeal.fill(Math.exp(u), row * parameters.niches, (row + 1) * parameters.niches);
	});
	world.fineTuners.base.fill(-1);
	updateLaw(world);
	return world;
}

function shareOn(world: World, row: number): number {
	let count = 0;
	for (const base of world.fineTuners.base) if (base === row) count += 1;
	return count / world.fineTuners.count;
}

/** Standard error of a share. */
function errorOf(share: number, n: number): number {
	return Math.sqrt((share * (1 - share)) / n);
}

/**
 * The winner of a race of exponential clocks with rates e^u is the choice of largest u + Gumbel: its
 * frequencies are softmax (Luce 1959; Gumbel 1954). Seen to fail with the clock multiplied by the weight
 * instead of divided, and with uniform instead of exponential clocks.
 */
describe('a race of exponential clocks chooses like softmax', () => {
	it.each([[[0, 0]], [[0, 1, 2]], [[-3, 0, 0.5, 0.5, 4]]])('among utilities %j', (utilities) => {
		const N = 200_000;
		const clocks = new RandomSource('race', 0).stream(ALWAYS, PURPOSE.taste);
		const wins = new Float64Array(utilities.length);
		for (let i = 0; i < N; i++) {
			let best = -1;
			let lead = 0;
			utilities.forEach((u, alternative) => {
				const score = Math.exp(u) / clocks.exponential(i, 5000 + 31 * alternative);
				if (score > lead) [lead, best] = [score, alternative];
			});
			wins[best]! += 1;
		}
		const all = utilities.reduce((sum, u) => sum + Math.exp(u), 0);
		utilities.forEach((u, alternative) => {
			const share = Math.exp(u) / all;
			// 4 standard errors.
			expect(Math.abs(wins[alternative]! / N - share)).toBeLessThan(4 * errorOf(share, N));
		});
	});

	it.each([
		[0, 0, 0],
		[0, 1.5, 0],
		[1, 0, 0.7],
		[0, 3, 1.2]
	])(
		'when a fine-tuner on a base of utility %f hears of one of %f and loyalty is %f',
		(present, news, loyalty) => {
			const world = worldOfModels([present, news], { loyalty });
			const { bases, fineTuners } = world;
			fineTuners.base.fill(0);
			bases.month[0] = -1000; // long out of the news
			spreadNewsAndPeers(world);
			const share = 1 / (1 + Math.exp(present + loyalty - news));
			expect(Math.abs(shareOn(world, 1) - share)).toBeLessThan(4 * errorOf(share, fineTuners.count));
		}
	);

	// Among two, the slowest clock wins as often as the fastest would; three tell them apart.
	it('when a fine-tuner weighs its own base, one in the news and that of a peer', () => {
		const [own, news, peers] = [0.5, 0, 1];
		const world = worldOfModels([own, news, peers], { peersAsked: 1 });
		const { bases, fineTuners } = world;
		bases.month[0] = bases.month[2] = -1000;
		const half = fineTuners.count / 2;
		// Half of all have given up with the third model in hand: every second peer has it.
		fineTuners.base.fill(0);
		fineTuners.base.fill(2, 0, half);
		fineTuners.active.fill(0, 0, half);
		spreadNewsAndPeers(world);
		const e = Math.exp;
		const three = e(own) + e(news) + e(peers);
		const two = e(own) + e(news);
		const expected = [0, 1, 2].map((row) =>
			row === 2 ? e(peers) / three / 2 : e([own, news][row]!) * (1 / three / 2 + 1 / two / 2)
		);
		expected.forEach((share, row) => {
			const found = fineTuners.base.subarray(half).filter((base) => base === row).length / half;
			expect(Math.abs(found - share), `model ${row}`).toBeLessThan(4 * errorOf(share, half));
		});
	});

	it('keeps the choice of everybody to whom a third, worse alternative is shown: tastes are their own', () => {
		const two = worldOfModels([0, 1]);
		const three = worldOfModels([0, 1, -1]);
		for (const world of [two, three]) {
			world.fineTuners.base.fill(0);
			world.bases.month.fill(-1000, 0, 3);
			world.bases.month[1] = 0;
			spreadNewsAndPeers(world);
		}
		expect([...three.fineTuners.base]).toEqual([...two.fineTuners.base]);
	});
});

/**
 * Bass diffusion in steps (Management Science 15(5), 1969): one model, a decoy that nobody may use to thin
 * the news, and one peer asked at random. In a month somebody who reconsiders (probability r) hears of the
 * model with probability s, the share of news channels that carry it, or meets a peer who has it with
 * probability F: F⁺ = F + (p + qF)(1 − F) with p = r·s and q = r·(1 − s). Given the opening state the number
 * of newcomers is binomial: standard error √(c(1 − c)(1 − F)/N) with c = p + qF; 4 allowed in each month.
 * Seen to fail with peers read from the state under way instead of the opening one.
 */
describe('adoption with full mixing is the recursion of Bass', () => {
	it.each([0.05, 0.2, 0.6])(
		'month by month, with a monthly share of %f who reconsider',
		(reconsiderShare) => {
			const world = worldOfModels([0, 0, 0, 0], { reconsiderShare, peersAsked: 1 });
			const { bases, fineTuners, newsBase } = world;
			bases.markets.fill(0, 1, 4); // the decoys
			fineTuners.leaks.fill(0);
			const N = fineTuners.count;
			let F = 0;
			for (world.month = 0; world.month < 30; world.month++) {
				bases.month.fill(world.month, 0, 4);
				spreadNewsAndPeers(world);
				const s = newsBase.filter((row) => row === 0).length / newsBase.length;
				const chance = reconsiderShare * (s + (1 - s) * F);
				const expected = F + chance * (1 - F);
				const error = Math.sqrt((chance * (1 - chance) * (1 - F)) / N);
				F = shareOn(world, 0);
				expect(Math.abs(F - expected), `month ${world.month}`).toBeLessThanOrEqual(4 * error + 1e-9);
			}
			expect(F).toBeGreaterThan(0.3);
		}
	);

	it('the peak of the curve p = 0.03, q = 0.38 is met as steps shrink: t* = 6.19262, F* = 0.460526', () => {
		// The recursion above with p·dt and q·dt against the closed form; no chance in it.
		const [p, q] = [0.03, 0.38];
		const dt = 1e-4;
		let [F, best, peak] = [0, 0, 0];
		for (let t = 0; t < 12; t += dt) {
			const speed = (p + q * F) * (1 - F);
			if (speed > best) [best, peak] = [speed, t];
			F += dt * speed;
		}
		expect(peak).toBeCloseTo(Math.log(q / p) / (p + q), 3);
		expect(Math.log(q / p) / (p + q)).toBeCloseTo(6.19262, 5);
		expect((q - p) / (2 * q)).toBeCloseTo(0.460526, 6);
	});
});

describe('news', () => {
	it('carries a release half as often when it is a half-life older', () => {
		// 300 months × 32 channels; standard error of a share √(⅔·⅓/9600) = 0.0048, 4 allowed.
		const world = worldOfModels([0, 0], { fineTuners: 100, newsHalfLifeMonths: 3, months: 240 });
		const { bases, newsBase } = world;
		let young = 0;
		for (world.month = 0; world.month < 300; world.month++) {
			bases.month[0] = world.month;
			bases.month[1] = world.month - 3;
			spreadNewsAndPeers(world);
			young += newsBase.filter((row) => row === 0).length;
		}
		expect(Math.abs(young / (300 * newsBase.length) - 2 / 3)).toBeLessThan(4 * 0.0048);
	});
});
