import { describe, expect, it } from 'vitest';
import { valueOfRunUsd } from '$lib/model/decisions/candidate-run';
import { step } from '$lib/model/simulate';
import { scaleValues } from '$lib/model/steps/scale-values';
import { valueScale } from '$lib/model/state/value-scale';
import { decidedOn, worldUnder } from '../model/decisions';
import { rule, worldAtStart } from '../model/worlds';

const LINE = 1e25;

/**
 * In model version 3 the values of models added up to 0.17–0.33 of what their developers earned, so that duties looked
 * three to six times as heavy as they are, and bunching and withholding with them.
 */
describe('the value of a run is scaled to what developers earn', () => {
	it.each([1, 2, 4])(
		'a run stops at the line exactly when R[s(1 − x^α)/α − (1 − x)] < K, s = %f',
		(scale) => {
			const world = worldAtStart({ fineTuners: 100 });
			const priceUsd = world.pricePerFlopUsd;
			const K = 0.3 * priceUsd * LINE;
			const law = rule({ threshold: { flop: LINE }, duties: { perModelUsd: K } });
			const bound = worldUnder([law], { dutyCostScale: 1 });
			bound.realisedRevenueUsd = scale * 1e9;
			bound.valuedUsd = 1e9;
			expect(valueScale(bound)).toBeCloseTo(scale, 12);
			for (let x = 0.2; x < 1; x += 0.0173) {
				const R = (priceUsd * LINE) / x;
				const lossUsd = R * ((scale * (1 - Math.sqrt(x))) / 0.5 - (1 - x));
				if (Math.abs(lossUsd / K - 1) < 1e-6) continue;
				const { flop } = decidedOn(bound, LINE / x, { openness: -0.5, sizes: [LINE] })!;
				expect(flop, `x ${x}`).toBe(lossUsd < K ? LINE : LINE / x);
			}
		}
	);

	it('the scale times the values of a year of models is about what a year of them earns', () => {
		const world = worldAtStart({ months: 48 });
		let [revenueUsd, valuedUsd, scaledUsd] = [0, 0, 0];
		for (world.month = 0; world.month < 48; world.month++) {
			step(world);
			if (world.month < 12) continue;
			for (let d = 0; d < world.developers.count; d++) revenueUsd += world.developers.revenueUsd[d]! / 12;
			valuedUsd += world.flows.releasedValueUsd;
			scaledUsd += valueScale(world) * world.flows.releasedValueUsd;
		}
		// The scale looks back over a year in which both grow: it is near, not equal.
		expect(scaledUsd / revenueUsd).toBeGreaterThan(0.6);
		expect(scaledUsd / revenueUsd).toBeLessThan(1.6);
		expect(valuedUsd / revenueUsd).toBeLessThan(0.6);
	});

	it('is never below 1, where a developer would have wished for less, nor above 10', () => {
		const world = worldAtStart();
		for (const [revenueUsd, expected] of [
			[0, 1],
			[0.5, 1],
			[3, 3],
			[1e6, 10]
		] as const) {
			world.realisedRevenueUsd = revenueUsd;
			world.valuedUsd = 1;
			expect(valueScale(world)).toBeCloseTo(expected, 12);
		}
	});

	it('with a weight of 0 nothing is scaled, whatever is earned', () => {
		const world = worldAtStart({ revenueScaling: 0 });
		world.realisedRevenueUsd = 7;
		world.valuedUsd = 1;
		expect(valueScale(world)).toBe(1);
		const priceUsd = world.pricePerFlopUsd;
		expect(valueOfRunUsd(world, LINE, LINE, priceUsd)).toBe(
			(LINE * priceUsd) / world.parameters.revenueExponent
		);
	});

	it('sums of a steady year are twelve months of it', () => {
		const world = worldAtStart();
		world.developers.revenueUsd.fill(0);
		world.developers.revenueUsd[0] = 120;
		for (let month = 0; month < 600; month++) {
			world.flows.releasedValueUsd = 5;
			scaleValues(world);
		}
		expect(world.realisedRevenueUsd).toBeCloseTo(120, 4);
		expect(world.valuedUsd).toBeCloseTo(60, 4);
	});
});
