import { PERMISSION } from '../entities/bases';
import { FATES } from '../outcome';
import { JURISDICTIONS, REASONS } from '../entities/kinds';
import type { World } from '../entities/world';
import type { Law, LawTier } from '../policies/combine';
import { ALWAYS, PURPOSE } from '../random';
import { factsOfRow } from './facts';
import { type ModelObligation, obligationOf } from './obligation';

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
	const { bases, developers, month } = world;
	const joining: number[] = [];
	for (let row = 0; row < bases.count; row++) {
		const pending =
			bases.permission[row] === PERMISSION.waiting || bases.permission[row] === PERMISSION.inReview;
		if (pending && developers.active[bases.developer[row]!] === 0) {
			// The developer has closed: nobody is left to release the model.
			bases.permission[row] = PERMISSION.notAsked;
			bases.fate[row] = ABANDONED;
			bases.month[row] = month;
		} else if (bases.permission[row] === PERMISSION.waiting) joining.push(row);
		else if (pending && approvalsOf(world, row).length === 0) bases.month[row] = month;
	}
	joining.sort((a, b) => bases.arrival[a]! - bases.arrival[b]!);
	const draws = world.random.stream(ALWAYS, PURPOSE.approval);
	for (const row of joining) {
		const id = bases.id[row]!;
		let finished = bases.arrival[row]!;
		let barred = 0;
		// Draws are numbered by the approvals that this model needs, not by all tiers there are, so that a
		// policy that asks for none shifts no draw.
		for (const [n, { bit, tier, law }] of approvalsOf(world, row).entries()) {
			const { constant, rejectProbability, reviewMonths } = tier.approval!;
			const spread = constant ? 1 : draws.exponential(id, 1 + 2 * n);
			finished = Math.max(finished, review(world, bit, tier, bases.arrival[row]!, spread * reviewMonths));
			if (draws.uniform(id, 2 + 2 * n) < rejectProbability) barred |= placesOf(law, bases.markets[row]!);
		}
		bases.barred[row] = barred;
		bases.permission[row] = (bases.markets[row]! & ~barred) === 0 ? PERMISSION.refused : PERMISSION.inReview;
		bases.month[row] = Math.min(LAST_MONTH, Math.max(month, Math.floor(finished)));
	}
	for (let row = 0; row < bases.count; row++) {
		if (bases.month[row] !== month) continue;
		if (bases.permission[row] === PERMISSION.inReview) {
			bases.permission[row] = PERMISSION.granted;
			world.flows.approvals += 1;
			world.flows.approvalWaitMonths += Math.max(0, month - bases.arrival[row]!);
			if (bases.barred[row] === 0) continue;
			bases.reason[row] = REFUSED;
			world.flows.refusals += 1;
		} else if (bases.permission[row] === PERMISSION.refused && bases.fate[row] !== WITHHELD) {
			bases.fate[row] = WITHHELD;
			bases.reason[row] = REFUSED;
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
	const { bases, laws, month } = world;
	return obligationOf(world, laws, bases.developer[row]!, factsOfRow(world, row), month).approvals;
}

/** The markets of a model that a law closes by refusing it: its own, or all where it follows the developer home. */
function placesOf(law: Law, markets: number): number {
	let places = 0;
	for (let place = 0; place < JURISDICTIONS.length; place++) {
		if (markets & (1 << place) && law.reaches(-1, 1 << place)) places |= 1 << place;
	}
	return places === 0 ? markets : places;
}
