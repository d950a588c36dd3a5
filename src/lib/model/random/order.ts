import type { Stream } from './stream';

/** Rounds of mixing: three hide the order of the numbers, a fourth is for safety (Luby and Rackoff 1988). */
const ROUNDS = 4;

/**
 * A keyed random order of 0 … count − 1: a permutation by a Feistel network, without a list to sort or keep. Two
 * numbers come in the same order whoever else takes part, so that two policies meet the same order.
 */
export class Order {
	private readonly halfBits: number;
	private readonly mask: number;
	/** Round × half of a number: the bits that the round mixes into the other half. A half has few values, so each is drawn once. */
	private readonly mixers: Int32Array;

	constructor(
		draws: Stream,
		private readonly count: number
	) {
		let halfBits = 1;
		for (let numbers = 4; numbers < count; numbers *= 4) halfBits += 1;
		this.halfBits = halfBits;
		this.mask = (1 << halfBits) - 1;
		this.mixers = new Int32Array(ROUNDS << halfBits);
		for (let round = 0; round < ROUNDS; round++) {
			for (let half = 0; half <= this.mask; half++) {
				this.mixers[(round << halfBits) | half] = draws.bits(half, round) & this.mask;
			}
		}
	}

	/** The number at a place of the order. */
	at(place: number): number {
		const { count, halfBits, mask, mixers } = this;
		let number = place;
		// The network permutes a power of four: who lands outside goes through again.
		do {
			let left = number >>> halfBits;
			let right = number & mask;
			for (let round = 0; round < ROUNDS; round++) {
				const mixed = left ^ mixers[(round << halfBits) | right]!;
				left = right;
				right = mixed;
			}
			number = (left << halfBits) | right;
		} while (number >= count);
		return number;
	}

	/** The place of a number in the order: the network backwards. */
	placeOf(number: number): number {
		const { count, halfBits, mask, mixers } = this;
		let place = number;
		do {
			let left = place >>> halfBits;
			let right = place & mask;
			for (let round = ROUNDS - 1; round >= 0; round--) {
				const mixed = right ^ mixers[(round << halfBits) | left]!;
				right = left;
				left = mixed;
			}
			place = (left << halfBits) | right;
		} while (place >= count);
		return place;
	}
}
