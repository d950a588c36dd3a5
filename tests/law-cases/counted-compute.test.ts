import { describe, expect, it } from 'vitest';
import { factsAt, blankModel } from '$lib/model/laws/facts';
import { obligationOf } from '$lib/model/laws/obligation';
import { postTrainingShareAt } from '$lib/model/laws/post-training';
import { addPlannedRun } from '$lib/model/steps/plan-training-runs';
import { stoppingSizes } from '$lib/model/decisions/stopping-sizes';
import { updateLaw } from '$lib/model/steps/update-law';
import { rule, worldAtStart } from '../model/worlds';

const LINE = 1e25;

/** In model version 3 every law saw all of training. */
describe('which compute counts is a property of the tier', () => {
	function under(postTraining: 'counts' | 'outside', month: number) {
		const tier = {
			threshold: { flop: LINE },
			duties: { perModelUsd: 1 },
			path: { postTraining }
		};
		const world = worldAtStart({ fineTuners: 100, months: 60 }, [rule(tier)]);
		world.month = month;
		updateLaw(world);
		const row = addPlannedRun(world, 0, 0, 25);
		const covers = (flop: number) =>
			obligationOf(world, world.laws, 0, {
				...factsAt(world, row, 'plan', blankModel(), flop, flop * world.pricePerFlopUsd),
				markets: 7
			}).covered !== 0;
		return { covers, world };
	}

	it.each([
		[0, 0.03],
		[12, 0.15],
		[24, 0.3],
		[48, 0.3]
	])(
		'a law on pre-training alone, in month %i, lets models through with %f of post-training',
		(month, share) => {
			expect(postTrainingShareAt(worldAtStart().parameters, month)).toBeCloseTo(share, 12);
			const { covers, world } = under('outside', month);
			expect(covers((LINE / (1 - share)) * 0.999)).toBe(false);
			expect(covers((LINE / (1 - share)) * 1.001)).toBe(true);
			expect(
				stoppingSizes(world, world.laws, 1e26, world.pricePerFlopUsd)[0]! / (LINE / (1 - share))
			).toBeCloseTo(1, 9);
		}
	);

	it('a law on all training sees it (guidelines C(2025) 7719, points 119–121)', () => {
		const { covers } = under('counts', 24);
		expect(covers(LINE * 1.001)).toBe(true);
		expect(covers(LINE * 0.999)).toBe(false);
	});

	it('and both see the same where nothing is post-training', () => {
		const world = worldAtStart();
		expect(postTrainingShareAt({ ...world.parameters, postTrainingShare: 0 }, 36)).toBe(0);
	});
});
