import { KeyedHash, mix } from '$lib/model/random/keyed-hash';
import { keysOfPhrase, type PhraseKeys } from '$lib/model/random/seed-phrase';
import { streamKeys } from '$lib/model/random/stream-keys';
import type { KeyPair } from '$lib/model/random/threefry';
import { ThreefryStream } from '$lib/model/random/threefry-stream';

/** What the battery needs of a stream. */
export interface Bits {
	bits(entity: number, draw: number): number;
}

export type Make = (keys: KeyPair) => Bits;

/** A stream of a generator by all that names it. */
export function streamAt(
	make: Make,
	replicate: number,
	month: number,
	purpose: number,
	phrase: PhraseKeys = OAK
): Bits {
	return make(streamKeys(phrase, replicate, month, purpose));
}

const OAK = keysOfPhrase('oak');

export const GENERATORS: Readonly<Record<'keyed hash' | 'Threefry', Make>> = {
	'keyed hash': (keys) => new KeyedHash(keys),
	Threefry: (keys) => new ThreefryStream(keys)
};

/** Generators that are wrong in a way each: a battery that passes one of them sees nothing. */
export const WEAK: Readonly<Record<string, Make>> = {
	'one round of multiplication': ([a, b]) => ({
		bits: (entity, draw) => Math.imul(entity + a, 0x9e3779b1) ^ Math.imul(draw + b, 0x85ebca6b)
	}),
	'mixing of the entity alone': ([a, b]) => ({
		bits: (entity, draw) => (mix(entity + a) + b + Math.imul(draw, 0x85ebca6b)) | 0
	}),
	'half a round of mixing': ([a, b]) => ({
		bits: (entity, draw) => {
			const x = Math.imul(entity + a, 0x7feb352d) ^ Math.imul(draw + b, 0x846ca68b);
			return Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
		}
	}),
	'a permutation': ([a, b]) => ({
		bits: (entity, draw) => mix(mix(entity + a) ^ (b + Math.imul(draw, 0x85ebca6b)))
	}),
	'a key of one word': ([a]) => new KeyedHash([a & 0xfff, a & 0xfff])
};
