import { describe, expect, it } from 'vitest';
import { ALWAYS, PURPOSE, RandomSource } from '$lib/model/random/random-source';
import { errorOf, shareOn, worldOfModels } from './models-to-choose';
import { spreadNewsAndPeers } from '../model/worlds';

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
			const { runs, fineTuners } = world;
			fineTuners.base.fill(0);
			runs.month[0] = -1000; // long out of the news
			spreadNewsAndPeers(world);
			const share = 1 / (1 + Math.exp(present + loyalty - news));
			expect(Math.abs(shareOn(world, 1) - share)).toBeLessThan(4 * errorOf(share, fineTuners.count));
		}
	);

	// Among two, the slowest clock wins as often as the fastest would; three tell them apart.
	it('when a fine-tuner weighs its own base, one in the news and that of a peer', () => {
		const [own, news, peers] = [0.5, 0, 1];
		const world = worldOfModels([own, news, peers], { peersAsked: 1 });
		const { runs, fineTuners } = world;
		runs.month[0] = runs.month[2] = -1000;
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
			world.runs.month.fill(-1000, 0, 3);
			world.runs.month[1] = 0;
			spreadNewsAndPeers(world);
		}
		expect([...three.fineTuners.base]).toEqual([...two.fineTuners.base]);
	});
});
