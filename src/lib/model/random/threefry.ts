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
	const key = [a, b, a ^ b ^ PARITY] as const;
	let x = (counter0 + a) | 0;
	let y = (counter1 + b) | 0;
	for (let group = 0; group < 5; group++) {
		for (const left of ROTATIONS[group & 1]!) {
			x = (x + y) | 0;
			y = rotated(y, left) ^ x;
		}
		x = (x + key[(group + 1) % 3]!) | 0;
		y = (y + key[(group + 2) % 3]! + group + 1) | 0;
	}
	return [x, y];
}
