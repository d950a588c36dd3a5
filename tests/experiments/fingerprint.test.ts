import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Fingerprint, fingerprint } from '../../src/lib/experiments';
import type { Outcome } from '$lib/model';
import { inventedOutcome, scrambled } from './invented';

const varied = (regime: number, replicate: number) =>
	inventedOutcome((metric, month) => scrambled(regime, replicate, metric, month) * 1e6 - 5e5);
const outcomes = [0, 1].map((regime) => [0, 1, 2].map((replicate) => varied(regime, replicate)));
const withFirst = (value: number): Outcome => {
	const outcome = varied(0, 0);
	outcome.series[0] = value;
	return outcome;
};

describe('the fingerprint', () => {
	it('is the first 64 bits of SHA-256 over the little-endian doubles: regime, replicate, metric, month', () => {
		const hash = createHash('sha256');
		for (const outcome of outcomes.flat()) {
			const bytes = Buffer.alloc(outcome.series.length * 8);
			outcome.series.forEach((value, at) => bytes.writeDoubleLE(value, at * 8));
			hash.update(bytes);
		}
		expect(fingerprint(outcomes)).toBe(hash.digest('hex').slice(0, 16));
		expect(fingerprint(outcomes)).toMatch(/^[0-9a-f]{16}$/);
	});

	it('is the same in one go and outcome by outcome', () => {
		const whole = new Fingerprint();
		for (const outcome of outcomes.flat()) whole.add(outcome);
		expect(whole.text()).toBe(fingerprint(outcomes));
	});

	it('changes with the last bit of a single number', () => {
		expect(fingerprint([[withFirst(1 + Number.EPSILON)]])).not.toBe(fingerprint([[withFirst(1)]]));
	});

	it('changes when two worlds or two regimes are swapped', () => {
		expect(fingerprint([...outcomes].reverse())).not.toBe(fingerprint(outcomes));
		expect(fingerprint(outcomes.map((row) => [...row].reverse()))).not.toBe(fingerprint(outcomes));
	});

	it('writes negative zero as zero', () => {
		expect(fingerprint([[withFirst(-0)]])).toBe(fingerprint([[withFirst(0)]]));
	});

	it('refuses NaN and says where it is', () => {
		const outcome = varied(0, 0);
		outcome.series[outcome.months * 0 + 2] = NaN;
		expect(() => fingerprint([[outcome]])).toThrow('metric 0 is not a number in month 2');
	});

	it('ignores everything but the series', () => {
		const other = { ...varied(0, 0), lost: Float64Array.of(9), providerShares: Float64Array.of(9) };
		expect(fingerprint([[other]])).toBe(fingerprint([[varied(0, 0)]]));
	});
});
