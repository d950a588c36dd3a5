import { grown } from './columns';

/** Kinds of derivative, in the order of their codes. */
export const DERIVATIVE_KINDS = ['adapter', 'fine-tune', 'quantisation', 'merge'] as const;

/** Derivatives as columns, one row each in order of release, with the lists of each family. */
export class Derivatives {
	count = 0;
	maker = new Int32Array(16384);
	month = new Int16Array(16384);
	/** Code in `DERIVATIVE_KINDS`. */
	kind = new Uint8Array(16384);
	/** Row of the parent derivative, or −1 when the parent is the base itself. */
	parent = new Int32Array(16384);
	/** Row of the other parent of a merge, of any family, or −1. */
	secondParent = new Int32Array(16384);
	/** Row of the base model at the root. */
	root = new Int32Array(16384);
	/** Gain over the capability of the root, in orders of magnitude. */
	gain = new Float64Array(16384);
	/** How much it attracts those who look for a parent, on average 1. */
	fitness = new Float64Array(16384);
	depth = new Uint8Array(16384);
	children = new Int32Array(16384);
	/** Rows of the derivatives of each base in order of release, each followed by its parent. */
	private families: Int32Array[] = [];
	private sizes = new Int32Array(1024);

	/** Adds a child of `parent` to the family of `root` and returns its row. */
	add(root: number, parent: number): number {
		const row = this.count++;
		if (row >= this.maker.length) this.grow(row + 1);
		this.root[row] = root;
		this.parent[row] = parent;
		if (root >= this.sizes.length) this.sizes = grown(this.sizes, root + 1);
		const size = this.sizes[root]!;
		let members = this.families[root];
		if (members === undefined || 2 * size === members.length) {
			members = grown(members ?? new Int32Array(32), 2 * size + 2);
			this.families[root] = members;
		}
		members[2 * size] = row;
		members[2 * size + 1] = parent;
		this.sizes[root] = size + 1;
		return row;
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

	/** Makes room for so many more rows, so that a month grows every column at most once. */
	reserve(more: number): void {
		if (this.count + more > this.maker.length) this.grow(this.count + more);
	}

	private grow(rows: number): void {
		this.maker = grown(this.maker, rows);
		this.month = grown(this.month, rows);
		this.kind = grown(this.kind, rows);
		this.parent = grown(this.parent, rows);
		this.secondParent = grown(this.secondParent, rows);
		this.root = grown(this.root, rows);
		this.gain = grown(this.gain, rows);
		this.fitness = grown(this.fitness, rows);
		this.depth = grown(this.depth, rows);
		this.children = grown(this.children, rows);
	}
}
