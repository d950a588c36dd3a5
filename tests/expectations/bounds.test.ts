import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParameterKey, PARAMETERS, type Parameters, type Policy, simulate } from '$lib/model';
import { PRESETS } from '$lib/scenarios';
import { small } from '../model/worlds';
import { complaints } from './complaints';
import { HEAVY } from './regimes';

/** Sizes of the world that a test can afford. */
const AFFORDABLE: Partial<Record<ParameterKey, readonly [number, number]>> = {
	months: [12, 24],
	fineTuners: [100, 200],
	niches: [4, 12],
	// At 1 every new model inherits the luck of the frontier and adds its own, so that luck piles up: see below.
	catchUpShare: [0, 0.9]
};

/** A value of each parameter between its least and its most, often exactly one of them. */
const anyWorld: fc.Arbitrary<Parameters> = fc.record(
	Object.fromEntries(
		PARAMETERS.map(({ key, min, max, integer, default: usual }) => {
			const [low, high] = AFFORDABLE[key] ?? [min, max];
			const inside = integer
				? fc.integer({ min: low, max: high })
				: fc.double({ min: low, max: high, noNaN: true });
			const ends = [low, high, ...(usual >= low && usual <= high ? [usual] : [])];
			return [key, fc.oneof(inside, fc.constantFrom(...ends))];
		})
	) as Record<ParameterKey, fc.Arbitrary<number>>
);

const anyRegime: fc.Arbitrary<readonly Policy[]> = fc.oneof(
	fc.subarray(
		PRESETS.map(({ policy }) => policy),
		{ minLength: 0, maxLength: 3 }
	),
	fc.constant(HEAVY)
);

describe('every metric keeps to its declared bounds', () => {
	it('in any world that the sliders allow, under any presets', () => {
		fc.assert(
			fc.property(anyWorld, anyRegime, fc.string({ maxLength: 8 }), (parameters, policies, seed) => {
				const found = complaints(simulate({ parameters, policies, seed, replicate: 0 }));
				if (found.length > 0) throw new Error(found.slice(0, 3).join('; '));
			}),
			{ numRuns: 150, seed: 20240101 }
		);
	});

	it.each(PRESETS.map(({ id, policy }) => ({ id, policy })))('under $id alone', ({ policy }) => {
		expect(
			complaints(simulate({ parameters: small(), policies: [policy], seed: 'bounds', replicate: 0 }))
		).toEqual([]);
	});

	const MOST_EVERYTHING = Object.fromEntries(PARAMETERS.map(({ key, max }) => [key, max])) as Parameters;
	const LEAST_EVERYTHING = Object.fromEntries(PARAMETERS.map(({ key, min }) => [key, min])) as Parameters;
	it.each([
		['every assumption at its most', { ...MOST_EVERYTHING, fineTuners: 200, months: 60, niches: 8 }],
		['every assumption at its least', { ...LEAST_EVERYTHING, fineTuners: 200, months: 60 }],
		[
			'the fastest progress, for twenty years',
			small({
				fineTuners: 100,
				niches: 4,
				months: 240,
				algorithmicHalvingMonths: 2,
				spendGrowth: 4.5,
				priceFactorPerYear: 1.57,
				runsPerYear: 3,
				misuseGrowth: 3,
				capabilityValue: 4,
				userQualityWeight: 10,
				qualityWeight: 8,
				tailHazard: 0.1,
				tailSlope: 6,
				tailCapability: 0
			})
		],
		[
			'luck that is handed on, for twenty years',
			small({
				fineTuners: 100,
				niches: 4,
				months: 240,
				algorithmicHalvingMonths: 2,
				catchUpShare: 0.9,
				catchUpLagMonths: 0,
				capabilityNoise: 0.8,
				userQualityWeight: 10
			})
		],
		[
			'more developers than were ever founded, for twenty years',
			small({
				fineTuners: 100,
				niches: 4,
				months: 240,
				challengersPerYear: 24,
				closurePerYear: 0,
				runsPerYear: 2
			})
		]
	])('with %s', (_, parameters) => {
		for (const policies of [[], HEAVY]) {
			expect(
				complaints(simulate({ parameters, policies, seed: 'corner', replicate: 0 })).slice(0, 5)
			).toEqual([]);
		}
	});

	// At a catch-up share of 1 the frontier would be a record of records; the declared range ends before.
	it('with luck that is handed on as far as the range allows', () => {
		const parameters = small({
			fineTuners: 100,
			niches: 4,
			months: 120,
			algorithmicHalvingMonths: 2,
			catchUpShare: 0.9,
			catchUpLagMonths: 0,
			capabilityNoise: 0.8,
			userQualityWeight: 10
		});
		expect(complaints(simulate({ parameters, policies: [], seed: 'luck', replicate: 0 }))).toEqual([]);
	});
});
