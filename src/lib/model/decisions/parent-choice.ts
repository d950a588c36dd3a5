import { DERIVATIVE_KINDS } from '../state/derivatives';
import type { World } from '../laws/world';
import { cutOf, TWO_TO_MINUS_32, type Stream } from '../random/random-source';

const FINE_TUNE = DERIVATIVE_KINDS.indexOf('fine-tune');
const MERGE = DERIVATIVE_KINDS.indexOf('merge');

/**
 * How readily a childless derivative of each kind is built on, against a fine-tune. From the shares that
 * have children: fine-tunes 7.9 %, quantisations 1.0 %, adapters 0.2 % (Laufer, Oderinwale and Kleinberg
 * 2025); merges are taken to be like fine-tunes (assumption).
 */
const TAKEN_UP = [0.025, 1, 0.127, 1];
/** Candidates looked at before the last one is taken as it is. */
const LOOKS = 4;

/**
 * The parent of a derivative inside the family that its maker builds on: a row, or −1 for the base itself.
 * With the childless share, fine-tunes and merges take a member that has no children yet. Otherwise they
 * take the parent of a random earlier member, which is attachment in proportion to children (copying; Simon
 * 1955) at a cost that does not grow. Fine-tunes and merges copy fine-tunes and merges alone: what was counted is that
 * they attach to models in proportion to the fine-tunes of these (Laufer, Oderinwale and Kleinberg 2025), and a
 * model that everybody quantises is not therefore one to train on. A candidate is passed over in favour of another look by its fitness f
 * and age a: it is kept with probability (1 − s + s·f/(1 + f))·e^{−ln²(a/2)/2σ²} (age kernel of Bhandari, Chen
 * and Gao 2025, arXiv 2502.15987, in form).
 */
export function chooseParent(
	world: World,
	draws: Stream,
	i: number,
	root: number,
	kind: number,
	firstDraw = 0
): number {
	const { derivatives, parameters } = world;
	const size = derivatives.familySize(root);
	if (size === 0) return -1;
	const buildsFurther = furthers(kind);
	if (buildsFurther && draws.bits(i, firstDraw) >>> 0 < cutOf(parameters.childlessShare)) {
		return childlessMember(world, draws, i, root, size, firstDraw);
	}
	let looks = 0;
	for (let n = 0; looks < LOOKS && n < 3 * LOOKS; n++) {
		const place = placeOf(draws.bits(i, firstDraw + 1 + 2 * n), size);
		if (buildsFurther && !furthers(derivatives.kind(derivatives.member(root, place)))) continue;
		looks += 1;
		const parent = derivatives.parentOfMember(root, place);
		if (parent < 0 || looks === LOOKS) return parent;
		if (isKept(world, parent, 1, draws.bits(i, firstDraw + 2 + 2 * n))) return parent;
	}
	return -1;
}

/** Fine-tunes and merges build further; adapters and quantisations are made for use. */
function furthers(kind: number): boolean {
	return kind === FINE_TUNE || kind === MERGE;
}

/** A member without children, fine-tunes first; the base itself if several looks find none. */
function childlessMember(
	world: World,
	draws: Stream,
	i: number,
	root: number,
	size: number,
	firstDraw: number
): number {
	const { derivatives } = world;
	for (let look = 0; look < 3 * LOOKS; look++) {
		const at = firstDraw + 16 + 2 * look;
		const member = derivatives.member(root, placeOf(draws.bits(i, at), size));
		if (derivatives.children(member) !== 0) continue;
		if (isKept(world, member, TAKEN_UP[derivatives.kind(member)]!, draws.bits(i, at + 1))) return member;
	}
	return -1;
}

/** One of `count` places, at random: ⌊uniform·count⌋. */
function placeOf(bits: number, count: number): number {
	return Math.floor(((bits >>> 0) + 0.5) * TWO_TO_MINUS_32 * count);
}

/**
 * Whether a candidate is kept: with probability takenUp·(1 − s + s·f/(1 + f))·(what its age keeps). Takes random bits
 * and gives a yes or no, so that no real number passes between functions that are called in the inner loop.
 */
function isKept(
	{ derivatives, keptByAge, month, parameters }: World,
	row: number,
	takenUp: number,
	bits: number
): boolean {
	const { fitnessWeight } = parameters;
	const fitness = derivatives.fitness(row);
	const kept = 1 - fitnessWeight + (fitnessWeight * fitness) / (1 + fitness);
	const uniform = ((bits >>> 0) + 0.5) * TWO_TO_MINUS_32;
	return uniform < takenUp * (kept * keptByAge[month - derivatives.month(row)]!);
}

/** Draw numbers of one choice of a parent; another choice of the same fine-tuner has numbers of its own. */
const DRAWS = 64;

/**
 * The other parent of a merge: another member of the same family, chosen by the same rule. −1 where several looks
 * find only the first parent or the base itself, which is in every merge of its family already.
 */
export function chooseSecondParent(
	world: World,
	draws: Stream,
	i: number,
	root: number,
	first: number
): number {
	for (let look = 1; look <= LOOKS; look++) {
		const parent = chooseParent(world, draws, i, root, MERGE, look * DRAWS);
		if (parent >= 0 && parent !== first) return parent;
	}
	return -1;
}
