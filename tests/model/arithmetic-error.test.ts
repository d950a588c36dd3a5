import { describe, expect, it } from 'vitest';
import { mix } from '$lib/model/random/keyed-hash';
import { exp, exp10, exp2, ln, log10, power } from '$lib/model/arithmetic/portable-math';
import { DEEP_RUN } from './depth';
import * as exact from './high-precision';
import { ulpsOff, type Big } from './high-precision';

/** Points of one range. */
const POINTS = DEEP_RUN ? 1_000_000 : 25_000;

/** A number in [0, 1) with all 53 bits, the n-th of a fixed list, one in each of POINTS equal strata. */
function stratified(n: number): number {
	return (n + (mix(n) >>> 0) / 2 ** 32 + (mix(n ^ 0x55555555) >>> 11) / 2 ** 53) / (POINTS + 1);
}
const linear = (low: number, high: number) => (n: number) => low + (high - low) * stratified(n);
const binary = (low: number, high: number) => (n: number) => 2 ** (low + (high - low) * stratified(n));
/** Walks back and forth by coprime steps, so that two arguments do not rise together. */
const shuffled = (point: (n: number) => number) => (n: number) => point((n * 7919) % POINTS);

type Points = readonly ((n: number) => number)[];
interface Unary {
	readonly f: (x: number) => number;
	readonly exactly: (x: number) => Big;
	/** Largest error allowed, in units in the last place; what was measured is in docs/random-numbers.md. */
	readonly allowed: number;
	readonly points: Points;
}

const UNARY: Readonly<Record<string, Unary>> = {
	exp: {
		f: exp,
		exactly: exact.exactExp,
		allowed: 0.9,
		points: [linear(-708.39, 709.78), linear(-745.13, -708.39), linear(-1, 1), linear(-40, 40)]
	},
	ln: {
		f: ln,
		exactly: exact.exactLn,
		allowed: 0.9,
		points: [binary(-1022, 1024), binary(-1074, -1022), binary(-1, 1), linear(0.99, 1.01)]
	},
	exp2: {
		f: exp2,
		exactly: exact.exactExp2,
		allowed: 0.9,
		points: [linear(-1022, 1024), linear(-1075, -1022), linear(-1, 1), linear(-60, 60)]
	},
	exp10: {
		f: exp10,
		exactly: exact.exactExp10,
		allowed: 0.9,
		points: [linear(-307.6, 308.25), linear(-323.3, -307.6), linear(-1, 1), linear(15, 30)]
	},
	log10: {
		f: log10,
		exactly: exact.exactLog10,
		allowed: 0.51,
		points: [binary(-1022, 1024), binary(-1074, -1022), binary(-1, 1), binary(40, 100)]
	}
};

/** Bases and exponents whose power is a number above 0. */
const POWERS: readonly (readonly [(n: number) => number, (n: number) => number])[] = [
	[binary(-1022, 1024), shuffled(linear(-1, 1))],
	[binary(-1, 1), shuffled(linear(-1000, 1000))],
	[linear(0.001, 20), shuffled(linear(-5, 5))],
	[linear(0.99, 1.01), shuffled(linear(-50_000, 50_000))],
	[binary(-1074, -1022), shuffled(linear(-0.9, 1))],
	[linear(2, 3), shuffled(linear(-1074, -640))]
];

function worst(error: (n: number) => number): number {
	let largest = 0;
	for (let n = 0; n < POINTS; n++) largest = Math.max(largest, error(n));
	return largest;
}

describe('the exact values that errors are measured against', () => {
	const digits = ({ mantissa, exponent }: Big) => ((mantissa * 10n ** 40n) >> BigInt(-exponent)).toString();
	it('are those of the tables (Abramowitz and Stegun, table 1.1)', () => {
		expect(digits(exact.exactExp(1))).toBe('27182818284590452353602874713526624977572');
		expect(digits(exact.exactExp(-1))).toBe('3678794411714423215955237701614608674458');
		expect(digits(exact.exactLn(3))).toBe('10986122886681096913952452369225257046474');
		expect(digits(exact.exactLn(10))).toBe('23025850929940456840179914546843642076011');
		expect(digits(exact.exactLog10(2))).toBe('3010299956639811952137388947244930267681');
		expect(digits(exact.exactPower(2, 0.5))).toBe('14142135623730950488016887242096980785696');
		expect(digits(exact.exactExp2(-0.5))).toBe('7071067811865475244008443621048490392848');
		expect(digits(exact.exactExp10(0.5))).toBe('31622776601683793319988935444327185337195');
	});

	it('find the nearest double within half a unit, its neighbour beyond', () => {
		expect(ulpsOff(Math.E, exact.exactExp(1))).toBeLessThan(0.5);
		expect(ulpsOff(Math.E + 4.5e-16, exact.exactExp(1))).toBeGreaterThan(0.5);
		expect(ulpsOff(5e-324, exact.exactExp2(-1074))).toBe(0);
		expect(ulpsOff(1.5e-323, exact.exactExp2(-1074))).toBe(2);
	});

	it('find what e^(y·ln x) loses, which was `power` once', () => {
		const lost = worst((n) => {
			const [x, y] = [binary(-1, 1)(n), shuffled(linear(-1000, 1000))(n)];
			return ulpsOff(exp(y * ln(x)), exact.exactPower(x, y));
		});
		expect(lost).toBeGreaterThan(100);
	});
});

describe('the error in units in the last place', () => {
	it.each(Object.keys(UNARY))('of %s is below one, subnormals included', (name) => {
		const { f, exactly, allowed, points } = UNARY[name]!;
		const largest = points.map((point) => worst((n) => ulpsOff(f(point(n)), exactly(point(n)))));
		if (DEEP_RUN) console.log(`${name}: ${largest.join(', ')}`);
		expect(Math.max(...largest), largest.join()).toBeLessThan(allowed);
	});

	it('of power is below one, subnormals included', () => {
		const largest = POWERS.map(([base, exponent]) =>
			worst((n) => {
				const [x, y] = [base(n), exponent(n)];
				const near = y * Math.log2(x);
				if (near < -1073 || near > 1023.99) return 0;
				return ulpsOff(power(x, y), exact.exactPower(x, y));
			})
		);
		if (DEEP_RUN) console.log(`power: ${largest.join(', ')}`);
		expect(Math.max(...largest), largest.join()).toBeLessThan(0.9);
	});
});

describe('a function never falls where its argument rises', () => {
	const bits = new DataView(new ArrayBuffer(8));
	const next = (x: number, steps: number): number => {
		bits.setFloat64(0, x);
		bits.setBigInt64(0, bits.getBigInt64(0) + BigInt(steps) * (x < 0 ? -1n : 1n));
		return bits.getFloat64(0);
	};
	const STEPS = DEEP_RUN ? 20_000 : 400;
	const whole = (low: number, high: number) => Array.from({ length: high - low + 1 }, (_, n) => low + n);
	/** Where one branch, table entry or reduction gives way to the next. */
	const BREAKS: readonly (readonly [string, (x: number) => number, readonly number[]])[] = [
		['exp', exp, whole(-1074, 1022).map((k) => (k + 0.5) * Math.LN2)],
		['exp2', exp2, whole(-1074, 1022).map((k) => k + 0.5)],
		['exp10', exp10, whole(-1074, 1022).map((k) => (k + 0.5) * Math.log10(2))],
		['ln', ln, whole(-1020, 1020).map((k) => Math.SQRT2 * 2 ** k)],
		['log10', log10, whole(-510, 510).flatMap((k) => [Math.sqrt(1.5) * 4 ** k, Math.sqrt(3) * 4 ** k])],
		[
			'power of 0.7',
			(x) => power(x, 0.7),
			whole(-300, 300).flatMap((k) => [Math.sqrt(1.5) * 2 ** k, Math.sqrt(3) * 2 ** k])
		]
	];
	it.each(BREAKS)('%s, around every place where its formula changes', (_, f, breaks) => {
		const around = DEEP_RUN ? breaks.filter((_place, n) => n % 16 === 0) : breaks;
		let falls = 0;
		for (const place of around) {
			let before = -Infinity;
			for (let n = -STEPS / 2; n <= STEPS / 2; n++) {
				const value = f(next(place, n));
				if (value < before) falls += 1;
				before = value;
			}
		}
		expect(falls).toBe(0);
	});
});
