import { exp10, power } from '../arithmetic/portable-math';
import { priceOf, servedShare, valueOfRunUsd } from '../decisions/candidate-run';
import { exposureOf } from '../decisions/exposure';
import { factsAt } from '../laws/facts';
import { type ModelObligation, obligationOf } from '../laws/obligation';
import { payDuties } from '../laws/pay-duties';
import type { World } from '../laws/world';
import {
	eachIn,
	has,
	JURISDICTIONS,
	type JurisdictionSet,
	NOWHERE,
	only,
	union,
	without
} from '../state/jurisdictions';
import { WEIGHTS } from '../state/kinds';
import { offer } from '../state/offers';
import { valueScale } from '../state/value-scale';
import { step } from './step';

/**
 * Models that are out elsewhere come out in the jurisdictions that made them wait, once their time has come and if
 * what is left of their value there is worth what the laws ask that reach them only now.
 */
export const openAwaitedMarkets = step(
	{
		reads: {
			developers: 'active complianceUsd groupRevenueUsd home kind owedPerYearUsd paidFirstUsd',
			runs: 'awaiting barred capability covered developer developerRevenueUsd freeLicence gated marketMonth markets month open stage trainingCostUsd trainingFlop wishedLog10Flop',
			market: 'anchorUtility closedAppeal closedCapability closedUsers offered openUsers',
			flows: 'developerComplianceUsd',
			world:
				'algorithmsLog10 bestClosed demandShare frontierCapability laws pricePerFlopUsd realisedRevenueUsd reviewersFree valuedUsd'
		},
		writes: {
			developers: 'complianceUsd coveredMonth owedPerYearUsd paidFirstUsd',
			runs: 'awaiting covered markets',
			market: 'closedAppeal closedCapability offered',
			flows: 'developerComplianceUsd',
			world: 'bestClosed'
		}
	},
	function openAwaitedMarkets(world: World): void {
		const { developers, month, runs } = world;
		for (let row = 0; row < runs.count; row++) {
			if (runs.awaiting[row] === NOWHERE) continue;
			if (developers.active[runs.developer[row]!] === 0) {
				runs.awaiting[row] = NOWHERE;
				continue;
			}
			let due = NOWHERE;
			for (const at of eachIn(runs.awaiting[row]!)) {
				const open =
					!has(runs.barred[row]!, at) && runs.marketMonth[row * JURISDICTIONS.length + at]! <= month;
				if (open) due = union(due, only(at));
			}
			if (due !== NOWHERE) open(world, row, due);
		}
	}
);

function open(world: World, row: number, due: JurisdictionSet): void {
	const { arena, laws, runs } = world;
	const d = runs.developer[row]!;
	const home = world.developers.home[d]!;
	const before = runs.markets[row]!;
	const after = union(before, due);
	const reachedNow = laws.filter((law) => law.reaches(home, after) && !law.reaches(home, before));
	const model = factsAt(world, row, 'release', arena.model);
	model.markets = after;
	const obligation = obligationOf(world, reachedNow, d, model, arena.obligation);
	runs.awaiting[row] = without(runs.awaiting[row]!, due);
	if (!isWorthOpening(world, row, due, obligation)) return;
	runs.markets[row] = after;
	runs.covered[row]! |= obligation.covered;
	payDuties(world, row, obligation);
	offer(world, row);
}

/** s·V·w·(1 − ρ)^age·(1 − exposure × harm × share answered for), against the duties. */
function isWorthOpening(
	world: World,
	row: number,
	due: JurisdictionSet,
	obligation: ModelObligation
): boolean {
	const { parameters, runs } = world;
	const wishedFlop = exp10(runs.wishedLog10Flop[row]!);
	const valueUsd =
		valueScale(world) * valueOfRunUsd(world, wishedFlop, runs.trainingFlop[row]!, priceOf(world, row));
	const kept = power(1 - parameters.valueDecay, world.month - runs.month[row]!);
	const exposure = exposureOf(parameters, runs.gated[row] === 0 ? WEIGHTS.closed : WEIGHTS.gated, 0);
	const answered = exposure * parameters.expectedHarmShare * obligation.liabilityShare;
	const worthUsd = valueUsd * servedShare(world, due) * kept * (1 - answered);
	return worthUsd >= obligation.weighedUsd(parameters.dutyHorizonYears);
}
