import { grown } from './columns';
import type { JurisdictionSet } from './jurisdictions';
import type { Memory } from './memory';
import { Table } from './table';

/** Kinds of derivative, in the order of their codes. */
export const DERIVATIVE_KINDS = ['adapter', 'fine-tune', 'quantisation', 'merge'] as const;

/** A record, in reals of 8 bytes and in whole numbers of 4: its length, and what stands where. */
const REALS = 5;
const FITNESS = 0;
const GAIN = 1;
const USES = 2;
const WHOLES = 2 * REALS;
const CHILDREN = 6;
const PARENT = 7;
const SECOND_PARENT = 8;
/** Month · 2¹⁶ + jurisdictions left out · 2¹² + kind · 2⁸ + depth. */
const TRAITS = 9;

/**
 * Derivatives, one row each in order of release, with the lists of each family. What is asked of one
 * derivative here and another there, of parents above all, lies side by side as a record of 40 bytes, so
 * that the way to memory is gone once and not for every trait; what is read row after row is a column.
 */
export class Derivatives extends Table {
	maker = this.int32();
	/** Row of the base model at the root. */
	root = this.int32();
	/** Safeguards, all of them and the voluntary part, 0 to 1. */
	safeguards = this.float64();
	voluntary = this.float64();
	private reals = this.float64(REALS);
	private wholes = new Int32Array(this.reals.buffer);
	/** Rows of the derivatives of each base in order of release, each followed by its parent. */
	private families: (Int32Array | undefined)[] = [];
	private sizes = new Int32Array(1024);

	constructor(memory: Memory) {
		super(16384, memory);
	}

	/**
	 * Adds a derivative to the family of `root` and returns its row. `parent` is −1 when it is built on the
	 * base itself; `second` is the other parent of a merge, of the same family, or −1.
	 */
	join(root: number, parent: number, second: number): number {
		const row = this.add();
		this.root[row] = root;
		this.wholes[row * WHOLES + PARENT] = parent;
		this.wholes[row * WHOLES + SECOND_PARENT] = second;
		if (root >= this.sizes.length) this.sizes = grown(this.sizes, root + 1);
		const size = this.sizes[root]!;
		let members = this.families[root];
		if (members === undefined || 2 * size === members.length) {
			members = this.roomier(members);
			this.families[root] = members;
		}
		members[2 * size] = row;
		members[2 * size + 1] = parent;
		this.sizes[root] = size + 1;
		return row;
	}

	/**
	 * @param kind code in `DERIVATIVE_KINDS`
	 * @param depth steps back to the base, at most 255
	 * @param excluded jurisdictions of its base in which it is not offered
	 */
	describe(row: number, month: number, kind: number, depth: number, excluded: JurisdictionSet): void {
		this.wholes[row * WHOLES + TRAITS] = (month << 16) | (excluded << 12) | (kind << 8) | depth;
	}

	month(row: number): number {
		return this.wholes[row * WHOLES + TRAITS]! >>> 16;
	}

	kind(row: number): number {
		return (this.wholes[row * WHOLES + TRAITS]! >>> 8) & 0xf;
	}

	/** Jurisdictions of its base in which it is not offered. */
	excluded(row: number): JurisdictionSet {
		return (this.wholes[row * WHOLES + TRAITS]! >>> 12) & 0xf;
	}

	depth(row: number): number {
		return this.wholes[row * WHOLES + TRAITS]! & 0xff;
	}

	/** Row of the parent derivative, or −1 when the parent is the base itself. */
	parent(row: number): number {
		return this.wholes[row * WHOLES + PARENT]!;
	}

	/** Row of the other parent of a merge, of the same family, or −1. */
	secondParent(row: number): number {
		return this.wholes[row * WHOLES + SECOND_PARENT]!;
	}

	children(row: number): number {
		return this.wholes[row * WHOLES + CHILDREN]!;
	}

	addChild(row: number): void {
		this.wholes[row * WHOLES + CHILDREN]! += 1;
	}

	/** How much it attracts those who look for a parent, on average 1. */
	fitness(row: number): number {
		return this.reals[row * REALS + FITNESS]!;
	}

	/** Gain over the capability of the root, in orders of magnitude. */
	gain(row: number): number {
		return this.reals[row * REALS + GAIN]!;
	}

	setFitness(row: number, fitness: number): void {
		this.reals[row * REALS + FITNESS] = fitness;
	}

	setGain(row: number, gain: number): void {
		this.reals[row * REALS + GAIN] = gain;
	}

	/** Picks as a parent and choices of downloaders so far. */
	uses(row: number): number {
		return this.reals[row * REALS + USES]!;
	}

	setUses(row: number, uses: number): void {
		this.reals[row * REALS + USES] = uses;
	}

	familySize(root: number): number {
		return root < this.sizes.length ? this.sizes[root]! : 0;
	}

	/** The n-th derivative of the family of `root`, in order of release. */
	member(root: number, n: number): number {
		return this.families[root]![2 * n]!;
	}

	/** The parent of the n-th derivative of the family of `root`, or −1. */
	parentOfMember(root: number, n: number): number {
		return this.families[root]![2 * n + 1]!;
	}

	override copyFrom(source: this): void {
		super.copyFrom(source);
		this.grew();
		this.families = source.families.map((members) => members?.slice());
		this.sizes = source.sizes.slice();
	}

	override release(): void {
		super.release();
		for (const members of this.families) if (members !== undefined) this.memory.giveBack(members);
		this.families = [];
	}

	/** A list of members with twice the room. */
	private roomier(members: Int32Array | undefined): Int32Array {
		if (members === undefined) return this.memory.take(Int32Array, 32);
		const larger = this.memory.take(Int32Array, 2 * members.length);
		larger.set(members);
		this.memory.giveBack(members);
		return larger;
	}

	protected override grew(): void {
		this.wholes = new Int32Array(this.reals.buffer);
	}
}
