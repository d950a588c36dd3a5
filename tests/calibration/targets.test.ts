import { describe, expect, it } from 'vitest';
import { HINDCAST, judgeOne, NOT_COMPARABLE, TARGETS } from '$lib/calibration';
import { implausibilityOf } from '$lib/calibration/judge';
import { slotAtStart } from '$lib/calibration/releases';
import { COUNTED_KERNEL, kernelFactor, zipfSlope } from '$lib/calibration/targets/lineage';
import { observationDeviation, onScale, type Target } from '$lib/calibration/target';
import { inventedOutcome, plannedRuns } from '../experiments/invented';

const target = (id: string): Target => {
	const found = [...TARGETS, ...HINDCAST].find((declared) => declared.id === id);
	if (!found) throw new RangeError(`no target is called ${id}`);
	return found;
};

describe('every target', () => {
	it.each([...TARGETS, ...HINDCAST].map((declared) => [declared.id, declared] as const))(
		'%s has a count inside its interval, a source, and words for how it is measured',
		(_, { counts, discrepancy, high, low, measuredAs, source, unit, value }) => {
			expect(value).toBeGreaterThanOrEqual(low);
			expect(value).toBeLessThanOrEqual(high);
			expect(discrepancy).toBeGreaterThan(0);
			for (const words of [counts, measuredAs, source, unit]) expect(words.length).toBeGreaterThan(4);
		}
	);

	it('has a name of its own', () => {
		const ids = [...TARGETS, ...HINDCAST, ...NOT_COMPARABLE].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('of the hindcast looks at 2022 and 2023 for the fit, and at 2024 for the prediction', () => {
		for (const { id, kind } of HINDCAST) expect(kind, id).toBe(id.endsWith('2024') ? 'prediction' : 'fit');
	});
});

describe('like is measured with like', () => {
	// The measure of model 3, one exponent weighted by choices, gives the counted kernel less than the least it accepted.
	it('the counted kernel of attachment is off itself by no factor, in whatever unit', () => {
		expect(kernelFactor(COUNTED_KERNEL)).toBeCloseTo(1, 12);
		expect(kernelFactor(COUNTED_KERNEL.map((rate) => 37 * rate))).toBeCloseTo(1, 12);
	});

	it('a kernel with the right exponent and no right class misses', () => {
		const bent = [0, 1, 2, 3, 4, 3, 2, 1];
		const rates = COUNTED_KERNEL.map((rate, k) => rate * 2 ** bent[k]!);
		expect(kernelFactor(rates)).toBeGreaterThan(target('attachment-kernel').high);
	});

	it('proportional attachment is near enough, attachment by the root or the square of children is not', () => {
		const power = (exponent: number) =>
			kernelFactor(COUNTED_KERNEL.map((_, k) => (k < 2 ? 1 : 2 ** ((k - 0.5) * exponent))));
		const { high } = target('attachment-kernel');
		expect(power(1)).toBeLessThan(high);
		expect(power(0.5)).toBeGreaterThan(high);
		expect(power(2)).toBeGreaterThan(high);
	});

	it('an exact Zipf law gives its slope, read down to families of seven', () => {
		const sizes = Float64Array.from({ length: 5000 }, (_, n) => 1e5 * (n + 1) ** -1.29);
		expect(zipfSlope(sizes)).toBeCloseTo(1.29, 9);
		const tail = sizes.map((size) => (size < 7 ? 1 : size));
		expect(zipfSlope(tail)).toBeCloseTo(1.29, 9);
	});

	// Model 3 left out the three developers that had crossed the line in 2023, and said that it included them.
	it('developers above 1e25 FLOP include the three of 2023, once', () => {
		const none = inventedOutcome(() => 1, plannedRuns());
		expect(target('developers-above-1e25').measure(none)).toBe(3);
		// Slot 0 of the start again, a challenger of month 3, and the same challenger again.
		const again = plannedRuns({
			id: [0, ((2 << 17) | (3 << 8)) * 4096, ((2 << 17) | (3 << 8)) * 4096 + 1],
			month: [2, 5, 7],
			fate: [0, 0, 0],
			trainedLog10Flop: [25.5, 25.1, 25.2]
		});
		expect(target('developers-above-1e25').measure(inventedOutcome(() => 1, again))).toBe(4);
	});

	it('a developer is told from its structural id: there at the start, or entered later', () => {
		expect(slotAtStart((1 << 17) | 7)).toBe(7);
		expect(slotAtStart((2 << 17) | (1 << 8) | 7)).toBe(-1);
	});

	it('models above 1e25 FLOP are counted from the five of 2023 on, to the end of 2024', () => {
		const some = plannedRuns({
			id: [1, 2, 3],
			month: [0, 11, 12],
			fate: [0, 2, 0],
			trainedLog10Flop: [25, 26, 26]
		});
		expect(target('models-above-1e25').measure(inventedOutcome(() => 1, some))).toBe(7);
	});
});

describe('a verdict', () => {
	const open = target('open-share');
	it('is about the median of the worlds', () => {
		expect(judgeOne(open, [0.1, 0.45, 0.46]).met).toBe(true);
		expect(judgeOne(open, [0.1, 0.2, 0.46]).met).toBe(false);
	});

	it('is missed where most worlds show nothing of the kind', () => {
		const { implausibility, met } = judgeOne(open, [0.45, NaN, NaN]);
		expect(met).toBe(false);
		expect(implausibility).toBe(Infinity);
	});

	it('weighs the distance with what was counted, what is left out, and chance', () => {
		const away = implausibilityOf(open, open.value + 0.1, 0);
		expect(away).toBeCloseTo(0.1 / Math.hypot(observationDeviation(open), open.discrepancy), 12);
		expect(implausibilityOf(open, open.value + 0.1, 0.5)).toBeLessThan(away);
	});

	it('takes factors for factors', () => {
		const hhi = target('provider-hhi');
		expect(onScale(hhi, 2 * hhi.value) - onScale(hhi, hhi.value)).toBeCloseTo(Math.LN2, 12);
		expect(implausibilityOf(hhi, 2 * hhi.value, 0)).toBeCloseTo(implausibilityOf(hhi, hhi.value / 2, 0), 9);
	});
});
