import { describe, expect, it } from 'vitest';
import { PURPOSE, RandomSource, type Generator } from '$lib/model/random/random-source';
import { battery, DEEP, failures, FALSE_ALARM, QUICK } from './battery/battery';
import { GENERATORS, WEAK } from './battery/generators';
import {
	cellsP,
	chiSquareP,
	kolmogorovP,
	normalCdf,
	normalP,
	poissonP,
	upperGamma
} from './battery/p-values';
import { SEQUENCE_TESTS } from './battery/sequence-tests';
import { VIEWS, walk } from './battery/views';
import { DEEP_RUN } from './depth';

/** A chance of 1 in 10,000 that a perfect generator fails, shared out among all tests (Bonferroni). */
const size = DEEP_RUN ? DEEP : QUICK;

describe('tail probabilities of the battery', () => {
	it('are those of the tables (R 4.3: pchisq, pnorm, ppois)', () => {
		expect(normalP(1.959963984540054)).toBeCloseTo(0.05, 12);
		expect(normalP(5)).toBeCloseTo(5.733031437583892e-7, 18);
		expect(chiSquareP(18.307038053275146, 10)).toBeCloseTo(0.1, 12);
		expect(chiSquareP(3.94029913611906, 10)).toBeCloseTo(0.1, 12);
		expect(upperGamma(32767.5, 33000)).toBeCloseTo(0.0996, 3);
		expect(poissonP(0, 8)).toBeCloseTo(2 * 3.3546262790251185e-4, 14);
		expect(poissonP(20, 8)).toBeCloseTo(2 * 2.531e-4, 6);
		expect(normalCdf(-3)).toBeCloseTo(1.3498980316300933e-3, 14);
	});
});

describe('the battery of statistical tests', () => {
	it.each(Object.entries(GENERATORS))('is passed by the %s', (name, make) => {
		const verdict = battery(make, size);
		if (DEEP_RUN) {
			const worst = verdict.ps.slice(0, 5).map(([test, p]) => `${p.toPrecision(3)} ${test}`);
			const flips = [...verdict.flipDistance].map(([input, distance]) => `${input} ${distance.toFixed(5)}`);
			console.log([name, `${verdict.ps.length} tests`, ...worst, ...flips].join('\n'));
		}
		expect(failures(verdict)).toEqual([]);
		// Five and a half standard errors of a share of ½; the pairs of bits are seven thousand.
		const tolerance = 5.5 / 2 / Math.sqrt(size.flips);
		for (const [input, distance] of verdict.flipDistance) expect(distance, input).toBeLessThan(tolerance);
	});

	const small = { walk: 2 ** 16, pairs: 2 ** 16, flips: 2 ** 10 };
	it.each(Object.entries(WEAK).filter(([name]) => name !== 'a permutation'))('is failed by %s', (_, make) => {
		expect(failures(battery(make, small)).length).toBeGreaterThan(5);
	});

	it('is failed by a permutation, which never repeats a word where chance does 128 times', () => {
		const bound = FALSE_ALARM / 244;
		const repeats = SEQUENCE_TESTS['repeats of whole words']!;
		expect(repeats(walk(VIEWS.agents!, WEAK['a permutation']!, 2 ** 20))).toBeLessThan(bound);
		for (const view of ['agents', 'draws'])
			expect(repeats(walk(VIEWS[view]!, GENERATORS['keyed hash'], 2 ** 20))).toBeGreaterThan(bound);
	});
});

describe.each(['keyed-hash', 'threefry'] as const)('draws made of the bits of %s', (generator: Generator) => {
	const N = DEEP_RUN ? 2 ** 24 : 2 ** 20;
	const stream = new RandomSource('battery', 1, generator).stream(7, PURPOSE.taste);
	/** Three tests of two generators, of which each is two. */
	const bound = FALSE_ALARM / 12;
	const sample = (draw: (n: number) => number) => Float64Array.from({ length: N }, (_, n) => draw(n));
	/** How many exceed each of rising limits and not the next. */
	const beyond = (values: Float64Array, limits: readonly number[]) => {
		const counts = new Float64Array(limits.length);
		for (const x of values) {
			if (x < limits[0]!) continue;
			let cell = 0;
			while (cell + 1 < limits.length && x >= limits[cell + 1]!) cell += 1;
			counts[cell]! += 1;
		}
		return counts;
	};

	it('follow the exponential distribution, in the tail too', () => {
		const values = sample((n) => stream.exponential(n, 2));
		expect(kolmogorovP(values, (x) => -Math.expm1(-x))).toBeGreaterThan(bound);
		const limits = [0, 1e-3, 0.01, 0.1, 1, 2, 3, 4, 5, 6, 7, 7.7, 8.5, 10];
		const expected = (n: number) =>
			N * (Math.exp(-limits[n]!) - (n + 1 < limits.length ? Math.exp(-limits[n + 1]!) : 0));
		expect(cellsP(beyond(values, limits), expected)).toBeGreaterThan(bound);
	});

	it('follow the normal distribution, in both tails too', () => {
		const values = sample((n) => stream.normal(n, 3));
		expect(kolmogorovP(values, normalCdf)).toBeGreaterThan(bound);
		const limits = [0, 1, 2, 3, 3.5, 4];
		const expected = (n: number) =>
			N * (normalCdf(-limits[n]!) - (n + 1 < limits.length ? normalCdf(-limits[n + 1]!) : 0));
		for (const sign of [1, -1]) {
			// Both halves are cells of their own; what lies on the other side is one more.
			const counts = beyond(
				values.map((x) => sign * x),
				limits
			);
			const all = Float64Array.of(N - counts.reduce((sum, count) => sum + count, 0), ...counts);
			expect(cellsP(all, (n) => (n === 0 ? N / 2 : expected(n - 1)))).toBeGreaterThan(bound);
		}
	});

	it('that take more than one number do not share theirs with another base', () => {
		// Ids of bases that differ in their upper bits alone: numbers of further draws once met there.
		const further = new Set<number>();
		let count = 0;
		for (let high = 0; high < 64; high++) {
			for (let agent = 0; agent < 4000; agent++) {
				const x = stream.exponential(agent, high * 2 ** 26 + 4096);
				// Beyond the end of the lowest layer every exponential is made of a further uniform.
				if (x <= 7.69711747013105) continue;
				count += 1;
				further.add(x);
			}
		}
		expect(count).toBeGreaterThan(60);
		expect(further.size).toBe(count);
	});
});
