import { grown } from './columns';

/** Derivatives as columns, one row each in order of release, with the lists of each family. */
export class Derivatives {
	count = 0;
	maker = new Int32Array(65536);
	month = new Int16Array(65536);
	/** Row of the parent derivative, or −1 when the parent is the base itself. */
	parent = new Int32Array(65536);
	/** Row of the base model at the root. */
	root = new Int32Array(65536);
	/** Gain over the capability of the root, in orders of magnitude. */
	gain = new Float64Array(65536);
	depth = new Uint8Array(65536);
	children = new Int32Array(65536);
	/** Rows of the derivatives of each base, in order of release. */
	private families: Int32Array[] = [];
	private sizes = new Int32Array(1024);

	/** Adds a row to the family of `root` and returns its index. */
	add(root: number): number {
		const row = this.count++;
		if (row >= this.maker.length) this.grow(row + 1);
		this.root[row] = root;
		this.children[row] = 0;
		if (root >= this.sizes.length) this.sizes = grown(this.sizes, root + 1);
		const size = this.sizes[root]!;
		let members = this.families[root];
		if (members === undefined || size === members.length) {
			members = grown(members ?? new Int32Array(16), size + 1);
			this.families[root] = members;
		}
		members[size] = row;
		this.sizes[root] = size + 1;
		return row;
	}

	familySize(root: number): number {
		return root < this.sizes.length ? this.sizes[root]! : 0;
	}

	/** The n-th derivative of the family of `root`, in order of release. */
	member(root: number, n: number): number {
		return this.families[root]![n]!;
	}

	private grow(rows: number): void {
		this.maker = grown(this.maker, rows);
		this.month = grown(this.month, rows);
		this.parent = grown(this.parent, rows);
		this.root = grown(this.root, rows);
		this.gain = grown(this.gain, rows);
		this.depth = grown(this.depth, rows);
		this.children = grown(this.children, rows);
	}
}
