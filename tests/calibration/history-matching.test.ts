import { describe, expect, it } from 'vitest';
import { keyedUniform, latinHypercube } from '$lib/calibration/matching/hypercube';
import { fitEmulator } from '$lib/calibration/matching/emulator';
import type { Dimension } from '$lib/calibration/matching/dimension';
import { placeOf, valueAt } from '$lib/calibration/matching/dimension';
import {
	CUT,
	designOf,
	implausibilityAt,
	match,
	type Evaluate,
	type Matched,
	type Waves
} from '$lib/calibration/matching/history-matching';
import { plausibleSpace } from '$lib/calibration/matching/space';

/** A toy whose answers are known: growth g and level r, seen through a sum, a product and a logarithm, and a dummy. */
const TRUTH = { growth: 2.5, level: 30, dummy: 0.3 };
const DIMENSIONS: readonly Dimension[] = [
	{ key: 'growth', low: 1, high: 5, scale: 'linear', integer: false },
	{ key: 'level', low: 1, high: 1000, scale: 'log', integer: false },
	{ key: 'dummy', low: 0, high: 1, scale: 'linear', integer: false }
];
const target = (
	id: string,
	value: number,
	scale: Matched['scale'],
	kind: Matched['kind'] = 'fit'
): Matched => ({
	id,
	counts: id,
	unit: 'of the toy',
	value,
	low: scale === 'log' ? value / 1.1 : value - 0.3,
	high: scale === 'log' ? value * 1.1 : value + 0.3,
	kind,
	source: 'the toy',
	measuredAs: 'in closed form',
	scale,
	discrepancy: 0.02
});
const answers = ({ growth, level }: typeof TRUTH) => [growth + Math.log10(level), growth ** 2 * level, level];
const TARGETS: readonly Matched[] = [
	target('sum', answers(TRUTH)[0]!, 'linear'),
	target('product', answers(TRUTH)[1]!, 'log'),
	// Held out: far from the truth, so that a fit to it would show.
	target('held out', 900, 'log', 'prediction')
];
const toy: Evaluate = (parameters) =>
	Promise.resolve(answers(parameters as typeof TRUTH).map((median) => ({ median, error: 0.01 })));
const SETTINGS = { seed: 7, waves: 3, points: 60 };
const matching = { dimensions: DIMENSIONS, targets: TARGETS, settings: SETTINGS, evaluate: toy, batch: 7 };

describe('a Latin hypercube', () => {
	it('holds one point in each of its strata, in every dimension', () => {
		const points = latinHypercube(40, 5, 1, 2);
		for (let d = 0; d < 5; d++) {
			const strata = points.map((point) => Math.floor(point[d]! * 40)).sort((a, b) => a - b);
			expect(strata).toEqual(Array.from({ length: 40 }, (_, n) => n));
		}
	});

	it('is the same for the same keys and another for others', () => {
		expect(latinHypercube(10, 3, 1, 2)).toEqual(latinHypercube(10, 3, 1, 2));
		expect(latinHypercube(10, 3, 1, 2)).not.toEqual(latinHypercube(10, 3, 1, 3));
	});

	it('draws without a trend or a tie between neighbouring keys', () => {
		const draws = Array.from({ length: 20000 }, (_, n) => keyedUniform(3, n, 1));
		const centre = draws.reduce((sum, value) => sum + value, 0) / draws.length;
		const tie =
			draws.slice(1).reduce((sum, value, n) => sum + (value - 0.5) * (draws[n]! - 0.5), 0) / draws.length;
		expect(Math.abs(centre - 0.5)).toBeLessThan(4 / Math.sqrt(12 * draws.length));
		expect(Math.abs(12 * tie)).toBeLessThan(4 / Math.sqrt(draws.length));
	});
});

describe('an emulator', () => {
	const places = latinHypercube(120, 3, 5);
	const quadratic = ([a = 0, b = 0, c = 0]: readonly number[]) => 3 + a - 2 * b * b + 1.5 * a * c;
	it('gives a quadratic back, and knows that it does', () => {
		const emulator = fitEmulator(places, places.map(quadratic))!;
		for (const place of latinHypercube(50, 3, 6)) {
			expect(Math.abs(emulator.predict(place) - quadratic(place))).toBeLessThan(0.01);
		}
		expect(emulator.deviation).toBeLessThan(0.01);
	});

	it('knows how far it is off where chance is added: about its standard deviation', () => {
		const noise = places.map((_, n) => 0.3 * Math.sqrt(12) * (keyedUniform(9, n) - 0.5));
		const { deviation } = fitEmulator(
			places,
			places.map((place, n) => quadratic(place) + noise[n]!)
		)!;
		expect(deviation).toBeGreaterThan(0.27);
		expect(deviation).toBeLessThan(0.4);
	});

	it('is none where there are fewer points than terms', () => {
		expect(fitEmulator(places.slice(0, 6), places.slice(0, 6).map(quadratic))).toBeNull();
	});
});

describe('history matching', () => {
	it('finds the known parameters of the toy, narrows what it can see, and nothing else', async () => {
		const waves = await match({ ...matching, save: () => {} });
		const { narrowing, plausible, sample, share } = plausibleSpace(waves, DIMENSIONS, TARGETS, SETTINGS);
		expect(plausible).toBeGreaterThan(64);
		expect(share).toBeLessThan(0.2);
		const [growth, level, dummy] = narrowing;
		for (const [
			{
				plausible: [low, high]
			},
			truth
		] of [
			[growth!, TRUTH.growth],
			[level!, TRUTH.level]
		] as const) {
			expect(low).toBeLessThan(truth);
			expect(high).toBeGreaterThan(truth);
		}
		expect(growth!.width).toBeLessThan(0.45);
		expect(level!.width).toBeLessThan(0.45);
		expect(dummy!.width).toBeGreaterThan(0.75);
		for (const { implausibility } of sample) expect(implausibility).toBeLessThanOrEqual(CUT);
		expect(sample).toEqual([...sample].sort((a, b) => a.implausibility - b.implausibility));
	});

	it('publishes the ridge along which growth and level give the same answers', async () => {
		const waves = await match({ ...matching, save: () => {} });
		const { ridges } = plausibleSpace(waves, DIMENSIONS, TARGETS, SETTINGS);
		expect(ridges[0]!.keys).toEqual(['growth', 'level']);
		expect(ridges[0]!.correlation).toBeLessThan(-0.6);
	});

	it('rules nothing out by a prediction', async () => {
		const [wave] = await match({ ...matching, settings: { ...SETTINGS, waves: 1 }, save: () => {} });
		const without = TARGETS.slice(0, 2);
		for (const evaluated of wave!) {
			expect(implausibilityAt(evaluated, TARGETS)).toBe(implausibilityAt(evaluated, without));
		}
	});

	it('never rules the truth out', async () => {
		const waves = await match({ ...matching, save: () => {} });
		const place = DIMENSIONS.map((dimension) => placeOf(dimension, TRUTH[dimension.key as 'growth']));
		const shown = (await toy(TRUTH)).slice();
		expect(implausibilityAt({ place, shown }, TARGETS)).toBeLessThan(1e-9);
		expect(designOf(3, waves, DIMENSIONS, TARGETS, SETTINGS).share).toBeGreaterThan(0);
	});

	it('gives the same when it is stopped after any batch and resumed, in batches of any size', async () => {
		const saved: string[] = [];
		const whole = await match({ ...matching, save: (waves) => saved.push(JSON.stringify(waves)) });
		expect(saved).toHaveLength(3 * Math.ceil(60 / 7));
		for (const stop of [0, 4, 8, 9, 17, saved.length - 1]) {
			const known = JSON.parse(saved[stop]!) as Waves;
			expect(await match({ ...matching, batch: 16, save: () => {} }, known)).toEqual(whole);
		}
	});

	it('gives the same whichever simulation of a batch ends first', async () => {
		const slowFirst: Evaluate = async (parameters) => {
			for (let turns = parameters.dummy! * 20; turns > 0; turns--) await Promise.resolve();
			return toy(parameters);
		};
		expect(await match({ ...matching, evaluate: slowFirst, save: () => {} })).toEqual(
			await match({ ...matching, save: () => {} })
		);
	});

	it('goes on where no place is left, with the least implausible, and says that the space is empty', async () => {
		const impossible = [...TARGETS, target('impossible', -50, 'linear')];
		const contradicting: Evaluate = async (parameters) => [
			...(await toy(parameters)),
			{ median: parameters.growth!, error: 0.01 }
		];
		const waves = await match({ ...matching, targets: impossible, evaluate: contradicting, save: () => {} });
		const space = plausibleSpace(waves, DIMENSIONS, impossible, SETTINGS);
		expect(waves.every((wave) => wave.length === SETTINGS.points)).toBe(true);
		expect(space.plausible).toBe(0);
		expect(space.share).toBe(0);
		expect(space.ruledOutBy).toContainEqual({ id: 'impossible', share: 1 });
	});
});

describe('a dimension', () => {
	it('reads a place back from its value, on both scales', () => {
		for (const dimension of DIMENSIONS) {
			for (const place of [0, 0.25, 1])
				expect(placeOf(dimension, valueAt(dimension, place))).toBeCloseTo(place, 3);
		}
	});
});
