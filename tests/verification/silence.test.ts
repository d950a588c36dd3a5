import { describe, expect, it } from 'vitest';
import { METRICS, type Parameters, type Policy, simulate } from '$lib/model';
import { small } from '../model/worlds';

/**
 * Limit 14: scale and silence are two answers to a line. With the value of a model in proportion to √C
 * (η = ½) and no friction no true training compute lies in (θ, (√θ + √(K/p))²), K the marginal cost of the
 * duties and p the price of compute. With friction 1 true compute is as if there were no rule. Silence leaves true compute alone, bit
 * for bit, and opens a gap in what is publicly known that moves with θ. No sampling error: every run is checked.
 */

const MONTHS = 60;
/** Every developer closes its weights, meets its duties, and plans under a law it knows. */
const WORLD = small({
	fineTuners: 100,
	months: MONTHS,
	revenueExponent: 0.5,
	friction: 0,
	revenueScaling: 0,
	lawAbidingShare: 1,
	opennessFrontierClosed: -0.5,
	opennessFrontierOpen: -0.5,
	opennessChallenger: -0.5,
	opennessPublic: -0.5,
	opennessSpread: 0
});
const COST_USD = 2e6;

function law(lineFlop: number, perModelUsd: number): Policy {
	return {
		id: 'line',
		instruments: { nexus: { jurisdiction: 'world', reach: 'home' }, timing: { start: '2023-01-01' } },
		tiers: [
			{
				id: 'tier',
				instruments: { threshold: { basis: 'compute', flop: lineFlop }, duties: { perModelUsd } }
			}
		]
	};
}

function run(policies: readonly Policy[], changes: Partial<Parameters> = {}, replicate = 0) {
	return simulate({ parameters: { ...WORLD, ...changes }, policies, seed: 'silence', replicate });
}

/** Month of planning, from the lowest twelve bits of a structural id, which count from −128. */
function plannedMonth(id: number): number {
	return (id & 0xfff) - 128;
}

/** (√θ + √(K/p))² in FLOP, with p(t) = p₀·c^(−t/12). */
function upperEdge(lineFlop: number, month: number): number {
	const price = WORLD.pricePerFlopUsd * WORLD.priceFactorPerYear ** (-month / 12);
	return (Math.sqrt(lineFlop) + Math.sqrt(COST_USD / price)) ** 2;
}

describe.each([1e24, 1e25])('a line at %g FLOP', (lineFlop) => {
	// Seen to fail with V(C) growing with the power 0.6 instead of η.
	it('leaves true compute between θ and (√θ + √(K/p))² empty, and nothing beyond', () => {
		let held = 0;
		let beyond = 0;
		for (let replicate = 0; replicate < 4; replicate++) {
			const { runs } = run([law(lineFlop, COST_USD)], {}, replicate);
			runs.id.forEach((id, row) => {
				const month = plannedMonth(id);
				const trained = runs.trainedLog10Flop[row]!;
				if (month < 0 || trained === 0) return;
				const wishedFlop = 10 ** runs.wishedLog10Flop[row]!;
				const edge = upperEdge(lineFlop, month);
				// Rounding of log10 and back is below 1e-9 of either.
				if (wishedFlop > lineFlop * (1 + 1e-9) && wishedFlop < edge * (1 - 1e-9)) {
					held += 1;
					expect(10 ** trained / lineFlop).toBeCloseTo(1, 9);
				} else {
					if (wishedFlop >= edge * (1 + 1e-9)) beyond += 1;
					expect(trained).toBe(runs.wishedLog10Flop[row]);
				}
			});
		}
		expect(held).toBeGreaterThan(10);
		expect(beyond).toBeGreaterThan(10);
	});

	it('with friction 1 leaves every run as large as its developer wished', () => {
		const { runs } = run([law(lineFlop, COST_USD)], { friction: 1 });
		runs.trainedLog10Flop.forEach((trained, row) => {
			if (trained !== 0) expect(trained).toBe(runs.wishedLog10Flop[row]);
		});
	});
});

describe('silence alone', () => {
	const above = METRICS.findIndex(({ id }) => id === 'releases-above-line');
	const known = METRICS.findIndex(({ id }) => id === 'disclosed-above-line');
	const sum = (series: Float64Array, metric: number) =>
		series.slice(metric * MONTHS, (metric + 1) * MONTHS).reduce((a, b) => a + b, 0);

	// Seen to fail with silent developers also training less, and with silence that ignores the line.
	it.each([1e24, 1e25])('above %g FLOP hides models and moves none', (lineFlop) => {
		const open = run([law(lineFlop, 0)], { silenceAboveLine: 0, disclosureClosed: 1 });
		const silent = run([law(lineFlop, 0)], { silenceAboveLine: 1, disclosureClosed: 1 });
		expect(silent.runs.trainedLog10Flop).toEqual(open.runs.trainedLog10Flop);
		expect(sum(silent.series, above)).toBe(sum(open.series, above));
		expect(sum(open.series, above)).toBeGreaterThan(5);
		expect(sum(open.series, known)).toBe(sum(open.series, above));
		expect(sum(silent.series, known)).toBe(0);
	});

	it('leaves what is known elsewhere alone: the gap moves with the line', () => {
		const undisclosed = METRICS.findIndex(({ id }) => id === 'undisclosed-releases');
		const hidden = (lineFlop: number) =>
			sum(run([law(lineFlop, 0)], { silenceAboveLine: 1, disclosureClosed: 1 }).series, undisclosed);
		const within = (lineFlop: number) => {
			const { runs } = run([law(lineFlop, 0)]);
			return runs.trainedLog10Flop.filter((trained, row) => {
				const released = runs.month[row]! < MONTHS && runs.fate[row]! <= 2;
				return released && 10 ** trained > lineFlop && 10 ** trained <= 10 * lineFlop;
			}).length;
		};
		for (const lineFlop of [1e24, 1e25, 1e26]) expect(hidden(lineFlop)).toBe(within(lineFlop));
		expect(within(1e24)).not.toBe(within(1e26));
	});
});
