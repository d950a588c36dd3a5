import { describe, expect, it } from 'vitest';
import { headline } from '../../src/lib/charts/headline';
import { metricById } from '../../src/lib/charts/results';
import type { Difference } from '../../src/lib/experiments';

const derivatives = metricById('derivatives-hobbyist');

function difference(
	mean: number,
	low: number | null,
	high: number | null,
	replicates = 16,
	pairingGain: number | null = null
): Difference {
	return { metric: derivatives.id, regime: 1, mean, low, high, baseline: 200, replicates, pairingGain };
}

const words = (given: Difference) => headline(derivatives, given, 'Rule', 'No rule');

describe('a headline', () => {
	it('gives direction, size, interval, both levels and the number of worlds', () => {
		const { number, interval, sentence, isNull } = words(difference(-24, -30, -18));
		expect(number).toBe('−12\u202f%');
		expect(interval).toBe('95\u00a0% interval −15\u202f% to −9\u202f%');
		expect(sentence).toContain('12\u202f% lower under Rule than under No rule: 176');
		expect(sentence).toContain('against 200');
		expect(sentence).toContain('16 paired worlds');
		expect(isNull).toBe(false);
	});

	it('bounds the difference where the interval includes zero', () => {
		const { sentence, isNull } = words(difference(1, -4, 6));
		expect(isNull).toBe(true);
		expect(sentence).toBe(
			'The interval of the mean difference includes zero: a mean difference above 3\u202f% would be unlikely (16 paired worlds).'
		);
	});

	it('says "no difference" only where every world is identical', () => {
		expect(words(difference(0, 0, 0)).number).toBe('No difference');
		expect(words(difference(0, -1, 1)).number).not.toBe('No difference');
	});

	it('claims no interval from a single world', () => {
		expect(words(difference(-24, null, null, 1)).interval).toBe('1 world: no interval yet');
	});

	it('prints the gain of pairing to two digits, also below 1', () => {
		const said = (gain: number | null) => words(difference(-24, -30, -18, 16, gain)).pairing;
		expect(said(12.34)).toBe('Paired: without shared worlds, the same interval would take 12 times as many.');
		expect(said(0.876)).toContain('take 0.88 times as many');
		expect(said(1234)).toContain('take 1,200 times as many');
		expect(said(null)).toBe('');
		expect(words(difference(1, -4, 6, 16, 3)).pairing).toContain('3 times');
	});

	it('prints shares as percentage points', () => {
		const share = metricById('compliance-budget-share-hobbyist');
		const given = { ...difference(0.05, 0.04, 0.06), baseline: 0 };
		expect(headline(share, given, 'Rule', 'No rule').number).toBe('+5 points');
	});

	it('does not say whether more or less is better', () => {
		for (const given of [
			difference(-24, -30, -18),
			difference(24, 18, 30),
			difference(0, 0, 0),
			difference(1, -4, 6)
		]) {
			expect(words(given).sentence).not.toMatch(/better|worse|good|bad|harm|improve|damage|success|fail/i);
		}
	});
});
