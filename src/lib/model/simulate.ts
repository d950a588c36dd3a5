import { PROVIDER_GROUPS } from './state/kinds';
import { Memory } from './state/memory';
import { World } from './laws/world';
import { initialize } from './initialize';
import { METRICS } from './observe/metrics';
import type { Outcome, PlannedRuns } from './outcome';
import type { Parameters } from './parameters';
import { compile } from './laws/compile';
import type { Policy } from './laws/instrument';
import { RandomSource, type Generator } from './random/random-source';
import { SCHEDULE } from './schedule';

export interface SimulationInput {
	readonly parameters: Parameters;
	/** The policies of one compared world; none for no rule. */
	readonly policies: readonly Policy[];
	/** Seed phrase, any Unicode text. */
	readonly seed: string;
	/** Number of the world, from 0. Worlds with the same seed and number differ only by their policies. */
	readonly replicate: number;
	/** Another generator of random numbers, to check that no result hangs on the usual one. */
	readonly generator?: Generator | undefined;
}

/**
 * Runs one world from January 2024 and returns what was observed. A pure function of its input.
 * @param memory of earlier simulations, to be used again; nothing of them is left in it
 */
export function simulate(input: SimulationInput, memory = new Memory()): Outcome {
	const world = worldOf(input, memory);
	const outcome = observe(world);
	world.release();
	return outcome;
}

/** The world at the beginning, before its first month. */
export function worldOf(
	{ parameters, policies, seed, replicate, generator }: SimulationInput,
	memory = new Memory()
): World {
	const random = new RandomSource(seed, replicate, generator);
	const world = new World(parameters, compile(policies), random, memory);
	initialize(world);
	return world;
}

/** Everything of one month but its observation. */
export function step(world: World): void {
	world.flows.clear();
	for (const submodel of SCHEDULE) submodel(world);
	world.totals.addAll(world.flows);
}

function observe(world: World): Outcome {
	const { months } = world;
	const series = new Float64Array(METRICS.length * months);
	const providerShares = new Float64Array(months * PROVIDER_GROUPS.length);
	for (world.month = 0; world.month < months; world.month++) {
		step(world);
		METRICS.forEach((metric, m) => {
			const value = metric.observe(world);
			if (!Number.isFinite(value)) throw new Error(`${metric.id} is ${value} in month ${world.month}`);
			series[m * months + world.month] = value === 0 ? 0 : value;
		});
		observeProviders(world, providerShares);
	}
	return {
		months,
		series,
		runs: plannedRuns(world),
		lost: world.totals.lost.slice(),
		diverted: world.totals.diverted.slice(),
		providerShares
	};
}

/** Share of demand by provider group: largest closed provider, other closed, open families, none. */
function observeProviders(world: World, providerShares: Float64Array): void {
	const { developers, market } = world;
	let closedSum = 0;
	let largest = 0;
	let openSum = 0;
	for (let d = 0; d < developers.count; d++) {
		closedSum += market.closedUsers[d]!;
		openSum += market.openUsers[d]!;
		largest = Math.max(largest, market.closedUsers[d]!);
	}
	const at = world.month * PROVIDER_GROUPS.length;
	// Shares of everybody can add up to a hair more than 1.
	providerShares[at] = Math.min(1, largest);
	providerShares[at + 1] = Math.min(1, closedSum - largest);
	providerShares[at + 2] = Math.min(1, openSum);
	providerShares[at + 3] = Math.max(0, 1 - closedSum - openSum);
}

/** Rows of runs planned from January 2024 on; the models released before are the same in every world. */
function plannedRuns(world: World): PlannedRuns {
	const { runs, developers } = world;
	let before = 0;
	while (before < runs.count && runs.month[before]! < 0) before += 1;
	const kinds = runs.developer.slice(before, runs.count);
	return {
		id: runs.id.slice(before, runs.count),
		month: runs.month.slice(before, runs.count),
		fate: runs.fate.slice(before, runs.count),
		developerKind: Uint8Array.from(kinds, (d) => developers.kind[d]!),
		home: Uint8Array.from(kinds, (d) => developers.home[d]!),
		wishedLog10Flop: runs.wishedLog10Flop.slice(before, runs.count),
		trainedLog10Flop: runs.log10Flop.slice(before, runs.count),
		reason: runs.reason.slice(before, runs.count),
		markets: runs.markets.slice(before, runs.count),
		familyDerivatives: runs.familyDerivatives.slice(before, runs.count)
	};
}
