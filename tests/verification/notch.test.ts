import { describe, expect, it } from 'vitest';
import { FATES, simulate } from '$lib/model';
import type { World } from '$lib/model/laws/world';
import { decide } from '$lib/model/decisions/training-plan';
import { updateLaw } from '$lib/model/steps/update-law';
import { addPlannedRun, planTrainingRuns } from '$lib/model/steps/plan-training-runs';
import { rule, small, worldAtStart } from '../model/worlds';

/**
 * The notch at a threshold. A developer that wishes to spend R on C* = R/p values compute C at
 * (R/α)(C/C*)^α; duties of K fall due above the line θ. It stops at the line when
 * R[(1 − x^α)/α − (1 − x)] < K, x = θ/C* (Kleven and Waseem, Quarterly Journal of Economics 128(2), 2013).
 * Nothing here is random: the tolerances are those of rounding.
 *
 * Seen to fail: with p·C left out of the gain in options.ts, with 1/α replaced by 1, and with duties
 * weighed at 0.9 of what they are.
 */
const LINE = 1e25;

/** One place of demand, no openness, no delay: the assumptions of the closed form. */
const PLAIN = {
	fineTuners: 100,
	months: 48,
	opennessFrontierClosed: 0,
	opennessFrontierOpen: 0,
	opennessChallenger: 0,
	opennessPublic: 0,
	opennessSpread: 0,
	friction: 0,
	lawAbidingShare: 1,
	revenueScaling: 0,
	dutyCostScale: 1
} as const;

function worldWithDuty(perModelUsd: number, revenueExponent: number): World {
	const world = worldAtStart({ ...PLAIN, revenueExponent }, [
		rule({ threshold: { flop: LINE }, duties: { perModelUsd } })
	]);
	updateLaw(world);
	return world;
}

/** Compute that is chosen for a wish, out of full size and the line; null if the run is given up. */
function chosen(world: World, wishedFlop: number): number | null {
	const row = addPlannedRun(world, 0, 0, Math.log10(wishedFlop));
	const { option } = decide(world, world.laws, row, [wishedFlop, LINE], false);
	world.runs.count -= 1;
	return option === null ? null : option.flop;
}

/** Largest wish, in lines, for which the run stops at the line. */
function marginalBuncher(world: World): number {
	let [low, high] = [1 + 1e-9, 1e6];
	for (let step = 0; step < 80; step++) {
		const u = Math.sqrt(low * high);
		if (chosen(world, u * LINE) === LINE) low = u;
		else high = u;
	}
	return low;
}

/** Root above 1 of an increasing function. */
function rootAboveOne(f: (u: number) => number): number {
	let [low, high] = [1, 1e6];
	for (let step = 0; step < 200; step++) {
		const middle = Math.sqrt(low * high);
		if (f(middle) < 0) low = middle;
		else high = middle;
	}
	return low;
}

describe('a run stops at the line', () => {
	it.each([0.3, 0.5, 0.7])('exactly when R[(1 − x^α)/α − (1 − x)] < K, α = %f', (alpha) => {
		const priceUsd = small().pricePerFlopUsd;
		for (const f of [0.01, 0.1, 1]) {
			const dutyUsd = f * priceUsd * LINE;
			const world = worldWithDuty(dutyUsd, alpha);
			for (let decade = 0.01; decade < 2; decade += 0.013) {
				const x = 10 ** -decade;
				const R = (priceUsd * LINE) / x;
				const lossUsd = R * ((1 - x ** alpha) / alpha - (1 - x));
				if (Math.abs(lossUsd / dutyUsd - 1) < 1e-9) continue;
				expect(chosen(world, LINE / x), `f ${f}, x ${x}`).toBe(lossUsd < dutyUsd ? LINE : LINE / x);
			}
		}
	});

	// The values of the closed form: u = (1 + √f)².
	it.each([
		[0.1, 1.7324555],
		[0.25, 2.25],
		[1, 4]
	])('at α = ½ and a duty of %f of the training cost for wishes up to %f lines', (f, u) => {
		const world = worldWithDuty(f * small().pricePerFlopUsd * LINE, 0.5);
		expect(marginalBuncher(world)).toBeCloseTo(u, 7);
		expect(marginalBuncher(world)).toBeCloseTo((1 + Math.sqrt(f)) ** 2, 10);
	});

	it.each([
		[0.3, 0.05],
		[0.3, 0.5],
		[0.7, 0.05],
		[0.7, 0.5]
	])('up to the root of (1 − α)u/α − u^(1−α)/α + 1 = f, α = %f, f = %f', (alpha, f) => {
		const world = worldWithDuty(f * small().pricePerFlopUsd * LINE, alpha);
		const u = rootAboveOne((u) => ((1 - alpha) * u) / alpha - u ** (1 - alpha) / alpha + 1 - f);
		expect(marginalBuncher(world) / u).toBeCloseTo(1, 9);
	});

	it.each([
		[0.3, 0.1],
		[0.5, 0.1],
		[0.7, 0.1],
		[0.5, 1]
	])('the marginal one would lose as much as it would owe, α = %f, f = %f', (alpha, f) => {
		const priceUsd = small().pricePerFlopUsd;
		const dutyUsd = f * priceUsd * LINE;
		const x = 1 / marginalBuncher(worldWithDuty(dutyUsd, alpha));
		const lossUsd = ((priceUsd * LINE) / x) * ((1 - x ** alpha) / alpha - (1 - x));
		// Bisection leaves 1e-15 of u; the loss is a difference of terms up to 1/f larger.
		expect(lossUsd / dutyUsd).toBeCloseTo(1, 9);
	});

	it('never when nothing is owed above it', () => {
		const world = worldWithDuty(0, 0.5);
		for (const u of [1.000001, 1.5, 10, 1000]) expect(chosen(world, u * LINE)).toBe(u * LINE);
	});
});

/**
 * All runs that are planned in one month by developers with budgets of ten lines: log-uniform wishes over the
 * two orders below. With f = K/(pθ) the interval (θ, θ(1 + √f)²) is left by everybody who weighs the line, and
 * by nobody else. Who does not is drawn with probability `friction`: standard error √(φ(1 − φ)/n), 4 allowed.
 *
 * Seen to fail with the friction share ignored, and inverted.
 */
describe('over one month of planning', () => {
	const WORLDS = 40;

	function planned(f: number, friction: number): { wished: number; trained: number }[] {
		const perModelUsd = f * small().pricePerFlopUsd * LINE;
		const planned: { wished: number; trained: number }[] = [];
		for (let replicate = 0; replicate < WORLDS; replicate++) {
			const world = worldAtStart(
				{ ...PLAIN, friction, runsPerYear: 12, cadenceSlope: 0, flagshipShare: 0, runDepthOrders: 2 },
				[rule({ threshold: { flop: LINE }, duties: { perModelUsd } })],
				'planning',
				replicate
			);
			updateLaw(world);
			const { runs, developers } = world;
			developers.largestRunUsd.fill(10 * LINE * world.pricePerFlopUsd, 0, developers.count);
			const before = runs.count;
			planTrainingRuns(world);
			for (let row = before; row < runs.count; row++)
				planned.push({
					wished: 10 ** runs.wishedLog10Flop[row]! / LINE,
					trained: runs.trainingFlop[row]! / LINE
				});
		}
		return planned;
	}

	it.each([
		[0.1, 1.7324555],
		[0.25, 2.25],
		[1, 4]
	])('without friction a duty of %f of the training cost empties the sizes up to %f lines', (f, upTo) => {
		const runs = planned(f, 0);
		const [low, high] = [1 + 1e-6, upTo * (1 - 1e-6)];
		expect(runs.filter(({ trained }) => trained > low && trained < high)).toEqual([]);
		const bunched = runs.filter(({ wished }) => wished > low && wished < high);
		expect(bunched.length).toBeGreaterThan(100);
		for (const { trained } of bunched) expect(trained).toBeCloseTo(1, 9);
		for (const { trained, wished } of runs)
			if (wished < low || wished > upTo * (1 + 1e-6)) expect(trained).toBeCloseTo(wished, 9);
	});

	it.each([0.2, 0.5, 1])('with a friction of %f that share of runs stays inside', (friction) => {
		const wished = planned(0.25, friction).filter(({ wished }) => wished > 1 + 1e-6 && wished < 2.25);
		const stayed = wished.filter(({ trained }) => trained > 1 + 1e-6).length / wished.length;
		const error = Math.sqrt((friction * (1 - friction)) / wished.length);
		expect(wished.length).toBeGreaterThan(200);
		expect(Math.abs(stayed - friction)).toBeLessThanOrEqual(4 * error);
	});
});

describe('in a whole simulation', () => {
	const DUTY_USD = 4e6;
	const RELEASED = [FATES.indexOf('released-open'), FATES.indexOf('released-closed')];

	/** Runs planned from January 2024 on: planning month, wished and trained compute. */
	function plannedRuns(friction: number) {
		const parameters = small({ ...PLAIN, friction, fineTuners: 100 });
		const policies = [rule({ threshold: { flop: LINE }, duties: { perModelUsd: DUTY_USD } })];
		const { runs } = simulate({ parameters, policies, seed: 'notch', replicate: 0 });
		return Array.from(runs.id, (id, row) => ({
			planned: (id & 0xfff) - 128,
			wished: 10 ** runs.wishedLog10Flop[row]!,
			trained: 10 ** runs.trainedLog10Flop[row]!,
			released: RELEASED.includes(runs.fate[row]!)
		})).filter(({ planned }) => planned >= 0);
	}

	function priceUsd(month: number): number {
		const { pricePerFlopUsd, priceFactorPerYear } = small();
		return pricePerFlopUsd * priceFactorPerYear ** (-month / 12);
	}

	/** (√θ + √(K/p))² with the price of a month. */
	function upperEnd(month: number): number {
		return (Math.sqrt(LINE) + Math.sqrt(DUTY_USD / priceUsd(month))) ** 2;
	}

	// Both seen to fail with the friction share ignored, and inverted.
	it('without friction no run lies in (θ, (√θ + √(K/p))²), and those that wished to are at the line', () => {
		const runs = plannedRuns(0);
		const inside = runs.filter(({ wished, planned }) => wished > LINE && wished < upperEnd(planned));
		expect(inside.length).toBeGreaterThan(10);
		for (const { trained } of inside) expect(trained / LINE).toBeCloseTo(1, 9);
		const above = runs.filter(({ wished, planned }) => wished > upperEnd(planned) * 1.000001);
		expect(above.length).toBeGreaterThan(10);
		for (const { trained, wished } of above) expect(trained).toBe(wished);
		const gap = runs.filter(
			({ trained, planned }) => trained > LINE * 1.000001 && trained < upperEnd(planned) * 0.999999
		);
		expect(gap).toEqual([]);
	});

	it('with full friction every run has the size that was wished for, or is given up because it cannot pay', () => {
		const runs = plannedRuns(1);
		expect(runs.some(({ wished, planned }) => wished > LINE && wished < upperEnd(planned))).toBe(true);
		for (const { trained, wished, planned } of runs) {
			// Worth 2·pC* − pC* − K at its full size, which is all that friction leaves.
			if (trained === 1) expect(priceUsd(planned) * wished).toBeLessThan(DUTY_USD);
			else expect(trained).toBe(wished);
		}
	});
});
