import { PERMISSION } from '../entities/bases';
import { FATES } from '../outcome';
import { REASONS } from '../entities/kinds';
import type { World } from '../entities/world';
import type { LawTier } from '../policies/combine';
import { ALWAYS, PURPOSE } from '../random';
import { obligationOfRow } from './release';

const ABANDONED = FATES.indexOf('abandoned');
const WITHHELD = FATES.indexOf('withheld');
const REFUSED = REASONS.indexOf('approval refused');
/** A hopeless queue ends here: the column of months holds 16 bits, and a later month would come round as an early one. */
const LAST_MONTH = 32767;

/**
 * A first-come queue for each tier that asks for approval: c reviewers side by side, with review times
 * that are exponential or all the same. Because nobody overtakes, the instant at which a review ends follows from the reviewers' free
 * times at the moment of joining. With Poisson arrivals the mean wait is Erlang's C formula,
 * and that of Pollaczek and Khinchine with one reviewer and constant times.
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
	}
	joining.sort((a, b) => bases.arrival[a]! - bases.arrival[b]!);
	const draws = world.random.stream(ALWAYS, PURPOSE.approval);
	for (const row of joining) {
		const id = bases.id[row]!;
		let finished = bases.arrival[row]!;
		let refused = false;
		// Draws are numbered by the approvals that this model needs, not by all tiers there are, so that a
		// policy that asks for none shifts no draw.
		for (const [n, { bit, tier }] of obligationOfRow(world, row, month).approvals.entries()) {
			const { constant, rejectProbability, reviewMonths } = tier.approval!;
			const spread = constant ? 1 : draws.exponential(id, 1 + 2 * n);
			finished = Math.max(finished, review(world, bit, tier, bases.arrival[row]!, spread * reviewMonths));
			refused ||= draws.uniform(id, 2 + 2 * n) < rejectProbability;
		}
		bases.permission[row] = refused ? PERMISSION.refused : PERMISSION.inReview;
		bases.month[row] = Math.min(LAST_MONTH, Math.max(month, Math.floor(finished)));
	}
	for (let row = 0; row < bases.count; row++) {
		if (bases.month[row] !== month) continue;
		if (bases.permission[row] === PERMISSION.inReview) {
			bases.permission[row] = PERMISSION.granted;
			world.flows.approvals += 1;
			world.flows.approvalWaitMonths += month - bases.arrival[row]!;
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
