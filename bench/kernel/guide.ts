import { accumulate, ALTERNATIVES } from './alternatives';

const PIECES = 4096;
const TWO_TO_32 = 4294967296;
const TWO_TO_MINUS_32 = 2.3283064365386963e-10;

/** A draw of 32 bits as it is compared here: the unsigned number less 2^31. */
export const SIGN = -0x80000000;
/** Bits to drop from such a draw, and what to add, to get its piece of the guide. */
export const PIECE_SHIFT = 20;
export const PIECE_OFFSET = 2048;

/**
 * A guide table (Chen and Asau 1974; Devroye, Non-Uniform Random Variate Generation, section III.2.4): where the
 * scan may begin for each of 4,096 equal pieces of the range of a draw. It finds what the scan finds, bit for bit.
 */
export class Guide {
	/** The last draw that means each alternative. */
	readonly last = new Int32Array(ALTERNATIVES);
	/** The first alternative that a draw in each piece can mean. */
	readonly first = new Uint8Array(PIECES);
	private readonly cumulative = new Float64Array(ALTERNATIVES);

	prepare(counts: Int32Array, agents: number): void {
		const { cumulative, first, last } = this;
		const sum = accumulate(counts, agents, cumulative);
		const product = (draw: number) => (draw + 0.5) * TWO_TO_MINUS_32 * sum;
		for (let k = 0; k < ALTERNATIVES; k++) {
			const edge = cumulative[k]!;
			// The number of draws below the edge, with the roundings that the scan makes.
			let count = Math.floor((edge / sum) * TWO_TO_32);
			while (count < TWO_TO_32 && product(count) < edge) count++;
			while (count > 0 && product(count - 1) >= edge) count--;
			last[k] = count - 1 - TWO_TO_32 / 2;
		}
		for (let piece = 0, k = 0; piece < PIECES; piece++) {
			while (last[k]! < (piece - PIECE_OFFSET) * (1 << PIECE_SHIFT)) k++;
			first[piece] = k;
		}
	}

	/** @param bits 32 random bits as a signed integer */
	find(bits: number): number {
		const drawn = bits ^ SIGN;
		let k = this.first[(drawn >> PIECE_SHIFT) + PIECE_OFFSET]!;
		while (this.last[k]! < drawn) k++;
		return k;
	}
}
