import { entryMonthOf, plannedRunId } from '../state/developers';
import { enter, STAGE } from '../state/lifecycle';
import type { World } from '../laws/world';
import { exp10, log10 } from '../arithmetic/portable-math';
import { ALWAYS, PURPOSE } from '../random/random-source';
import { opennessPremium } from '../decisions/openness';
import { stoppingSizes } from '../decisions/stopping-sizes';
import { decide } from '../decisions/training-plan';
import { step } from './step';

/**
 * Smallest run planned, as log10 FLOP. Assumption: about the size of a small language model of 2020. Not varied: smaller runs are
 * never near a line on compute, and too weak for anybody to choose.
 */
const SMALLEST_LOG10 = 22;

/**
 * Developers plan training runs: cadence n = n₀·10^(−slope·distance to the largest budget) a year, sizes
 * log10 C = log10 C_largest for flagships and log10 C_largest − D·U with U uniform for the rest, so that releases are spread evenly in log-compute
 * below the frontier. Each run is committed `runLeadMonths` ahead, against the law as it can be foreseen.
 */
export const planTrainingRuns = step(
	{
		reads: {
			developers:
				'active elsewhereFirst groupRevenueUsd home id kind largestRunUsd lawAbiding owedPerYearUsd paidFirstUsd',
			runs: 'barred delayed developer freeLicence id openness permission stage trainingCostUsd trainingFlop wishedLog10Flop',
			market: 'closedUsers openUsers',
			flows: 'abandonedRuns bunchedRuns',
			world:
				'algorithmsLog10 demandShare expectedAdopters fearedLaws foreseenLaws frontierCapability frontierLog10Flop pricePerFlopUsd realisedRevenueUsd reviewersFree valuedUsd'
		},
		writes: {
			runs: 'count developer freeLicence id log10Flop month openness reason stage trainedMonth trainingCostUsd trainingFlop wishedLog10Flop',
			flows: 'abandonedRuns bunchedRuns'
		}
	},
	function planTrainingRuns(world: World): void {
		forEachPlannedRun(world, world.month, (d, wished) =>
			commitRun(world, addPlannedRun(world, d, world.month, wished))
		);
	}
);

/**
 * Calls `plan` with (developer, wished log10 FLOP) for every run that is planned in a month. Who has just entered plans its first
 * run, of its whole budget: it is seen to be there by the model that it trains.
 */
export function forEachPlannedRun(
	world: World,
	month: number,
	plan: (developer: number, wishedLog10Flop: number) => void
): void {
	const { developers, parameters } = world;
	const planning = world.random.stream(month, PURPOSE.planning);
	const frontier = largestBudget(world);
	for (let d = 0; d < developers.count; d++) {
		if (developers.active[d] === 0) continue;
		const largest = log10(developers.largestRunUsd[d]! / world.pricePerFlopUsd);
		const isNew = month > 0 && entryMonthOf(developers.id[d]!) === month;
		if (!isNew && planning.uniform(developers.id[d]!, 0) >= runsPerYear(world, d, frontier) / 12) continue;
		const flagship = isNew || planning.uniform(developers.id[d]!, 2) < parameters.flagshipShare;
		const below = flagship ? 0 : parameters.runDepthOrders * planning.uniform(developers.id[d]!, 1);
		plan(d, Math.max(SMALLEST_LOG10, largest - below));
	}
}

/** Runs that a developer plans a year, by the distance of its budget to the largest one. */
export function runsPerYear(
	{ developers, parameters, pricePerFlopUsd }: World,
	d: number,
	frontier: number
): number {
	const largest = log10(developers.largestRunUsd[d]! / pricePerFlopUsd);
	return parameters.runsPerYear * exp10(-parameters.cadenceSlope * (frontier - largest));
}

/** log10 of the compute that the largest budget buys, in FLOP. */
export function largestBudget({ developers, pricePerFlopUsd }: World): number {
	let largestUsd = 0;
	for (let d = 0; d < developers.count; d++) {
		if (developers.active[d] === 1) largestUsd = Math.max(largestUsd, developers.largestRunUsd[d]!);
	}
	return log10(largestUsd / pricePerFlopUsd);
}

/** A row for a planned run with its traits; `month` is its slot of planning, `released` the month it is to come out. */
export function addPlannedRun(
	world: World,
	developer: number,
	month: number,
	wishedLog10Flop: number,
	released = month + world.parameters.runLeadMonths
): number {
	const { runs, developers, parameters } = world;
	const row = runs.add();
	const id = plannedRunId(developers.id[developer]!, month);
	const traits = world.random.stream(ALWAYS, PURPOSE.runTraits);
	runs.id[row] = id;
	runs.stage[row] = STAGE.planned;
	runs.developer[row] = developer;
	runs.wishedLog10Flop[row] = wishedLog10Flop;
	runs.openness[row] = opennessPremium(
		world,
		developers.kind[developer]!,
		wishedLog10Flop,
		released,
		traits.normal(id, 0)
	);
	runs.freeLicence[row] = traits.uniform(id, 1) < parameters.freeLicenceShare ? 1 : 0;
	return row;
}

function commitRun(world: World, row: number): void {
	const { runs, month, parameters } = world;
	const wishedFlop = exp10(runs.wishedLog10Flop[row]!);
	const sizes = [wishedFlop];
	const traits = world.random.stream(ALWAYS, PURPOSE.runTraits);
	const weighsTheLine = traits.uniform(runs.id[row]!, 2) >= parameters.friction;
	if (weighsTheLine) {
		const known =
			parameters.lineUncertainty > 0 ? [...world.foreseenLaws, ...world.fearedLaws] : world.foreseenLaws;
		sizes.push(...stoppingSizes(world, known, wishedFlop, world.pricePerFlopUsd));
	}
	const finished = month + parameters.runLeadMonths;
	const { option, reason } = decide(world, world.foreseenLaws, row, sizes, false, world.fearedLaws);
	runs.reason[row] = reason;
	if (option === null) {
		enter(runs, row, STAGE.abandoned);
		runs.month[row] = month;
		world.flows.abandonedRuns += 1;
		return;
	}
	startTraining(
		world,
		row,
		option.flop === wishedFlop ? runs.wishedLog10Flop[row]! : log10(option.flop),
		finished
	);
	runs.trainingFlop[row] = option.flop;
	runs.trainingCostUsd[row] = option.flop * world.pricePerFlopUsd;
	if (option.flop < wishedFlop) world.flows.bunchedRuns += 1;
}

/** A run is under way and will be finished in a month. */
export function startTraining(world: World, row: number, log10Flop: number, finished: number): void {
	const { runs } = world;
	enter(runs, row, STAGE.inTraining);
	runs.log10Flop[row] = log10Flop;
	runs.trainingFlop[row] = exp10(log10Flop);
	runs.trainingCostUsd[row] = runs.trainingFlop[row] * world.pricePerFlopUsd;
	runs.trainedMonth[row] = finished;
	runs.month[row] = finished;
}
