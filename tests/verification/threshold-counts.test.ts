import { describe, expect, it } from 'vitest';
import type { World } from '$lib/model/entities/world';
import { forEachPlannedRun } from '$lib/model/submodels/training';
import { worldAtStart } from '../model/worlds';

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

	it('are caught at a constant rate by a line that is indexed to the frontier, and ever more often by a fixed one', () => {
		const caught = (line: (month: number) => number, year: number) =>
			meanAndSpread(
				worlds.map(
					(runs) =>
						runs.filter(({ month, log10Flop }) => Math.floor(month / 12) === year && log10Flop > line(month))
							.length
				)
			).mean;
		const indexed = [0, 1, 2, 3, 4].map((year) => caught((month) => frontierAt(month) - 0.5, year));
		const fixed = [0, 1, 2, 3, 4].map((year) => caught(() => 25, year));
		const error = 4 * Math.sqrt((2 * DENSITY * 0.5) / WORLDS);
		for (const count of indexed) expect(Math.abs(count - indexed[0]!)).toBeLessThan(error);
		for (let year = 1; year < 5; year++) expect(fixed[year]!).toBeGreaterThan(fixed[year - 1]!);
	});

	it('are Poisson around that: the variance of counts is their mean, less the sixth of one run a month at most', () => {
		const { mean, variance } = meanAndSpread(
			worlds.map((runs) => runs.filter(({ log10Flop }) => log10Flop > 26).length)
		);
		// Thinned binomial: variance/mean between 1 − 1/6 and 1. Standard error of the ratio √(2/39) = 0.23; 4 allowed.
		expect(variance / mean).toBeGreaterThan(5 / 6 - 4 * 0.23);
		expect(variance / mean).toBeLessThan(1 + 4 * 0.23);
	});
});
