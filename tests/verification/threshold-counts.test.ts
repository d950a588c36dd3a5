import { describe, expect, it } from 'vitest';
import type { Policy } from '$lib/model';
import type { World } from '$lib/model/laws/world';
import { compile } from '$lib/model/laws/compile';
import { lawAt } from '$lib/model/laws/monthly-law';
import { forEachPlannedRun } from '$lib/model/steps/plan-training-runs';
import { circumstances, worldAtStart } from '../model/worlds';

const DEVELOPERS = 52;
const MONTHS = 60;
/** Orders of magnitude a year by which every budget grows. */
const GROWTH = 0.66;
const FRONTIER_AT_START = 25;
const DEPTH = 3;

/**
 * A world in which every developer has the frontier's budget and nobody responds to any line: runs are
 * uniform in log-compute over three orders below a frontier that grows by g orders a year.
 */
function planned(runsPerYear: number, replicate: number): { month: number; log10Flop: number }[] {
	const world: World = worldAtStart(
		{
			fineTuners: 100,
			initialDevelopers: DEVELOPERS,
			runsPerYear,
			cadenceSlope: 0,
			flagshipShare: 0,
			runDepthOrders: DEPTH
		},
		[],
		'counts',
		replicate
	);
	const { developers } = world;
	const runs: { month: number; log10Flop: number }[] = [];
	for (let month = 0; month < MONTHS; month++) {
		const frontier = FRONTIER_AT_START + (GROWTH * month) / 12;
		world.pricePerFlopUsd = 1;
		world.frontierFlop = 10 ** frontier;
		developers.largestRunUsd.fill(10 ** frontier, 0, developers.count);
		forEachPlannedRun(world, month, (_, log10Flop) => runs.push({ month, log10Flop }));
	}
	return runs;
}

const RUNS_PER_YEAR = 2;
const WORLDS = 40;
/** Runs a year and order of magnitude below the frontier. */
const DENSITY = (RUNS_PER_YEAR * DEVELOPERS) / DEPTH;
const worlds = Array.from({ length: WORLDS }, (_, replicate) => planned(RUNS_PER_YEAR, replicate));

function frontierAt(month: number): number {
	return FRONTIER_AT_START + (GROWTH * month) / 12;
}

function meanAndSpread(counts: readonly number[]): { mean: number; variance: number } {
	const mean = counts.reduce((all, count) => all + count, 0) / counts.length;
	const variance = counts.reduce((all, count) => all + (count - mean) ** 2, 0) / (counts.length - 1);
	return { mean, variance };
}

/**
 * Counts over lines: the analytic case for lines that move. Means over 40 worlds, standard error √(mean/40)
 * as for a Poisson count (a developer plans at most one run a month, which makes the true one smaller by
 * √(1 − 1/6)); 4 allowed. The closed forms are in continuous time: sums over months differ by the half
 * month that is added to the end of the quadratic. Seen to fail with runs uniform in compute instead of
 * log-compute, and with the depth halved.
 */
describe('runs below a frontier that grows by g orders a year, uniform in log-compute', () => {
	it.each([25.2, 26, 27])('cross a fixed line of 10^%f FLOP ρ(F − T)²/2g times', (line) => {
		const { mean } = meanAndSpread(
			worlds.map((runs) => runs.filter(({ log10Flop }) => log10Flop > line).length)
		);
		// Frontier at the middle of the last month, and the part that was over the line at the start.
		const square = (x: number) => Math.max(0, x) ** 2;
		const [first, last] = [frontierAt(-0.5), frontierAt(MONTHS - 0.5)];
		let expected = (DENSITY / (2 * GROWTH)) * (square(last - line) - square(first - line));
		// Beyond the depth the count grows by ρ·D a year only.
		expected -= (DENSITY / (2 * GROWTH)) * square(last - line - DEPTH);
		expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(expected / WORLDS) + 0.01 * expected);
	});

	it.each([0.5, 1, 2])('lie within %f orders of the frontier ρ·w times a year, in every year', (w) => {
		for (let year = 0; year < MONTHS / 12; year++) {
			const { mean } = meanAndSpread(
				worlds.map(
					(runs) =>
						runs.filter(
							({ month, log10Flop }) => Math.floor(month / 12) === year && log10Flop > frontierAt(month) - w
						).length
				)
			);
			const expected = DENSITY * w;
			expect(Math.abs(mean - expected), `year ${year}`).toBeLessThan(4 * Math.sqrt(expected / WORLDS));
		}
	});

	/** A law whose line moves with the calendar, or hangs below the frontier. */
	function lineOf(instruments: Policy['instruments']): (month: number) => number {
		const [law] = compile([{ id: 'line', instruments: {}, tiers: [{ id: 'line', instruments }] }]);
		return (month) => {
			const now = circumstances(month, 10 ** frontierAt(month));
			return Math.log10(lawAt(law!, month, now).tiers[0]!.lineFlop);
		};
	}

	function caughtEachYear(line: (month: number) => number): number[] {
		const lines = Array.from({ length: MONTHS }, (_, month) => line(month));
		return Array.from(
			{ length: MONTHS / 12 },
			(_, year) =>
				meanAndSpread(
					worlds.map(
						(runs) =>
							runs.filter(
								({ month, log10Flop }) => Math.floor(month / 12) === year && log10Flop > lines[month]!
							).length
					)
				).mean
		);
	}

	const HALF_BELOW = FRONTIER_AT_START - 0.5;
	it.each([
		[
			'by a yearly factor of 10^g',
			{ threshold: { flop: 10 ** HALF_BELOW }, path: { yearlyFactor: 10 ** GROWTH } }
		],
		['to the frontier', { threshold: { basis: 'frontier', relativeOrders: -0.5 } }]
	] as const)('are caught at the constant rate ρw by a law that is indexed %s', (_, instruments) => {
		const expected = DENSITY * 0.5;
		for (const count of caughtEachYear(lineOf(instruments)))
			expect(Math.abs(count - expected)).toBeLessThan(4 * Math.sqrt(expected / WORLDS));
	});

	it('are caught ever more often by a law whose line stays', () => {
		const caught = caughtEachYear(lineOf({ threshold: { flop: 10 ** HALF_BELOW } }));
		caught.forEach((count, year) => {
			// The mean of the monthly distances between frontier and line, which the depth of runs limits.
			let distance = 0;
			for (let month = 12 * year; month < 12 * year + 12; month++)
				distance += Math.min(DEPTH, frontierAt(month) - HALF_BELOW) / 12;
			const expected = DENSITY * distance;
			expect(Math.abs(count - expected), `year ${year}`).toBeLessThan(4 * Math.sqrt(expected / WORLDS));
			// In the fifth year the depth of runs is reached.
			if (year > 0 && year < 4)
				expect(count).toBeGreaterThan(caught[year - 1]! + 4 * Math.sqrt((2 * expected) / WORLDS));
		});
	});
});

/**
 * The Fano factor, variance over mean, of counts in 400 worlds. A developer plans at most one run a month, with
 * probability r/12, so that the count is a thinned binomial: 1 − (r/12)·Σs²/Σs over the shares s of runs that
 * each month puts over the line, which is Poisson's 1 as r falls. Standard error √(2/399) = 0.071; 4 allowed.
 */
describe.each([0.5, 2])('with %f runs a year of each developer', (runsPerYear) => {
	const many = Array.from({ length: 400 }, (_, replicate) => planned(runsPerYear, 1000 + replicate));

	it.each([
		['over a fixed line', () => 26],
		['over a line indexed at rate g', (month: number) => frontierAt(month) - 0.5]
	] as const)('the counts %s are Poisson around their mean', (_, line) => {
		const { mean, variance } = meanAndSpread(
			many.map((runs) => runs.filter(({ month, log10Flop }) => log10Flop > line(month)).length)
		);
		let [sum, squares] = [0, 0];
		for (let month = 0; month < MONTHS; month++) {
			const share = Math.min(1, Math.max(0, (frontierAt(month) - line(month)) / DEPTH));
			sum += share;
			squares += share * share;
		}
		const expected = ((runsPerYear * DEVELOPERS) / 12) * sum;
		expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(expected / many.length));
		const fano = 1 - ((runsPerYear / 12) * squares) / sum;
		expect(Math.abs(variance / mean - fano)).toBeLessThan(4 * fano * Math.sqrt(2 / (many.length - 1)));
	});
});
