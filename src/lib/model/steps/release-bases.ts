import { LAST_MONTH, PERMISSION } from '../state/runs';
import { eachIn, EVERYWHERE, has, NOWHERE, union, without } from '../state/jurisdictions';
import { DEVELOPER_KIND, JURISDICTIONS, WEIGHTS, type Weights } from '../state/kinds';
import { HISTORY, type World } from '../laws/world';
import { exp, exp10 } from '../arithmetic/portable-math';
import { ALWAYS, PURPOSE } from '../random/random-source';
import { factsAt } from '../laws/facts';
import { obligationOf } from '../laws/obligation';
import { payDuties } from '../laws/pay-duties';
import { recordOpenFrontier } from '../state/open-frontier';
import { capabilityOf } from '../state/capability';
import { countingLineFlop, discloses } from '../decisions/disclosure';
import { enter, GATING, givesWeights, isClosed, isPublished, STAGE } from '../state/lifecycle';
import { offer } from '../state/offers';
import { type Option, decide } from '../decisions/training-plan';
import { priceOf, servedShare, valueOfRunUsd } from '../decisions/candidate-run';
import { developerSafeguards } from '../decisions/safeguards';
import { step } from './step';

const FRONTIER: readonly number[] = [DEVELOPER_KIND.frontierClosed, DEVELOPER_KIND.frontierOpen];
/** Half an order of magnitude, √10: the window on either side of a line in which models are counted. */
const WINDOW = Math.sqrt(10);

/**
 * Models whose training is finished come out, under the law as it now stands: the developer decides
 * again on weights and markets, with the cost of training sunk. Duties that take time put the release
 * off; approval sends the model to the queue first.
 */
export const releaseBases = step(
	{
		reads: {
			developers:
				'active complianceUsd elsewhereFirst groupRevenueUsd home kind largestRunUsd lawAbiding owedPerYearUsd paidFirstUsd subsidyUsd',
			runs: 'awaiting barred capability covered delayed developer developerRevenueUsd disclosed freeLicence gated id log10Flop markets month open openCount openness permission reason stage trainedMonth trainingCostUsd trainingFlop wishedLog10Flop',
			lineage: 'parents useCount',
			market:
				'anchorUtility bestOpenInNiche closedAppeal closedCapability closedUsers downloadUtility offered openFloor openUsers openUtility',
			flows:
				'closedByRule collateralReleases coveredReleases developerComplianceUsd disclosedAboveLine gatedReleases openReleases releases releasesAboveLine releasesBelowLine releasedValueUsd releasesInBreach subsidyUsd trainingFlop undisclosedReleases withheldFromMarket',
			world:
				'activeByKind algorithmsLog10 bestClosed demandShare expectedAdopters frontierCapability frontierFlop frontierLog10Flop laws openFrontierCapability openFrontierFlop pricePerFlopUsd realisedRevenueUsd reviewersFree toolingShare valuedUsd'
		},
		writes: {
			developers: 'complianceUsd coveredMonth owedPerYearUsd paidFirstUsd subsidyUsd',
			runs: 'appeal arrival awaiting capability covered delayed developerRevenueUsd disclosed fit gated ignoredLaws marketMonth markets month open openCount openRows parameterCount permission reason safeguards stage',
			lineage: 'parents useCount',
			market:
				'bestOpenInNiche closedAppeal closedCapability downloadAppeal downloadRow downloadUtility offered openAppeal openFloor openUtility',
			flows:
				'closedByRule collateralReleases coveredReleases developerComplianceUsd disclosedAboveLine gatedReleases openReleases releases releasesAboveLine releasesBelowLine releasedValueUsd releasesInBreach subsidyUsd trainingFlop undisclosedReleases withheldFromMarket',
			world:
				'bestClosed frontierCapability frontierFlop frontierLog10Flop openFrontierCapability openFrontierFlop'
		}
	},
	function releaseBases(world: World): void {
		const { runs, month } = world;
		for (let row = 0; row < runs.count; row++) {
			if (runs.month[row] !== month) continue;
			const stage = runs.stage[row];
			if (stage === STAGE.inTraining) considerRelease(world, row);
			else if (stage === STAGE.awaitingApproval && runs.permission[row] === PERMISSION.granted)
				considerRelease(world, row);
		}
	}
);

function considerRelease(world: World, row: number): void {
	const { runs, developers, month } = world;
	if (developers.active[runs.developer[row]!] === 0) {
		enter(runs, row, STAGE.abandoned);
		return;
	}
	rateTrainedModel(world, row);
	const { option, reason } = decide(world, world.laws, row, [runs.trainingFlop[row]!], true);
	if (reason !== 0 && runs.reason[row] === 0) runs.reason[row] = reason;
	if (option === null) {
		enter(runs, row, STAGE.withheld);
		world.flows.abandonedRuns += 1;
		return;
	}
	runs.open[row] = option.open ? 1 : 0;
	runs.gated[row] = gatingOf(option.weights);
	runs.markets[row] = option.markets;
	runs.ignoredLaws[row] = option.ignoring ? option.obligation.laws : 0;
	if (option.first !== NOWHERE) {
		releaseElsewhereFirst(world, row, option);
		return;
	}
	const asks = !option.ignoring && option.obligation.approvals.length > 0;
	if (asks && runs.permission[row] === PERMISSION.notAsked) {
		runs.permission[row] = PERMISSION.waiting;
		enter(runs, row, STAGE.awaitingApproval);
		runs.arrival[row] = month + world.random.stream(ALWAYS, PURPOSE.approval).uniform(runs.id[row]!, 0);
		return;
	}
	if (!option.ignoring && runs.delayed[row] === 0 && option.obligation.delayMonths > 0) {
		runs.delayed[row] = 1;
		const whole = wholeMonths(world, row, option.obligation.delayMonths);
		if (whole > 0) {
			runs.month[row] = month + whole;
			return;
		}
	}
	if (option.ignoring) world.flows.releasesInBreach += 1;
	else payDuties(world, row, option.obligation);
	receiveSubsidy(world, row, option);
	release(world, row, option.open, option.markets, option.obligation.covered);
}

/** A fraction of a month is a whole month with that probability. */
function wholeMonths(world: World, row: number, months: number): number {
	return Math.floor(months + world.random.stream(ALWAYS, PURPOSE.runTraits).uniform(world.runs.id[row]!, 4));
}

/** Comes out where nothing is waited for, asks for approval elsewhere, and pays so far only for where it is out. */
function releaseElsewhereFirst(world: World, row: number, { first, markets, obligation }: Option): void {
	const { arena, laws, month, runs } = world;
	const awaiting = without(markets, first);
	runs.awaiting[row] = awaiting;
	runs.markets[row] = first;
	for (const at of eachIn(awaiting)) {
		runs.marketMonth[row * JURISDICTIONS.length + at] = has(obligation.approvalIn, at)
			? LAST_MONTH
			: month + wholeMonths(world, row, obligation.delayMonthsAt[at]!);
	}
	if (obligation.approvals.length > 0) {
		runs.permission[row] = PERMISSION.waiting;
		runs.arrival[row] = month + world.random.stream(ALWAYS, PURPOSE.approval).uniform(runs.id[row]!, 0);
	}
	const { covered } = obligation;
	const model = factsAt(world, row, 'release', arena.model);
	payDuties(world, row, obligationOf(world, laws, runs.developer[row]!, model, arena.obligation));
	release(world, row, false, first, covered);
}

function gatingOf(weights: Weights): number {
	switch (weights) {
		case WEIGHTS.gated:
			return GATING.forGood;
		case WEIGHTS.staged:
			return GATING.untilPublished;
		default:
			return GATING.none;
	}
}

function receiveSubsidy(world: World, row: number, { obligation, weights }: Option): void {
	if (weights !== WEIGHTS.open || obligation.subsidyUsd === 0) return;
	world.developers.subsidyUsd[world.runs.developer[row]!]! += obligation.subsidyUsd;
	world.flows.subsidyUsd += obligation.subsidyUsd;
}

/** What a law looks at on the day of release: the capability that was reached, and the revenue of the developer. */
export function rateTrainedModel(world: World, row: number): void {
	const { runs, developers } = world;
	const luck = world.random.stream(ALWAYS, PURPOSE.runTraits).normal(runs.id[row]!, 3);
	runs.capability[row] = capabilityOf(world, runs.log10Flop[row]!, runs.trainedMonth[row]!, luck);
	runs.developerRevenueUsd[row] = developers.groupRevenueUsd[runs.developer[row]!]!;
}

/** A rated model enters the world: fates, frontiers, fits to the niches, and what it adds to the market. */
export function release(world: World, row: number, open: boolean, markets: number, covered: number): void {
	const { runs, month } = world;
	const gated = runs.gated[row] !== 0;
	enter(runs, row, open ? STAGE.releasedOpen : gated ? STAGE.releasedGated : STAGE.releasedClosed);
	runs.month[row] = month;
	runs.open[row] = open ? 1 : 0;
	runs.markets[row] = markets;
	runs.covered[row] = covered;
	runs.parameterCount[row] = Math.sqrt(runs.trainingFlop[row]! / 120);
	runs.safeguards[row] = developerSafeguards(world, row, open || gated, covered);
	if (givesWeights(runs, row)) {
		runs.openRows[runs.openCount++] = row;
		world.lineage.reserve(row + 1);
		world.lineage.addModel();
		fitToNiches(world, row);
	}
	recordDisclosure(world, row);
	offer(world, row);
	recordRelease(world, row);
}

/** Fit to each niche ~ N(0, σ_fit), in utility; appeal e^(β_q·q + fit) is what fine-tuners weigh. */
function fitToNiches(world: World, row: number): void {
	const { runs, parameters } = world;
	const draws = world.random.stream(ALWAYS, PURPOSE.baseFit);
	for (let n = 0; n < parameters.niches; n++) {
		const fit = parameters.fitSpread * draws.normal(runs.id[row]!, n);
		runs.fit[row * parameters.niches + n] = fit;
		runs.appeal[row * parameters.niches + n] = exp(parameters.qualityWeight * runs.capability[row]! + fit);
	}
}

/** What becomes public about the compute of a model, and where it lies beside the line. */
function recordDisclosure(world: World, row: number): void {
	const { runs, flows } = world;
	const disclosed = discloses(world, row) ? 1 : 0;
	runs.disclosed[row] = disclosed;
	if (disclosed === 0) flows.undisclosedReleases += 1;
	const flop = runs.trainingFlop[row]!;
	const line = countingLineFlop(world);
	if (flop > line && flop <= line * WINDOW) {
		flows.releasesAboveLine += 1;
		flows.disclosedAboveLine += disclosed;
	} else if (flop <= line && flop > line / WINDOW) flows.releasesBelowLine += 1;
}

function recordRelease(world: World, row: number): void {
	const { runs, developers, flows } = world;
	const open = isPublished(runs, row);
	const flop = runs.trainingFlop[row]!;
	const at = HISTORY + world.month;
	world.frontierFlop = Math.max(world.frontierFlop, flop);
	world.frontierLog10Flop[at] = Math.max(world.frontierLog10Flop[at]!, runs.log10Flop[row]!);
	world.frontierCapability[at] = Math.max(world.frontierCapability[at]!, runs.capability[row]!);
	if (open) recordOpenFrontier(world, row);
	if (runs.gated[row] !== 0) flows.gatedReleases += 1;
	flows.releases += 1;
	flows.trainingFlop += flop;
	if (open) flows.openReleases += 1;
	if (runs.covered[row] !== 0) {
		flows.coveredReleases += 1;
		if (!FRONTIER.includes(developers.kind[runs.developer[row]!]!)) flows.collateralReleases += 1;
	}
	if (runs.openness[row]! > 0 && isClosed(runs, row)) flows.closedByRule += 1;
	if (union(runs.markets[row]!, runs.awaiting[row]!) !== EVERYWHERE) flows.withheldFromMarket += 1;
	flows.releasedValueUsd += releasedValueUsd(world, row);
}

/** V(C) of a model, by the demand of the jurisdictions in which it is out or is to come out, in USD. */
function releasedValueUsd(world: World, row: number): number {
	const { runs } = world;
	const wishedFlop = exp10(runs.wishedLog10Flop[row]!);
	const valueUsd = valueOfRunUsd(world, wishedFlop, runs.trainingFlop[row]!, priceOf(world, row));
	return valueUsd * servedShare(world, union(runs.markets[row]!, runs.awaiting[row]!));
}
