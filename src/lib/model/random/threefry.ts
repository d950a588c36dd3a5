/** 64 bits as two signed integers of 32. */
export type KeyPair = readonly [number, number];

/** Parity of the key schedule of 32-bit words (Salmon et al. 2011, after Threefish). */
const PARITY = 0x1bd11bda;
/** Rotations of four rounds, in turns. */
const ROTATIONS = [
	[13, 15, 26, 6],
	[17, 29, 16, 24]
] as const;

const rotated = (x: number, left: number): number => (x << left) | (x >>> (32 - left));

/**
 * Threefry2x32 with 20 rounds (J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw: "Parallel random
 * numbers: as easy as 1, 2, 3", SC11, 2011). For each key a permutation of the 64-bit counters.
 */
export function threefry([a, b]: KeyPair, counter0: number, counter1: number): KeyPair {
	// The words of the key in the order in which the next group takes them.
	let first = b;
	let second = a ^ b ^ PARITY;
	let third = a;
	let x = (counter0 + a) | 0;
	let y = (counter1 + b) | 0;
	for (let group = 0; group < 5; group++) {
		const rotations = ROTATIONS[group & 1]!;
		for (let round = 0; round < 4; round++) {
			x = (x + y) | 0;
			y = rotated(y, rotations[round]!) ^ x;
		}
		x = (x + first) | 0;
		y = (y + second + group + 1) | 0;
		const taken = first;
		first = second;
		second = third;
		third = taken;
	}
	return [x, y];
}
