import type { PhraseKeys } from './seed-phrase';
import { threefry, type KeyPair } from './threefry';

/**
 * The 64 bits of key that one stream carries, the same for every generator: two passes of Threefry, which
 * take in all 128 bits of the phrase. Streams are made by the month, not by the draw, so that it costs nothing.
 *
 * @param month a whole number, also below 0
 */
export function streamKeys(
	[a, b, c, d]: PhraseKeys,
	replicate: number,
	month: number,
	purpose: number
): KeyPair {
	const [when0, when1] = threefry([a, b], replicate, month);
	return threefry([c, d], when0 + purpose, when1);
}

/** Second half of the counters that further keys are made of. */
const FURTHER = 0x46555254;

/** The keys of the n-th stream of further draws of a stream. */
export function furtherKeys(keys: KeyPair, n: number): KeyPair {
	return threefry(keys, n, FURTHER);
}
