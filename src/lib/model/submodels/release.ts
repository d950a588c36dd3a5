import { PERMISSION } from '../entities/bases';
import { DEVELOPER_KINDS, WEIGHTS } from '../entities/kinds';
import { HISTORY, type World } from '../entities/world';
import { FATES } from '../outcome';
import { exp } from '../portable-math';
import { ALWAYS, PURPOSE } from '../random';
import { capabilityOf } from './frontier';
import { disclose } from './disclosure';
import { offer } from './offers';
import { EVERYWHERE, type Option, decide } from './options';
import { developerSafeguards } from './safeguards';

const IN_TRAINING = FATES.indexOf('in-training');
const AWAITING = FATES.indexOf('awaiting-approval');
const ABANDONED = FATES.indexOf('abandoned');
const WITHHELD = FATES.indexOf('withheld');
const OPEN = FATES.indexOf('released-open');
const GATED = FATES.indexOf('released-gated');
const CLOSED = FATES.indexOf('released-closed');
const FRONTIER = [DEVELOPER_KINDS.indexOf('frontier-closed'), DEVELOPER_KINDS.indexOf('frontier-open')];

/**
 * Models whose training is finished come out, under the law as it now stands: the developer decides
 * again on weights and markets, with the cost of training sunk. Duties that take time put the release
 * off; approval sends the model to the queue first.
 */
export function releaseBases(world: World): void {
	const { bases, month } = world;
	for (let row = 0; row < bases.count; row++) {
		if (bases.month[row] !== month) continue;
		const fate = bases.fate[row];
		if (fate === IN_TRAINING) considerRelease(world, row);
		else if (fate === AWAITING && bases.permission[row] === PERMISSION.granted) considerRelease(world, row);
	}
}

function considerRelease(world: World, row: number): void {
	const { bases, developers, month } = world;
	if (developers.active[bases.developer[row]!] === 0) {
		bases.fate[row] = ABANDONED;
		return;
	}
	const { option, reason } = decide(world, world.laws, row, month, [bases.trainingFlop[row]!], true);
	if (reason !== 0 && bases.reason[row] === 0) bases.reason[row] = reason;
	if (option === null) {
		bases.fate[row] = WITHHELD;
		world.flows.abandonedRuns += 1;
		return;
	}
	bases.open[row] = option.open ? 1 : 0;
	bases.gated[row] = option.weights === WEIGHTS.gated ? 1 : option.weights === WEIGHTS.staged ? 2 : 0;
	bases.markets[row] = option.markets;
	bases.ignoredLaws[row] = option.ignoring ? option.obligation.laws : 0;
	const asks = !option.ignoring && option.obligation.approvals.length > 0;
	if (asks && bases.permission[row] === PERMISSION.notAsked) {
		bases.permission[row] = PERMISSION.waiting;
		bases.fate[row] = AWAITING;
		bases.arrival[row] = month + world.random.stream(ALWAYS, PURPOSE.approval).uniform(bases.id[row]!, 0);
		return;
	}
	if (!option.ignoring && bases.delayed[row] === 0 && option.obligation.delayMonths > 0) {
		bases.delayed[row] = 1;
		// A fraction of a month is a whole month with that probability.
		const whole = Math.floor(
			option.obligation.delayMonths +
				world.random.stream(ALWAYS, PURPOSE.runTraits).uniform(bases.id[row]!, 4)
		);
		if (whole > 0) {
			bases.month[row] = month + whole;
			return;
		}
	}
	if (option.ignoring) world.flows.releasesInBreach += 1;
	else payDuties(world, row, option);
	receiveSubsidy(world, row, option);
	release(world, row, option.open, option.markets, option.obligation.covered);
}

function receiveSubsidy(world: World, row: number, { obligation, weights }: Option): void {
	if (weights !== WEIGHTS.open || obligation.subsidyUsd === 0) return;
	world.developers.subsidyUsd[world.bases.developer[row]!]! += obligation.subsidyUsd;
	world.flows.subsidyUsd += obligation.subsidyUsd;
}

/** First and per-model duties are paid now, yearly ones from now on. */
export function payDuties(world: World, row: number, { obligation }: Pick<Option, 'obligation'>): void {
	const { developers } = world;
	const d = world.bases.developer[row]!;
	developers.complianceUsd[d]! += obligation.firstUsd + obligation.perModelUsd;
	world.flows.developerComplianceUsd += obligation.firstUsd + obligation.perModelUsd;
	for (let l = 0; l < world.laws.length; l++) {
		const at = d * world.laws.length + l;
		developers.paidFirstUsd[at] = Math.max(developers.paidFirstUsd[at]!, obligation.heaviestFirstUsd[l]!);
		developers.owedPerYearUsd[at] = Math.max(
			developers.owedPerYearUsd[at]!,
			obligation.heaviestPerYearUsd[l]!
		);
		if (obligation.laws & (1 << l)) developers.coveredMonth[at] = world.month;
	}
}

/** A model enters the world: fates, frontiers, fits to the niches, and what it adds to the market. */
export function release(world: World, row: number, open: boolean, markets: number, covered: number): void {
	const { bases, developers, month } = world;
	const id = bases.id[row]!;
	const gated = bases.gated[row] !== 0;
	bases.fate[row] = open ? OPEN : gated ? GATED : CLOSED;
	bases.month[row] = month;
	bases.open[row] = open ? 1 : 0;
	bases.markets[row] = markets;
	bases.covered[row] = covered;
	bases.parameterCount[row] = Math.sqrt(bases.trainingFlop[row]! / 120);
	bases.developerRevenueUsd[row] = developers.revenueUsd[bases.developer[row]!]!;
	const luck = world.random.stream(ALWAYS, PURPOSE.runTraits).normal(id, 3);
	const capability = capabilityOf(world, bases.log10Flop[row]!, bases.trainedMonth[row]!, luck);
	bases.capability[row] = capability;
	bases.safeguards[row] = developerSafeguards(world, row, open || gated, covered);
	if (open || gated) {
		bases.openRows[bases.openCount++] = row;
		world.lineage.reserve(row + 1);
		world.lineage.addModel();
		fitToNiches(world, row);
	}
	disclose(world, row);
	offer(world, row);
	recordRelease(world, row);
}

/** Fit to each niche ~ N(0, σ_fit), in utility; appeal e^(β_q·q + fit) is what fine-tuners weigh. */
function fitToNiches(world: World, row: number): void {
	const { bases, parameters } = world;
	const draws = world.random.stream(ALWAYS, PURPOSE.baseFit);
	for (let n = 0; n < parameters.niches; n++) {
		const fit = parameters.fitSpread * draws.normal(bases.id[row]!, n);
		bases.fit[row * parameters.niches + n] = fit;
		bases.appeal[row * parameters.niches + n] = exp(parameters.qualityWeight * bases.capability[row]! + fit);
	}
}

function recordRelease(world: World, row: number): void {
	const { bases, developers, flows } = world;
	const open = bases.open[row] === 1;
	const flop = bases.trainingFlop[row]!;
	const at = HISTORY + world.month;
	world.frontierFlop = Math.max(world.frontierFlop, flop);
	world.frontierCapability[at] = Math.max(world.frontierCapability[at]!, bases.capability[row]!);
	if (open) recordOpenFrontier(world, row);
	if (bases.gated[row] !== 0) flows.gatedReleases += 1;
	flows.releases += 1;
	flows.trainingFlop += flop;
	if (open) flows.openReleases += 1;
	if (bases.covered[row] !== 0) {
		flows.coveredReleases += 1;
		if (!FRONTIER.includes(developers.kind[bases.developer[row]!]!)) flows.collateralReleases += 1;
	}
	if (bases.openness[row]! > 0 && !open) flows.closedByRule += 1;
	if (bases.markets[row] !== EVERYWHERE) flows.withheldFromMarket += 1;
}

/** Published weights count towards the open frontier from the day they are published. */
export function recordOpenFrontier(world: World, row: number): void {
	const { bases } = world;
	const at = HISTORY + world.month;
	world.openFrontierFlop = Math.max(world.openFrontierFlop, bases.trainingFlop[row]!);
	world.openFrontierCapability[at] = Math.max(world.openFrontierCapability[at]!, bases.capability[row]!);
}
