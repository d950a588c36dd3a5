import { describe, expect, it } from 'vitest';
import {
	type BackfiringGame,
	cournot,
	emptyUpTo,
	freeEntry,
	generalistShare,
	jointShare,
	marginalBuncher,
	playBackfiring,
	playFineTuning,
	specialistShare
} from '../../src/lib/theory';

const unit = { aa: 1, bb: 1, ab: 0 };
const golden = (generalistFloor: number, specialistFloor: number): BackfiringGame => ({
	generalistCosts: unit,
	specialistCosts: unit,
	revenue: [1, 1],
	delta: 0.5,
	generalistFloor,
	specialistFloor
});

describe('the fine-tuning game (Laufer, Kleinberg and Heidari, arXiv 2308.04399)', () => {
	it('pays each what the closed form says', () => {
		const { generalist, specialist } = playFineTuning({ c0: 2, c1: 3, delta: 0.4 });
		expect(generalist).toBeCloseTo((0.4 * 0.4) / 8 + (0.4 * 0.6) / 6, 14);
		expect(specialist).toBeCloseTo((0.4 * 0.6) / 4 + (0.6 * 0.6) / 12, 14);
	});

	it.each([
		[1, 1],
		[2, 1],
		[1, 3]
	])('has its best shares where a search finds them (c₀ %d, c₁ %d)', (c0, c1) => {
		const best = (of: (delta: number) => number) => {
			let at = 0;
			for (let i = 0; i <= 10000; i++) if (of(i / 10000) > of(at)) at = i / 10000;
			return at;
		};
		const play = (delta: number) => playFineTuning({ c0, c1, delta });
		expect(best((d) => play(d).generalist + play(d).specialist)).toBeCloseTo(jointShare(c0, c1), 3);
		expect(best((d) => play(d).generalist)).toBeCloseTo(generalistShare(c0, c1), 3);
		expect(best((d) => play(d).specialist)).toBeCloseTo(specialistShare(c0, c1), 3);
	});
});

describe('the share that is best for both together', () => {
	// δ* = c₁/(c₀ + c₁), against the closed form and not against the function that states it.
	it.each([
		[1, 1, 1 / 2],
		[2, 1, 1 / 3],
		[1, 3, 3 / 4],
		[0.3, 0.5, 5 / 8]
	])('with costs %d and %d is %d', (c0, c1, share) => {
		expect(jointShare(c0, c1)).toBeCloseTo(share, 14);
		const together = (delta: number) => {
			const { generalist, specialist } = playFineTuning({ c0, c1, delta });
			return generalist + specialist;
		};
		for (const step of [1e-3, 1e-2, 0.1]) {
			expect(together(share)).toBeGreaterThan(together(share - step));
			expect(together(share)).toBeGreaterThan(together(share + step));
		}
	});
});

describe('the backfiring game (Laufer, Kleinberg and Heidari, arXiv 2503.20848)', () => {
	it('without a rule makes (.25, .25), then (.5, .5), and pays .375 each', () => {
		const { g0, g1, generalist, specialist } = playBackfiring(golden(0, 0));
		expect(g0[0]).toBeCloseTo(0.25, 6);
		expect(g0[1]).toBeCloseTo(0.25, 6);
		expect(g1![0]).toBeCloseTo(0.5, 6);
		expect(g1![1]).toBeCloseTo(0.5, 6);
		expect(generalist).toBeCloseTo(0.375, 10);
		expect(specialist).toBeCloseTo(0.375, 10);
	});

	it.each([0.1, 0.3, 0.37])('a floor of %d on the specialist alone changes nothing', (floor) => {
		expect(playBackfiring(golden(0, floor)).g1![1]).toBeCloseTo(0.5, 5);
	});

	it.each([0.38, 0.45, 0.49])('a floor of %d on the specialist alone lowers safety to the floor', (floor) => {
		const { g0, g1, generalist } = playBackfiring(golden(0, floor));
		expect(g0[1]).toBeCloseTo(0, 6);
		expect(g1![1]).toBeCloseTo(floor, 6);
		expect(generalist).toBeCloseTo(0.1875 + 0.5 * floor, 8);
	});

	it('a floor on the specialist alone lowers safety exactly from 0.375 to 0.5', () => {
		const lowers = (floor: number) => playBackfiring(golden(0, floor)).g1![1] < 0.5 - 1e-4;
		let [below, above] = [0.3, 0.4];
		for (let step = 0; step < 20; step++) {
			const middle = (below + above) / 2;
			if (lowers(middle)) above = middle;
			else below = middle;
		}
		expect(above).toBeCloseTo(0.375, 5);
		for (let floor = 0.00625; floor < 1; floor += 0.0125)
			expect(lowers(floor), `floor ${floor}`).toBe(floor > 0.375 && floor < 0.5);
	});

	it('a floor of 1 on the specialist alone leaves it without gain', () => {
		const { g0, generalist, specialist } = playBackfiring(golden(0, 1));
		// Along the line on which the specialist just takes part: a₀ = 2((1 − b₀)² + 1/16) − 5/4.
		let best = { b0: 0, utility: -Infinity };
		for (let b0 = 0; b0 <= 1; b0 += 1e-5) {
			const a0 = 2 * ((1 - b0) * (1 - b0) + 0.0625) - 1.25;
			const utility = (1 - b0) * (1 - b0) + 0.0625 - a0 * a0 - b0 * b0;
			if (a0 >= 0 && utility > best.utility) best = { b0, utility };
		}
		expect(g0[1]).toBeCloseTo(best.b0, 2);
		expect(generalist).toBeCloseTo(best.utility, 4);
		expect(generalist).toBeCloseTo(0.66, 2);
		expect(specialist).toBeCloseTo(0, 4);
	});

	it('floors of .27 and .54 together raise both utilities to .3846', () => {
		const { generalist, specialist } = playBackfiring(golden(0.27, 0.54));
		expect(generalist).toBeCloseTo(0.3846, 4);
		expect(specialist).toBeCloseTo(0.3846, 4);
	});
});

describe('Cournot competition', () => {
	it('reproduces a = 10, b = 1, c = (1, 2, 3)', () => {
		const { hhi, price, quantity, shares } = cournot(10, 1, [1, 2, 3]);
		expect(quantity).toBeCloseTo(6, 12);
		expect(price).toBeCloseTo(4, 12);
		[1 / 2, 1 / 3, 1 / 6].forEach((share, i) => expect(shares[i]).toBeCloseTo(share, 12));
		expect(hhi).toBeCloseTo(3888.9, 1);
	});

	it.each([
		[10, 1, [1, 2, 3]],
		[20, 0.5, [4, 4.5, 5, 7]]
	])('is where nobody gains by another quantity (a = %d, b = %d, c = %j)', (a, b, costs) => {
		const { quantity, shares } = cournot(a, b, costs);
		costs.forEach((cost, i) => {
			const own = shares[i]! * quantity;
			const profit = (q: number) => (a - b * (quantity - own + q) - cost) * q;
			for (const step of [-0.1, -1e-3, 1e-3, 0.1]) expect(profit(own)).toBeGreaterThan(profit(own + step));
		});
	});

	it.each([
		[0.1, 27],
		[0.5, 11],
		[1, 8],
		[1.5, 6],
		[5, 3]
	])('supports ⌊(a − c)/√(bK)⌋ − 1 firms with a = 10, b = 1, c = 1, K = %d', (fixed, firms) => {
		expect(Math.floor(9 / Math.sqrt(fixed)) - 1).toBe(firms);
		expect(freeEntry(10, 1, 1, fixed)).toBe(firms);
	});

	it('is more concentrated the more must be paid to comply', () => {
		const hhi = (compliance: number) =>
			cournot(10, 1, new Array<number>(freeEntry(10, 1, 1, 0.5 + compliance)).fill(1)).hhi;
		expect(hhi(0)).toBeCloseTo(10_000 / 11, 8);
		expect(hhi(1)).toBeCloseTo(10_000 / 6, 8);
		expect(hhi(4.5)).toBeCloseTo(10_000 / 3, 8);
	});

	it('gives n identical firms an HHI of 10,000/n', () => {
		expect(cournot(10, 1, [2, 2, 2, 2, 2]).hhi).toBeCloseTo(2000, 9);
	});

	it('has fewer firms under free entry when a compliance cost is added, and the last one still earns its fixed cost', () => {
		const profit = (n: number) => (9 / (n + 1)) * (9 / (n + 1));
		for (const fixed of [0.1, 0.37, 1, 2]) {
			const n = freeEntry(10, 1, 1, fixed);
			expect(profit(n)).toBeGreaterThanOrEqual(fixed - 1e-12);
			expect(profit(n + 1)).toBeLessThan(fixed);
		}
		expect(freeEntry(10, 1, 1, 1.5)).toBeLessThan(freeEntry(10, 1, 1, 0.5));
	});

	it('refuses a firm whose cost is above the price', () => {
		expect(() => cournot(10, 1, [1, 9])).toThrow(/market price/);
	});
});

describe('the notch', () => {
	it.each([
		[0.1, 1.732],
		[0.25, 2.25],
		[1, 4]
	])('at η = ½ and f = %d is empty up to %d times the threshold', (f, upTo) => {
		expect(emptyUpTo(f)).toBeCloseTo(upTo, 3);
		expect(marginalBuncher(0.5, f, Math.pow)).toBeCloseTo(emptyUpTo(f), 9);
	});

	it.each([0.3, 0.5, 0.7])('at η = %d leaves the marginal buncher indifferent', (eta) => {
		const f = 0.25;
		const u = marginalBuncher(eta, f, Math.pow);
		// Payoff A·C^η − w·C with A scaled so that the best size without the lump is u·T.
		const payoff = (c: number) => (Math.pow(u, 1 - eta) * Math.pow(c, eta)) / eta - c;
		expect(payoff(u) - f).toBeCloseTo(payoff(1), 9);
	});
});
