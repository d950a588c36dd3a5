import { PROVIDER_GROUPS } from './state/kinds';
import { Memory } from './state/memory';
import { World } from './laws/world';
import { initialize } from './initialize';
import { METRICS } from './observe/metrics';
import { Observables } from './observe/observables';
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
	/**
	 * Ids of the metrics to observe, in any order; all by default. Each has the same bits as among all of them:
	 * observing changes nothing in the world.
	 */
	readonly metrics?: readonly string[] | 'all' | undefined;
}

/**
 * Runs one world from January 2024 and returns what was observed. A pure function of its input.
 * @param memory of earlier simulations, to be used again; nothing of them is left in it
 */
export function simulate(input: SimulationInput, memory = new Memory()): Outcome {
	const world = worldOf(input, memory);
	const outcome = observe(world, input.metrics ?? 'all');
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

function observe(world: World, wanted: readonly string[] | 'all'): Outcome {
	const { months } = world;
	const places = placesOf(wanted);
	const observed = Array.from(places, (place) => METRICS[place]!);
	const observables = new Observables(world);
	const series = new Float64Array(observed.length * months);
	const providerShares = new Float64Array(months * PROVIDER_GROUPS.length);
	for (world.month = 0; world.month < months; world.month++) {
		step(world);
		for (let m = 0; m < observed.length; m++) {
			const metric = observed[m]!;
			const value = metric.observe(world, observables);
			if (!Number.isFinite(value)) throw new Error(`${metric.id} is ${value} in month ${world.month}`);
			series[m * months + world.month] = value === 0 ? 0 : value;
		}
		observeProviders(world, providerShares);
	}
	return {
		months,
		...(wanted === 'all' ? {} : { metrics: places }),
		series,
		runs: plannedRuns(world),
		lost: world.totals.lost.slice(),
		diverted: world.totals.diverted.slice(),
		providerShares
	};
}

/** Places in `METRICS` of the metrics to observe, ascending. Throws a RangeError for an id that no metric has. */
function placesOf(wanted: readonly string[] | 'all'): Uint16Array {
	if (wanted === 'all') return Uint16Array.from(METRICS, (_, place) => place);
	const places = wanted.map((id) => {
		const place = METRICS.findIndex((metric) => metric.id === id);
		if (place < 0) throw new RangeError(`no metric is called ${id}`);
		return place;
	});
	return Uint16Array.from(new Set(places)).sort();
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
