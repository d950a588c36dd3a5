import type { Approval } from '../laws/duties';
import { factsAt } from '../laws/facts';
import { heldMarkets } from '../laws/held-markets';
import { type ModelObligation, obligationOf } from '../laws/obligation';
import type { World } from '../laws/world';
import { ALWAYS, PURPOSE } from '../random/random-source';
import { eachIn, JURISDICTIONS, NOWHERE, union, without } from '../state/jurisdictions';
import { REASON } from '../state/kinds';
import { enter, isReleased, STAGE } from '../state/lifecycle';
import { LAST_MONTH, PERMISSION } from '../state/runs';
import { step } from './step';

/**
 * A first-come queue for each tier that asks for approval: c reviewers side by side, with review times that
 * are exponential or all the same. Because nobody overtakes, the instant at which a review ends follows from
 * the reviewers' free times at the moment of joining. With Poisson arrivals the mean wait is Erlang's C
 * formula, and that of Pollaczek and Khinchine with one reviewer and constant times. A refusal closes the
 * jurisdictions of the law that refused; where none is left the model is withheld. A model that is out elsewhere
 * waits in each jurisdiction for the reviews of that jurisdiction alone. A review that no law asks for any more is over.
 */
export const moveApprovalQueue = step(
	{
		reads: {
			developers: 'active groupRevenueUsd home kind owedPerYearUsd paidFirstUsd',
			runs: 'arrival awaiting barred capability developer developerRevenueUsd freeLicence gated id markets marketMonth open permission reviewEnds reviewedMonth stage trainingCostUsd trainingFlop',
			market: 'closedUsers openUsers',
			flows: 'approvalWaitMonths approvals refusals',
			world: 'frontierCapability laws reviewersFree'
		},
		writes: {
			runs: 'awaiting barred marketMonth month permission reason reviewEnds reviewedMonth stage',
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
			if (pending && developers.active[runs.developer[row]!] === 0) giveUp(world, row);
			else if (runs.permission[row] === PERMISSION.waiting) joining.push(row);
			else if (pending && obligationNow(world, row).approvals.length === 0) {
				runs.reviewEnds[row] = Math.min(runs.reviewEnds[row]!, Math.max(month, runs.arrival[row]!));
				endReview(world, row, month);
				for (const at of eachIn(runs.awaiting[row]!))
					runs.marketMonth[row * JURISDICTIONS.length + at] = month;
			}
		}
		joining.sort((a, b) => runs.arrival[a]! - runs.arrival[b]!);
		for (const row of joining) join(world, row);
		for (let row = 0; row < runs.count; row++) {
			if (runs.reviewedMonth[row] === month && hasAnswer(world, row)) answer(world, row);
		}
	}
);

/** Whether reviewers have settled on an answer that has not come in yet. */
function hasAnswer({ runs }: World, row: number): boolean {
	const permission = runs.permission[row];
	return (
		permission === PERMISSION.inReview ||
		(permission === PERMISSION.refused && runs.stage[row] !== STAGE.withheld)
	);
}

/** The developer has closed: nobody is left to release the model. */
function giveUp({ month, runs }: World, row: number): void {
	runs.permission[row] = PERMISSION.notAsked;
	if (isReleased(runs, row)) runs.awaiting[row] = NOWHERE;
	else {
		enter(runs, row, STAGE.abandoned);
		runs.month[row] = month;
	}
}

/** A model takes its reviewers; what they will say, and when, is settled with that. */
function join(world: World, row: number): void {
	const { month, runs } = world;
	const draws = world.random.stream(ALWAYS, PURPOSE.approval);
	const traits = world.random.stream(ALWAYS, PURPOSE.runTraits);
	const id = runs.id[row]!;
	const arrival = runs.arrival[row]!;
	const { approvals, delayMonthsAt } = obligationNow(world, row);
	const wanted = union(runs.markets[row]!, runs.awaiting[row]!);
	const endsAt = [-1, -1, -1];
	let finished = arrival;
	let barred = NOWHERE;
	// Draws are numbered by the approvals that this model needs, not by all tiers there are, so that a
	// policy that asks for none shifts no draw.
	for (const [n, { approval, bit, law }] of approvals.entries()) {
		const { constant, rejectProbability, reviewMonths } = approval!;
		const spread = constant ? 1 : draws.exponential(id, 1 + 2 * n);
		const ends = review(world, bit, approval!, arrival, spread * reviewMonths);
		const held = heldMarkets(world.laws[law]!, wanted);
		finished = Math.max(finished, ends);
		for (const at of eachIn(held)) endsAt[at] = Math.max(endsAt[at]!, ends);
		if (draws.uniform(id, 2 + 2 * n) < rejectProbability) barred = union(barred, held);
	}
	for (const at of eachIn(runs.awaiting[row]!)) {
		const cell = row * JURISDICTIONS.length + at;
		// Where nothing is to be reviewed, only duties take their time, and that has begun.
		if (endsAt[at]! < 0 && runs.marketMonth[cell]! < LAST_MONTH) continue;
		const served = Math.floor(delayMonthsAt[at]! + traits.uniform(id, 4));
		runs.marketMonth[cell] = noLater(Math.max(month, Math.floor(endsAt[at]!)) + served);
	}
	runs.barred[row] = barred;
	runs.reviewEnds[row] = finished;
	const sought = isReleased(runs, row) ? runs.awaiting[row]! : wanted;
	runs.permission[row] = without(sought, barred) === NOWHERE ? PERMISSION.refused : PERMISSION.inReview;
	endReview(world, row, noLater(Math.max(month, Math.floor(finished))));
}

/** The answer comes in: release follows, or does not where it was refused. */
function answer({ flows, runs }: World, row: number): void {
	const granted = runs.permission[row] === PERMISSION.inReview;
	if (granted) {
		runs.permission[row] = PERMISSION.granted;
		flows.approvals += 1;
		// From instant to instant: whole months would lose half a month on average.
		flows.approvalWaitMonths += Math.max(0, runs.reviewEnds[row]! - runs.arrival[row]!);
	} else if (!isReleased(runs, row)) enter(runs, row, STAGE.withheld);
	if (runs.barred[row] === NOWHERE) return;
	runs.reason[row] = REASON.approvalRefused;
	runs.awaiting[row] = without(runs.awaiting[row]!, runs.barred[row]!);
	flows.refusals += 1;
}

/** The month in which a review ends: the month of release too, unless the model is out elsewhere already. */
function endReview({ runs }: World, row: number, month: number): void {
	runs.reviewedMonth[row] = month;
	if (!isReleased(runs, row)) runs.month[row] = month;
}

function noLater(month: number): number {
	return Math.min(LAST_MONTH, month);
}

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

/** What a model owes as the law now stands, in all its markets; valid until the next question to the laws. */
function obligationNow(world: World, row: number): ModelObligation {
	const { arena, laws, runs } = world;
	const model = factsAt(world, row, 'release', arena.model);
	model.markets = union(runs.markets[row]!, runs.awaiting[row]!);
	return obligationOf(world, laws, runs.developer[row]!, model, arena.obligation);
}
