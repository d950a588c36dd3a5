import { describe, expect, it } from 'vitest';
import type { World } from '$lib/model/laws/world';
import { shareOn, worldOfModels } from './models-to-choose';
import { spreadNewsAndPeers } from '../model/worlds';

/** A world with one model that anybody may use, and decoys that nobody may use to thin the news. */
function worldOfOneModel(models: number, changes: Parameters<typeof worldOfModels>[1], replicate = 0): World {
	const world = worldOfModels(new Array<number>(models).fill(0), { peersAsked: 1, ...changes }, replicate);
	world.runs.markets.fill(0, 1, models);
	world.fineTuners.leaks.fill(0);
	return world;
}

function shareInNews({ newsBase }: World): number {
	return newsBase.filter((row) => row === 0).length / newsBase.length;
}

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
			const world = worldOfOneModel(4, { reconsiderShare });
			const N = world.fineTuners.count;
			let F = 0;
			for (world.month = 0; world.month < 30; world.month++) {
				world.runs.month.fill(world.month, 0, 4);
				spreadNewsAndPeers(world);
				const s = shareInNews(world);
				const chance = reconsiderShare * (s + (1 - s) * F);
				const expected = F + chance * (1 - F);
				const error = Math.sqrt((chance * (1 - chance) * (1 - F)) / N);
				F = shareOn(world, 0);
				expect(Math.abs(F - expected), `month ${world.month}`).toBeLessThanOrEqual(4 * error + 1e-9);
			}
			expect(F).toBeGreaterThan(0.3);
		}
	);

	/**
	 * The whole path of a year against the recursion without chance, in worlds of N fine-tuners: the root mean
	 * square of the last month's error over 40 worlds falls as 1/√N. Its relative standard error is
	 * 1/√80 = 0.11 at each of four sizes, that of the fitted slope 0.11/√Σ(x − x̄)² = 0.036; 4 allowed.
	 */
	it('with an error that falls as 1/√N', () => {
		const WORLDS = 40;
		const sizes = [250, 1000, 4000, 16_000];
		const errors = sizes.map((fineTuners) => {
			let squares = 0;
			for (let replicate = 0; replicate < WORLDS; replicate++) {
				const world = worldOfOneModel(4, { fineTuners, reconsiderShare: 0.3 }, replicate);
				let F = 0;
				for (world.month = 0; world.month < 12; world.month++) {
					world.runs.month.fill(world.month, 0, 4);
					spreadNewsAndPeers(world);
					const s = shareInNews(world);
					F += 0.3 * (s + (1 - s) * F) * (1 - F);
				}
				squares += (shareOn(world, 0) - F) ** 2;
			}
			return Math.log(Math.sqrt(squares / WORLDS));
		});
		const x = sizes.map(Math.log);
		const middle = x.reduce((a, b) => a + b) / x.length;
		const spread = x.reduce((all, value) => all + (value - middle) ** 2, 0);
		const slope = x.reduce((all, value, n) => all + (value - middle) * errors[n]!, 0) / spread;
		expect(Math.abs(slope + 0.5), `slope ${slope}`).toBeLessThan((4 * 0.112) / Math.sqrt(spread));
	});
});

/**
 * Innovators p = 0.03 and imitators q = 0.38 a year (the averages of Sultan, Farley and Lehmann 1990), in steps
 * of dt years: a monthly share of (p + q)·dt reconsiders, and p/(p + q) = 3/41 of the news is about the model,
 * one of fourteen of which the last has ⅔ of the weight of the others. As dt shrinks the path becomes
 * F(t) = (1 − e^{−(p+q)t})/(1 + (q/p)e^{−(p+q)t}), whose peak is at t* = ln(q/p)/(p + q) with F* = (q − p)/2q.
 *
 * Standard errors are those of the mean of 48 worlds, from their own spread; 4 allowed in each quarter, besides
 * the error of the step itself, which the recursion without chance gives.
 */
describe('as steps shrink adoption follows the curve of Bass', () => {
	const [p, q] = [0.03, 0.38];
	const WORLDS = 48;
	const YEARS = 12;
	const PEAK = 6.19262;
	const PEAK_SHARE = 0.460526;
	const MODELS = 14;
	/** Half-life of news at which a model a month old has ⅔ of the weight of a new one. */
	const TWO_THIRDS = 1 / Math.log2(1.5);

	function bass(t: number): number {
		const decay = Math.exp(-(p + q) * t);
		return (1 - decay) / (1 + (q / p) * decay);
	}

	function recursion(dt: number, t: number): number {
		let F = 0;
		for (let step = 0; step < Math.round(t / dt); step++) F += dt * (p + q * F) * (1 - F);
		return F;
	}

	/** Mean and standard error of F at the end of each quarter or, with longer steps, year. */
	function simulated(stepsPerYear: number) {
		const every = Math.max(1, stepsPerYear / 4);
		const paths = Array.from({ length: WORLDS }, (_, replicate) => {
			const changes = {
				fineTuners: 20_000,
				reconsiderShare: (p + q) / stepsPerYear,
				newsHalfLifeMonths: TWO_THIRDS
			};
			const world = worldOfOneModel(MODELS, changes, replicate);
			const path: number[] = [];
			for (world.month = 0; world.month < YEARS * stepsPerYear; world.month++) {
				world.runs.month.fill(world.month, 0, MODELS);
				world.runs.month[MODELS - 1] = world.month - 1;
				spreadNewsAndPeers(world);
				if ((world.month + 1) % every === 0) path.push(shareOn(world, 0));
			}
			return path;
		});
		return paths[0]!.map((_, n) => {
			const values = paths.map((path) => path[n]!);
			const mean = values.reduce((a, b) => a + b) / WORLDS;
			const variance = values.reduce((all, value) => all + (value - mean) ** 2, 0) / (WORLDS - 1);
			return { t: ((n + 1) * every) / stepsPerYear, mean, error: Math.sqrt(variance / WORLDS) };
		});
	}

	const paths = new Map([1, 4, 16].map((stepsPerYear) => [stepsPerYear, simulated(stepsPerYear)]));

	it.each([1, 4, 16])('to the error of the step, with %i steps a year', (stepsPerYear) => {
		for (const { t, mean, error } of paths.get(stepsPerYear)!) {
			const ofTheStep = Math.abs(recursion(1 / stepsPerYear, t) - bass(t));
			expect(error).toBeLessThan(0.02);
			expect(Math.abs(mean - bass(t)), `year ${t}`).toBeLessThan(ofTheStep + 4 * error + 1e-4);
		}
	});

	it('the error of the step falls with it', () => {
		const worst = (stepsPerYear: number) =>
			Math.max(...paths.get(stepsPerYear)!.map(({ t, mean }) => Math.abs(mean - bass(t))));
		expect(worst(1)).toBeGreaterThan(0.04);
		expect(worst(16)).toBeLessThan(0.35 * worst(1));
	});

	it('the peak is at t* = 6.19262, where F* = 0.460526 have adopted', () => {
		expect(Math.log(q / p) / (p + q)).toBeCloseTo(PEAK, 5);
		expect((q - p) / (2 * q)).toBeCloseTo(PEAK_SHARE, 6);
		const path = paths.get(16)!;
		// The share at t*, by interpolation inside a quarter.
		const after = path.findIndex(({ t }) => t >= PEAK);
		const [a, b] = [path[after - 1]!, path[after]!];
		const at = a.mean + ((PEAK - a.t) / (b.t - a.t)) * (b.mean - a.mean);
		const ofTheStep = Math.abs(recursion(1 / 16, 6.1875) - bass(6.1875));
		expect(Math.abs(at - PEAK_SHARE)).toBeLessThan(ofTheStep + 4 * b.error + 1e-3);
		// More adopt in the two years around it than in those before and after.
		const year = (t: number) => path.find((point) => point.t === t)!.mean;
		const around = year(7.25) - year(5.25);
		expect(around).toBeGreaterThan(year(5.25) - year(3.25));
		expect(around).toBeGreaterThan(year(9.25) - year(7.25));
	});
});

describe('news', () => {
	it('carries a release half as often when it is a half-life older', () => {
		// 300 months × 32 channels; standard error of a share √(⅔·⅓/9600) = 0.0048, 4 allowed.
		const world = worldOfModels([0, 0], { fineTuners: 100, newsHalfLifeMonths: 3, months: 240 });
		const { runs, newsBase } = world;
		let young = 0;
		for (world.month = 0; world.month < 300; world.month++) {
			runs.month[0] = world.month;
			runs.month[1] = world.month - 3;
			spreadNewsAndPeers(world);
			young += newsBase.filter((row) => row === 0).length;
		}
		expect(Math.abs(young / (300 * newsBase.length) - 2 / 3)).toBeLessThan(4 * 0.0048);
	});
});
