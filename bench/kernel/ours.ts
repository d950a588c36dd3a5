import { accumulate, ALTERNATIVES, countsAtStart, streamOf } from './alternatives';
import type { Engine } from './engine';
import { Guide, PIECE_OFFSET, PIECE_SHIFT, SIGN } from './guide';

/** As the model does it: agents as columns, draws keyed by (step, agent). */
export const ours: Engine = {
	scan(agents) {
		const choice = new Uint8Array(agents);
		let counts = countsAtStart(agents);
		const cumulative = new Float64Array(ALTERNATIVES);
		const step = (n: number) => {
			const total = accumulate(counts, agents, cumulative);
			const stream = streamOf(n);
			const next = new Int32Array(ALTERNATIVES);
			for (let i = 0; i < agents; i++) {
				const at = stream.uniform(i, 0) * total;
				let k = 0;
				while (cumulative[k]! <= at) k++;
				choice[i] = k;
				next[k]! += 1;
			}
			counts = next;
		};
		return { step, counts: () => counts };
	},

	guide(agents) {
		const choice = new Uint8Array(agents);
		let counts = countsAtStart(agents);
		const guide = new Guide();
		const step = (n: number) => {
			guide.prepare(counts, agents);
			const stream = streamOf(n);
			const { first, last } = guide;
			// Two agents at a time, counted apart, so that one need not wait for the count of the other.
			const even = new Int32Array(ALTERNATIVES);
			const odd = new Int32Array(ALTERNATIVES);
			for (let i = 0; i < agents; i += 2) {
				const drawn = stream.bits(i, 0) ^ SIGN;
				const other = stream.bits(i + 1, 0) ^ SIGN;
				let k = first[(drawn >> PIECE_SHIFT) + PIECE_OFFSET]!;
				while (last[k]! < drawn) k++;
				choice[i] = k;
				even[k]! += 1;
				let l = first[(other >> PIECE_SHIFT) + PIECE_OFFSET]!;
				while (last[l]! < other) l++;
				choice[i + 1] = l;
				odd[l]! += 1;
			}
			for (let k = 0; k < ALTERNATIVES; k++) even[k]! += odd[k]!;
			counts = even;
		};
		return { step, counts: () => counts };
	}
};
