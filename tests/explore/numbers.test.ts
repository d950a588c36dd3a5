import { describe, expect, it } from 'vitest';
import {
	amountUsd,
	axisReach,
	chanceOf,
	effectOf,
	leastChange,
	percent,
	relativeChange,
	robustnessOf,
	signedPercent,
	type ForWhom,
	type UnderPosition
} from '$lib/explore';
import { DESCRIBED_METRICS } from '$lib/model/described';
import { shortUsd } from '$lib/explore/words';

describe('a change is worth noticing', () => {
	const change = (mean: number, low: number, high: number) => effectOf({ mean, low, high }, 0.01);

	it('from one per cent of the baseline on', () => {
		expect(change(-0.009, -0.0095, -0.0085)).toEqual({ kind: 'none' });
		expect(change(-0.011, -0.012, -0.01)).toEqual({ kind: 'fewer', share: 0.011 });
		expect(change(0.2, 0.1, 0.3)).toEqual({ kind: 'more', share: 0.2 });
	});

	it('or from what the outcome declares, with its reason', () => {
		for (const { id, noticeable } of DESCRIBED_METRICS) {
			expect(noticeable.share, id).toBeGreaterThan(0);
			expect(noticeable.share, id).toBeLessThanOrEqual(0.05);
			expect(noticeable.why, id).toMatch(/^Assumption: .+[a-z%]$/);
			expect(leastChange(id), id).toBe(noticeable.share);
		}
		const twoPercent = { mean: 0.02, low: 0.018, high: 0.022 };
		const of = (metric: string) => effectOf(twoPercent, leastChange(metric)).kind;
		expect(of('derivatives')).toBe('more');
		// Less than one user in a hundred, and less than what a duty costs is known to.
		expect(of('cr1-providers')).toBe('none');
		expect(of('compliance-spend')).toBe('none');
	});

	it('and is unclear where chance could turn a large one', () => {
		expect(change(0.05, -0.02, 0.12)).toEqual({ kind: 'unclear', low: -0.02, high: 0.12 });
	});

	it('but none where chance hides a small one', () => {
		expect(change(0.004, -0.002, 0.01)).toEqual({ kind: 'none' });
	});

	it('of nothing is none: there is no baseline to compare with', () => {
		const difference = {
			metric: 'fines',
			regime: 1,
			mean: 5,
			low: 4,
			high: 6,
			baseline: 0,
			replicates: 8,
			pairingGain: null
		};
		expect(relativeChange(difference)).toBeNull();
		expect(effectOf(null, 0.01)).toEqual({ kind: 'none' });
		expect(relativeChange({ ...difference, baseline: 50 })).toEqual({ mean: 0.1, low: 0.08, high: 0.12 });
	});
});

describe('numbers have two digits, a true minus and no powers of ten', () => {
	it.each([
		[percent(0.1234), '12\u202f%'],
		[percent(0.00519), '0.52\u202f%'],
		[signedPercent(-0.034), '\u22123.4\u202f%'],
		[signedPercent(0.21), '+21\u202f%'],
		[signedPercent(0), '0\u202f%'],
		[amountUsd(1_234_567), 'USD\u202f1.2\u00a0million'],
		[amountUsd(999_999), 'USD\u202f1\u00a0million'],
		[amountUsd(4321), 'USD\u202f4,300'],
		[shortUsd(1.1e9), 'USD\u202f1.1\u00a0bn']
	])('%s', (text, expected) => expect(text).toBe(expected));
});

describe('one axis holds every row', () => {
	const row = (low: number, high: number) =>
		({ change: { mean: (low + high) / 2, low, high } }) as unknown as ForWhom;

	it('with a round end beyond the furthest interval', () => {
		expect(axisReach([row(-0.01, 0.02)])).toBe(0.05);
		expect(axisReach([row(-0.01, 0.02), row(-0.13, 0)])).toBe(0.2);
		expect(axisReach([row(0, 3.2)])).toBe(4);
		expect(axisReach([])).toBe(0.05);
	});
});

describe('how sure', () => {
	const results = (before: number[], after: number[]) => ({
		summaries: (_: string, regime: number) => Float64Array.from(regime === 0 ? before : after)
	});

	it('counts the worlds whose difference has the sign of the mean', () => {
		expect(chanceOf(results([10, 10, 10, 10], [8, 9, 11, 7]), 'derivatives', 1)).toEqual({
			same: 3,
			worlds: 4
		});
	});

	const under = (...means: number[]): UnderPosition[] =>
		means.map((mean, index) => ({
			id: String(index),
			title: '',
			change: { mean, low: mean, high: mean }
		}));

	it.each([
		['holds in all three', [-0.1, -0.12, -0.15]],
		['holds in all three', [0.001, -0.002, 0]],
		['size depends on assumptions', [-0.1, -0.02, -0.15]],
		['size depends on assumptions', [-0.1, 0, -0.15]],
		['sign depends on assumptions', [-0.1, 0, 0.15]]
	] as const)('%s: %j', (verdict, means) => expect(robustnessOf(under(...means), null, 0.01)).toBe(verdict));

	it('does not say that a result holds which the sample of plausible worlds turns', () => {
		const agreed = under(-0.05, -0.06, -0.05);
		const sample = (low: number, high: number) => ({ sets: 64, low, high });
		expect(robustnessOf(agreed, sample(-0.1, -0.02), 0.01)).toBe('holds in all three');
		expect(robustnessOf(agreed, sample(-0.1, 0.04), 0.01)).toBe(
			'holds in all three, not in all plausible worlds'
		);
		expect(robustnessOf(under(-0.05, 0.05, 0.05), sample(-0.1, -0.02), 0.01)).toBe(
			'sign depends on assumptions'
		);
	});
});
