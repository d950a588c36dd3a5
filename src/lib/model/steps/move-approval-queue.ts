import type { Approval } from '../laws/duties';
import { factsAt } from '../laws/facts';
import type { MonthlyLaw, MonthlyTier } from '../laws/monthly-law';
import { obligationOf } from '../laws/obligation';
import { NO_HOME } from '../laws/reach-table';
import type { World } from '../laws/world';
import { ALWAYS, PURPOSE } from '../random/random-source';
import { eachIn, type JurisdictionSet, NOWHERE, only, union, without } from '../state/jurisdictions';
import { REASON } from '../state/kinds';
import { enter, STAGE } from '../state/lifecycle';
import { PERMISSION } from '../state/runs';
import { step } from './step';

/** Upper bound of a release month: the column is Int16, and a later month would overflow to an early one. */
const LAST_MONTH = 32767;

/**
 * A first-come queue for each tier that asks for approval: c reviewers side by side, with review times that
 * are exponential or all the same. Because nobody overtakes, the instant at which a review ends follows from
 * the reviewers' free times at the moment of joining. With Poisson arrivals the mean wait is Erlang's C
 * formula, and that of Pollaczek and Khinchine with one reviewer and constant times. A refusal closes the
 * jurisdictions of the law that refused; where none is left the model is withheld. A review that no law asks
 * for any more is over.
 */
export const moveApprovalQueue = step(
	{
		reads: {
			developers: 'active home kind owedPerYearUsd paidFirstUsd revenueUsd',
			runs: 'arrival barred capability developer developerRevenueUsd freeLicence gated id markets month open permission reviewEnds stage trainingCostUsd trainingFlop',
			market: 'closedUsers openUsers',
			flows: 'approvalWaitMonths approvals refusals',
			world: 'frontierCapability laws reviewersFree'
		},
		writes: {
			runs: 'barred month permission reason reviewEnds stage',
			flows: 'approvalWaitMonths approvals refusals',
			world: 'reviewersFree'
		}
	},
	function moveApprovalQueue(world: World): void {
		const { runs, developers, month } = world;
		const joining: number[] = [];
		for (let row = 0; row < runs.count; row++) {
			const pending =
				runs.permission[row] === PERMISSION.waiting || runs.permission[row] === PERMISSION.inReview;
			if (pending && developers.active[runs.developer[row]!] === 0) {
				// The developer has closed: nobody is left to release the model.
				runs.permission[row] = PERMISSION.notAsked;
				enter(runs, row, STAGE.abandoned);
				runs.month[row] = month;
			} else if (runs.permission[row] === PERMISSION.waiting) joining.push(row);
			else if (pending && approvalsOf(world, row).length === 0) {
				runs.month[row] = month;
				runs.reviewEnds[row] = Math.min(runs.reviewEnds[row]!, Math.max(month, runs.arrival[row]!));
			}
		}
		joining.sort((a, b) => runs.arrival[a]! - runs.arrival[b]!);
		const draws = world.random.stream(ALWAYS, PURPOSE.approval);
		for (const row of joining) {
			const id = runs.id[row]!;
			let finished = runs.arrival[row]!;
			let barred = NOWHERE;
			// Draws are numbered by the approvals that this model needs, not by all tiers there are, so that a
			// policy that asks for none shifts no draw.
			for (const [n, { approval, bit, law }] of approvalsOf(world, row).entries()) {
				const { constant, rejectProbability, reviewMonths } = approval!;
				const spread = constant ? 1 : draws.exponential(id, 1 + 2 * n);
				finished = Math.max(
					finished,
					review(world, bit, approval!, runs.arrival[row]!, spread * reviewMonths)
				);
				if (draws.uniform(id, 2 + 2 * n) < rejectProbability)
					barred = union(barred, closedBy(world.laws[law]!, runs.markets[row]!));
			}
			runs.barred[row] = barred;
			runs.permission[row] =
				without(runs.markets[row]!, barred) === NOWHERE ? PERMISSION.refused : PERMISSION.inReview;
			runs.reviewEnds[row] = finished;
			runs.month[row] = Math.min(LAST_MONTH, Math.max(month, Math.floor(finished)));
		}
		for (let row = 0; row < runs.count; row++) {
			if (runs.month[row] !== month) continue;
			if (runs.permission[row] === PERMISSION.inReview) {
				runs.permission[row] = PERMISSION.granted;
				world.flows.approvals += 1;
				// From instant to instant: whole months would lose half a month on average.
				world.flows.approvalWaitMonths += Math.max(0, runs.reviewEnds[row]! - runs.arrival[row]!);
				if (runs.barred[row] === NOWHERE) continue;
				runs.reason[row] = REASON.approvalRefused;
				world.flows.refusals += 1;
			} else if (runs.permission[row] === PERMISSION.refused && runs.stage[row] !== STAGE.withheld) {
				enter(runs, row, STAGE.withheld);
				runs.reason[row] = REASON.approvalRefused;
				world.flows.refusals += 1;
			}
		}
	}
);

/** Instant at which a review that is joined at `arrival` ends; takes the reviewer that is free first. */
function review(
	world: World,
	bit: number,
	approval: Approval,
	arrival: number,
	reviewMonths: number
): number {
	let free = world.reviewersFree.get(bit);
	if (free === undefined) {
		free = new Float64Array(approval.reviewers);
		world.reviewersFree.set(bit, free);
	}
	let first = 0;
	for (let r = 1; r < free.length; r++) if (free[r]! < free[first]!) first = r;
	const finished = Math.max(arrival, free[first]!) + reviewMonths;
	free[first] = finished;
	return finished;
}

/** Tiers whose approval a model needs as the law now stands; valid until the next question to the laws. */
function approvalsOf(world: World, row: number): readonly MonthlyTier[] {
	const { arena, laws, runs } = world;
	const model = factsAt(world, row, 'release', arena.model);
	return obligationOf(world, laws, runs.developer[row]!, model, arena.obligation).approvals;
}

/** The markets of a model that a law closes by refusing it: its own, or all where it follows the developer home. */
function closedBy(law: MonthlyLaw, markets: JurisdictionSet): JurisdictionSet {
	let closed = NOWHERE;
	for (const jurisdiction of eachIn(markets)) {
		if (law.reaches(NO_HOME, only(jurisdiction))) closed = union(closed, only(jurisdiction));
	}
	return closed === NOWHERE ? markets : closed;
}
