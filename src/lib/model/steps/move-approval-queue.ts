import { PERMISSION } from '../state/runs';
import { FATES } from '../outcome';
import { JURISDICTIONS, REASONS } from '../state/kinds';
import type { World } from '../laws/world';
import type { Law, LawTier } from '../laws/compile';
import { ALWAYS, PURPOSE } from '../random/random-source';
import { factsOfRow } from '../laws/facts';
import { type ModelObligation, obligationOf } from '../laws/obligation';

const ABANDONED = FATES.indexOf('abandoned');
const WITHHELD = FATES.indexOf('withheld');
const REFUSED = REASONS.indexOf('approval refused');
/** A hopeless queue ends here: the column of months holds 16 bits, and a later month would come round as an early one. */
const LAST_MONTH = 32767;

/**
 * A first-come queue for each tier that asks for approval: c reviewers side by side, with review times that
 * are exponential or all the same. Because nobody overtakes, the instant at which a review ends follows from
 * the reviewers' free times at the moment of joining. With Poisson arrivals the mean wait is Erlang's C
 * formula, and that of Pollaczek and Khinchine with one reviewer and constant times. A refusal closes the
 * jurisdictions of the law that refused; where none is left the model is withheld. A review that no law asks
 * for any more is over.
 */
export function moveApprovalQueue(world: World): void {
	const { runs, developers, month } = world;
	const joining: number[] = [];
	for (let row = 0; row < runs.count; row++) {
		const pending =
			runs.permission[row] === PERMISSION.waiting || runs.permission[row] === PERMISSION.inReview;
		if (pending && developers.active[runs.developer[row]!] === 0) {
			// The developer has closed: nobody is left to release the model.
			runs.permission[row] = PERMISSION.notAsked;
			runs.fate[row] = ABANDONED;
			runs.month[row] = month;
		} else if (runs.permission[row] === PERMISSION.waiting) joining.push(row);
		else if (pending && approvalsOf(world, row).length === 0) runs.month[row] = month;
	}
	joining.sort((a, b) => runs.arrival[a]! - runs.arrival[b]!);
	const draws = world.random.stream(ALWAYS, PURPOSE.approval);
	for (const row of joining) {
		const id = runs.id[row]!;
		let finished = runs.arrival[row]!;
		let barred = 0;
		// Draws are numbered by the approvals that this model needs, not by all tiers there are, so that a
		// policy that asks for none shifts no draw.
		for (const [n, { bit, tier, law }] of approvalsOf(world, row).entries()) {
			const { constant, rejectProbability, reviewMonths } = tier.approval!;
			const spread = constant ? 1 : draws.exponential(id, 1 + 2 * n);
			finished = Math.max(finished, review(world, bit, tier, runs.arrival[row]!, spread * reviewMonths));
			if (draws.uniform(id, 2 + 2 * n) < rejectProbability) barred |= placesOf(law, runs.markets[row]!);
		}
		runs.barred[row] = barred;
		runs.permission[row] = (runs.markets[row]! & ~barred) === 0 ? PERMISSION.refused : PERMISSION.inReview;
		runs.month[row] = Math.min(LAST_MONTH, Math.max(month, Math.floor(finished)));
	}
	for (let row = 0; row < runs.count; row++) {
		if (runs.month[row] !== month) continue;
		if (runs.permission[row] === PERMISSION.inReview) {
			runs.permission[row] = PERMISSION.granted;
			world.flows.approvals += 1;
			world.flows.approvalWaitMonths += Math.max(0, month - runs.arrival[row]!);
			if (runs.barred[row] === 0) continue;
			runs.reason[row] = REFUSED;
			world.flows.refusals += 1;
		} else if (runs.permission[row] === PERMISSION.refused && runs.fate[row] !== WITHHELD) {
			runs.fate[row] = WITHHELD;
			runs.reason[row] = REFUSED;
			world.flows.refusals += 1;
		}
	}
}

/** Instant at which a review that is joined at `arrival` ends; takes the reviewer that is free first. */
function review(world: World, bit: number, tier: LawTier, arrival: number, reviewMonths: number): number {
	let free = world.reviewersFree.get(bit);
	if (free === undefined) {
		free = new Float64Array(tier.approval!.reviewers);
		world.reviewersFree.set(bit, free);
	}
	let first = 0;
	for (let r = 1; r < free.length; r++) if (free[r]! < free[first]!) first = r;
	const finished = Math.max(arrival, free[first]!) + reviewMonths;
	free[first] = finished;
	return finished;
}

function approvalsOf(world: World, row: number): ModelObligation['approvals'] {
	const { runs, laws, month } = world;
	return obligationOf(world, laws, runs.developer[row]!, factsOfRow(world, row), month).approvals;
}

/** The markets of a model that a law closes by refusing it: its own, or all where it follows the developer home. */
function placesOf(law: Law, markets: number): number {
	let places = 0;
	for (let place = 0; place < JURISDICTIONS.length; place++) {
		if (markets & (1 << place) && law.reaches(-1, 1 << place)) places |= 1 << place;
	}
	return places === 0 ? markets : places;
}
