import {
	defaultParameters,
	METRICS,
	type Outcome,
	type Parameters,
	type Policy,
	type Tier
} from '$lib/model';
import type { World } from '$lib/model/laws/world';
import type { Circumstances, ModelFacts } from '$lib/model/laws/instrument';
import { SCHEDULE } from '$lib/model/schedule';
import { worldOf } from '$lib/model/simulate';

/** Assumptions of a world small enough to be run hundreds of times. */
export function small(changes: Partial<Parameters> = {}): Parameters {
	return { ...defaultParameters(), fineTuners: 300, months: 36, ...changes };
}

/** A policy of one tier that binds everybody everywhere from January 2024. */
export function rule(
	tier: Tier['instruments'],
	beside: Policy['instruments'] = {},
	id = 'rule',
	reach: 'home' | 'market' = 'home'
): Policy {
	return {
		id,
		instruments: { nexus: { jurisdiction: 'world', reach }, ...beside },
		tiers: [{ id: 'tier', instruments: tier }]
	};
}

/** What laws can refer to: a month and the largest model so far, before any open model or incident. */
export function circumstances(month: number, frontierFlop: number): Circumstances {
	return { month, frontierFlop, openFrontierFlop: 0, postTrainingShare: 0, incidents: 0 };
}

/** A closed frontier model of a large American developer, offered everywhere. */
export function modelFacts(facts: Partial<ModelFacts> = {}): ModelFacts {
	return {
		trainingFlop: 2e26,
		trainingCostUsd: 2e8,
		developerRevenueUsd: 1e9,
		developerKind: 0,
		home: 0,
		markets: 7,
		open: false,
		gated: false,
		freeLicence: true,
		capability: 3,
		reachShare: 0.1,
		...facts
	};
}

/** The world of January 2024, before its first month. */
export function worldAtStart(
	changes: Partial<Parameters> = {},
	policies: readonly Policy[] = [],
	seed = 'test',
	replicate = 0
): World {
	return worldOf({ parameters: small(changes), policies, seed, replicate });
}

/** Months of one metric. */
export function series(outcome: Outcome, id: string): Float64Array {
	const m = METRICS.findIndex((metric) => metric.id === id);
	if (m < 0) throw new RangeError(`no metric is called ${id}`);
	return outcome.series.subarray(m * outcome.months, (m + 1) * outcome.months);
}

export function sum(values: Iterable<number>): number {
	let all = 0;
	for (const value of values) all += value;
	return all;
}

/** Ids of the metrics whose months differ by a single bit between two outcomes of the same length. */
export function metricsThatDiffer(a: Outcome, b: Outcome): string[] {
	return METRICS.filter((metric) => {
		const before = series(a, metric.id);
		const after = series(b, metric.id);
		return before.length !== after.length || before.some((value, month) => value !== after[month]);
	}).map((metric) => metric.id);
}

/** Runs the steps of the schedule from one name to another, both included, in the present month. */
function runSteps(world: World, first: string, last = first): void {
	const names = SCHEDULE.map(({ name }) => name);
	const [from, to] = [names.indexOf(first), names.indexOf(last)];
	if (from < 0 || to < from) throw new RangeError(`no steps from ${first} to ${last} in the schedule`);
	for (const step of SCHEDULE.slice(from, to + 1)) step(world);
}

/** News of releases, and what fine-tuners make of it. */
export const spreadNewsAndPeers = (world: World) => runSteps(world, 'publishNews', 'chooseBases');
/** Prices, then users of services and of weights. */
export const chooseProviders = (world: World) => runSteps(world, 'moveAnchor', 'chooseDownloads');
export const enterAndLeave = (world: World) => runSteps(world, 'enterDevelopers', 'turnOverFineTuners');
