/** Agents that one pass of a step takes together: few enough for their numbers to stay in the nearest cache. */
export const BLOCK = 1024;

/**
 * Working memory of steps, owned by a world, so that a step allocates nothing and no step can leave anything
 * behind for another: nothing in it is state, and every step writes before it reads.
 */
export class Scratch {
	private readonly wholes: Int32Array[] = [];
	private readonly reals: Float64Array[] = [];

	/** The n-th buffer of whole numbers, one for each agent of a block. */
	int32(n: number): Int32Array {
		return (this.wholes[n] ??= new Int32Array(BLOCK));
	}

	/** The n-th buffer of reals, one for each agent of a block. */
	float64(n: number): Float64Array {
		return (this.reals[n] ??= new Float64Array(BLOCK));
	}

	/** A buffer of reals of its own for each name, at least so long. */
	named(name: string, length: number): Float64Array {
		const known = this.byName.get(name);
		if (known !== undefined && known.length >= length) return known;
		const made = new Float64Array(Math.max(length, 2 * (known?.length ?? 0)));
		this.byName.set(name, made);
		return made;
	}

	private readonly byName = new Map<string, Float64Array>();
}
