import { describe, expect, it } from 'vitest';
import { gainOf, PAIRS } from '../../bench/pairing/measure';
import { presetById } from '$lib/scenarios';
import { scrambled } from '../experiments/invented';

const WORLDS = 400;
const column = (value: (world: number) => number) =>
	Float64Array.from({ length: WORLDS }, (_, n) => value(n));
const luck = (seed: number) => column((world) => scrambled(seed, world, 1));
const plus = (a: Float64Array, b: Float64Array, share: number) => a.map((value, n) => value + share * b[n]!);

describe('the gain of pairing', () => {
	it('is 1 where the two policies share nothing of their luck', () => {
		const { gain } = gainOf([luck(1), luck(2)], [luck(3), luck(4)]);
		expect(gain).toBeGreaterThan(0.8);
		expect(gain).toBeLessThan(1.25);
	});

	it('is the ratio of the variances where they share most of it', () => {
		// Paired: 0.01 of the variance of one; independent: 2.01 of it.
		const before = [luck(1), luck(2)] as const;
		const { gain } = gainOf(before, [plus(before[0], luck(3), 0.1), plus(before[1], luck(4), 0.1)]);
		expect(gain).toBeGreaterThan(160);
		expect(gain).toBeLessThan(250);
	});

	it('is below 1 where what is luck under one policy is bad luck under the other', () => {
		const before = [luck(1), luck(2)] as const;
		const { gain } = gainOf(before, [before[0].map((value) => -value), before[1].map((value) => -value)]);
		expect(gain).toBeLessThan(0.6);
	});

	it('is no number where every world differs by the same, or nothing varies at all', () => {
		const before = [luck(1), luck(2)] as const;
		expect(gainOf(before, before)).toEqual({ gain: null, exact: true, still: false });
		const still = column(() => 7);
		expect(gainOf([still, still], [still, still])).toEqual({ gain: null, exact: true, still: true });
	});

	it('is measured between presets that there are', () => {
		for (const { before, after } of PAIRS)
			for (const id of [before, after]) expect(presetById(id)?.id).toBe(id);
	});
});
