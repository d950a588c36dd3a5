import { KeyedHash } from './keyed-hash';
import { keysOfPhrase, type PhraseKeys } from './seed-phrase';
import type { Stream } from './stream';
import { streamKeys } from './stream-keys';
import type { KeyPair } from './threefry';
import { ThreefryStream } from './threefry-stream';

export { cutOf, TWO_TO_MINUS_32, type Stream } from './stream';

/**
 * Every draw is a pure function of (seed phrase, replicate, month, purpose, entity, draw number).
 * No draw has a predecessor, so adding a draw or a policy never shifts another, and two policies can be
 * compared on the same world (common random numbers).
 */

/** What a draw decides. Codes enter the keys: only append. */
export const PURPOSE = {
	developerTraits: 1,
	planning: 2,
	runTraits: 3,
	baseFit: 4,
	entry: 5,
	exit: 6,
	approval: 7,
	fineTunerTraits: 8,
	reconsider: 9,
	candidates: 10,
	taste: 11,
	idea: 12,
	project: 13,
	leak: 14,
	parent: 15,
	derivativeTraits: 16,
	knowHow: 17,
	activity: 18,
	audit: 19,
	theft: 20,
	news: 21,
	disclosure: 22,
	developerAudit: 23,
	incident: 24,
	signUp: 25,
	closingOff: 28,
	intent: 29,
	providerEntry: 31,
	providerExit: 32,
	providerTraits: 33,
	order: 34
} as const;
export type Purpose = (typeof PURPOSE)[keyof typeof PURPOSE];

/** The month of draws that belong to the world as a whole. */
export const ALWAYS = -1000;

/** Ways to make 32 bits from the key of a stream, an entity and a draw number; the first is used by default. */
export const GENERATORS = ['keyed-hash', 'threefry'] as const;
/** A choice to check results with, never part of a scenario: no result may depend on it but by chance. */
export type Generator = (typeof GENERATORS)[number];

const STREAMS: Readonly<Record<Generator, new (keys: KeyPair) => Stream>> = {
	'keyed-hash': KeyedHash,
	threefry: ThreefryStream
};

/** The source of randomness of one world. It belongs to the world and has no state of its own. */
export class RandomSource {
	private readonly keys: PhraseKeys;

	constructor(
		seedPhrase: string,
		private readonly replicate: number,
		private readonly generator: Generator = 'keyed-hash'
	) {
		this.keys = keysOfPhrase(seedPhrase);
	}

	stream(month: number, purpose: Purpose): Stream {
		return new STREAMS[this.generator](streamKeys(this.keys, this.replicate, month, purpose));
	}
}
