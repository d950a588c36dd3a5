import { PERMISSION } from '../entities/bases';
import { JURISDICTIONS } from '../entities/kinds';
import { HISTORY, type World } from '../entities/world';
import { FATES } from '../outcome';
import { exp } from '../portable-math';
import { ALWAYS, PURPOSE } from '../random';
import { capabilityOf } from './frontier';
import { type ModelObligation, obligationOf } from './obligation';
import { offer } from './offers';
import { type Option, decide } from './options';

const IN_TRAINING = FATES.indexOf('in-training');
const AWAITING = FATES.indexOf('awaiting-approval');
const ABANDONED = FATES.indexOf('abandoned');
const WITHHELD = FATES.indexOf('withheld');
const OPEN = FATES.indexOf('released-open');
const CLOSED = FATES.indexOf('released-closed');

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
	bases.markets[row] = option.markets;
	if (option.obligation.approvals.length > 0 && bases.permission[row] === PERMISSION.notAsked) {
		bases.permission[row] = PERMISSION.waiting;
		bases.fate[row] = AWAITING;
		bases.arrival[row] = month + world.random.stream(ALWAYS, PURPOSE.approval).uniform(bases.id[row]!, 0);
		return;
	}
	if (bases.delayed[row] === 0 && option.obligation.delayMonths > 0) {
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
	payDuties(world, row, option);
	release(world, row, option.open, option.markets, option.obligation.covered);
}

function payDuties(world: World, row: number, option: Option): void {
	const { developers } = world;
	const d = world.bases.developer[row]!;
	const { obligation } = option;
	developers.complianceUsd[d]! += obligation.firstUsd + obligation.perModelUsd;
	world.flows.developerComplianceUsd += obligation.firstUsd + obligation.perModelUsd;
	for (let l = 0; l < world.laws.length; l++) {
		const at = d * world.laws.length + l;
		developers.paidFirstUsd[at] = Math.max(developers.paidFirstUsd[at]!, obligation.heaviestFirstUsd[l]!);
		developers.owedPerYearUsd[at] = Math.max(
			developers.owedPerYearUsd[at]!,
			obligation.heaviestPerYearUsd[l]!
		);
	}
}

/** A model enters the world: fates, frontiers, fits to the niches, and what it adds to the market. */
export function release(world: World, row: number, open: boolean, markets: number, covered: number): void {
	const { bases, developers, month, parameters } = world;
	const id = bases.id[row]!;
	bases.fate[row] = open ? OPEN : CLOSED;
	bases.month[row] = month;
	bases.open[row] = open ? 1 : 0;
	bases.markets[row] = markets;
	bases.covered[row] = covered;
	bases.parameterCount[row] = Math.sqrt(bases.trainingFlop[row]! / 120);
	bases.developerRevenueUsd[row] = developers.revenueUsd[bases.developer[row]!]!;
	const luck = world.random.stream(ALWAYS, PURPOSE.runTraits).normal(id, 3);
	const capability = capabilityOf(world, bases.log10Flop[row]!, bases.trainedMonth[row]!, luck);
	bases.capability[row] = capability;
	bases.safeguards[row] = Math.min(
		1,
		parameters.safeguardStrength + (covered === 0 ? 0 : parameters.safeguardByDuty)
	);
	if (open) {
		bases.openRows[bases.openCount++] = row;
		fitToNiches(world, row);
	}
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
	const { bases, flows } = world;
	const open = bases.open[row] === 1;
	const flop = bases.trainingFlop[row]!;
	const capability = bases.capability[row]!;
	const at = HISTORY + world.month;
	world.frontierFlop = Math.max(world.frontierFlop, flop);
	world.frontierCapability[at] = Math.max(world.frontierCapability[at]!, capability);
	if (open) {
		world.openFrontierFlop = Math.max(world.openFrontierFlop, flop);
		world.openFrontierCapability[at] = Math.max(world.openFrontierCapability[at]!, capability);
	}
	flows.releases += 1;
	flows.trainingFlop += flop;
	if (open) flows.openReleases += 1;
	if (bases.covered[row] !== 0) flows.coveredReleases += 1;
	if (bases.openness[row]! > 0 && !open) flows.closedByRule += 1;
	if (bases.markets[row] !== (1 << JURISDICTIONS.length) - 1) flows.withheldFromMarket += 1;
}

/** What a model that is waiting for approval owes under the law of a month. */
export function obligationOfRow(world: World, row: number, month: number): ModelObligation {
	const { bases, developers } = world;
	const d = bases.developer[row]!;
	return obligationOf(
		world,
		world.laws,
		d,
		{
			trainingFlop: bases.trainingFlop[row]!,
			trainingCostUsd: bases.trainingCostUsd[row]!,
			developerRevenueUsd: developers.revenueUsd[d]!,
			developerKind: developers.kind[d]!,
			home: developers.home[d]!,
			markets: bases.markets[row]!,
			open: bases.open[row] === 1,
			freeLicence: bases.freeLicence[row] === 1
		},
		month
	);
}
