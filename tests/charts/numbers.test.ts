import { describe, expect, it } from 'vitest';
import { bindingMonth, januaries, monthLabel } from '../../src/lib/charts/calendar';
import {
	formatAmount,
	formatChange,
	formatPowerOfTen,
	formatQuantity,
	joinWords
} from '../../src/lib/charts/numbers';

describe('numbers', () => {
	it.each([
		[0, '0'],
		[-5, '−5'],
		[0.01234, '0.0123'],
		[12345.6, '12,346'],
		[1_234_567, '1.23\u00a0million'],
		[-2.5e9, '−2.5\u00a0billion'],
		[0.00001, '10⁻⁵'],
		[-3e-7, '−3×10⁻⁷'],
		[1e30, '10³⁰'],
		[NaN, 'not known']
	])('%d is printed as %s', (value, text) => {
		expect(formatQuantity(value)).toBe(text);
	});

	it('have no letter for a power of ten, however small or large', () => {
		for (let exponent = -12; exponent <= 30; exponent += 0.25) {
			for (const value of [10 ** exponent, -(10 ** exponent)]) {
				for (const isTick of [false, true]) {
					const text = formatQuantity(value, isTick);
					expect(text).not.toMatch(/e[+−-]?\d/i);
					expect(text.length).toBeLessThan(16);
				}
			}
		}
	});

	it('carry their unit', () => {
		expect(formatAmount(0.123, 'share of users')).toBe('12.3\u202f%');
		expect(formatAmount(1_200_000, 'USD a month')).toBe('USD\u202f1.2\u00a0million a month');
		expect(formatChange(-3, 'months')).toBe('−3 months');
		expect(formatChange(5000, 'USD')).toBe('+USD\u202f5,000');
	});

	it('are short on axes', () => {
		expect(formatQuantity(1_234_567, true)).toBe('1.23\u00a0m');
		expect(formatQuantity(-2.5e9, true)).toBe('−2.5\u00a0bn');
	});

	it.each([
		[25, '10²⁵'],
		[Math.log10(2e25), '2×10²⁵'],
		[24.9999999, '10²⁵'],
		[Math.log10(3.33e22), '3.3×10²²']
	])('10 to the power of %d is printed as %s', (exponent, text) => {
		expect(formatPowerOfTen(exponent)).toBe(text);
	});

	it('are joined as in a sentence', () => {
		expect(joinWords(['a'])).toBe('a');
		expect(joinWords(['a', 'b', 'c'])).toBe('a, b and c');
	});
});

describe('months', () => {
	it('count from January 2024', () => {
		expect(monthLabel(0)).toBe('Jan 2024');
		expect(monthLabel(95)).toBe('Dec 2031');
	});

	it('a law binds from the first whole month on or after its day', () => {
		expect(bindingMonth('2025-08-01')).toBe(19);
		expect(bindingMonth('2025-08-02')).toBe(20);
		expect(bindingMonth('never')).toBeNull();
	});

	it('have a tick in January, and not too many', () => {
		expect(januaries(96, 9)).toEqual([0, 12, 24, 36, 48, 60, 72, 84]);
		expect(januaries(240, 9)).toEqual([0, 36, 72, 108, 144, 180, 216]);
	});
});
