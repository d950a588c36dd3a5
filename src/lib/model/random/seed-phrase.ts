import seedrandom from 'seedrandom';
import { threefry } from './threefry';

/** Four 32-bit keys. */
export type PhraseKeys = readonly [number, number, number, number];

/**
 * 128 bits from a seed phrase: ARC4 (seedrandom) keyed by a digest of the phrase in 32 hexadecimal digits.
 * ARC4 is not keyed by the phrase itself: it takes 256 characters, onto which seedrandom folds the rest,
 * and long keys that differ near their end give the same state once in a few thousand tries.
 *
 * Phrases are taken as they are, not normalised: "é" in one code point and in two are different worlds.
 */
export function keysOfPhrase(phrase: string): PhraseKeys {
	const generator = seedrandom(digestOf(wordsOf(phrase)).map(hexadecimal).join(''));
	return [generator.int32(), generator.int32(), generator.int32(), generator.int32()];
}

const hexadecimal = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

/**
 * 128 bits of a text, two words at a time: each half h becomes h ⊕ Threefry_message(h) (Davies and Meyer),
 * and the halves exchange a word. It starts from digits of π.
 */
function digestOf(words: readonly number[]): PhraseKeys {
	let [a, b, c, d]: PhraseKeys = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];
	for (let n = 0; n < words.length; n += 2) {
		const [even, odd] = [words[n]!, words[n + 1]!];
		const [p, q] = threefry([even, odd], a, b);
		const [r, s] = threefry([odd, even], c, d);
		[a, b, c, d] = [a ^ p, d ^ s, c ^ r, b ^ q];
	}
	return [a, b, c, d];
}

/** The bytes of a phrase, ended by 0x80 and filled up with zeros, as an even number of 32-bit words. */
function wordsOf(phrase: string): number[] {
	const words: number[] = [];
	let place = 0;
	const byte = (value: number) => {
		words[place >> 2] = (words[place >> 2] ?? 0) | (value << (8 * (place & 3)));
		place += 1;
	};
	for (const character of phrase) forEachByte(character.codePointAt(0)!, byte);
	byte(0x80);
	while (place % 8 !== 0) byte(0);
	return words;
}

/** UTF-8; a surrogate without its partner gives the three bytes of its code, which no other phrase has. */
function forEachByte(code: number, byte: (value: number) => void): void {
	if (code < 0x80) return byte(code);
	if (code < 0x800) byte(0xc0 | (code >> 6));
	else {
		if (code < 0x10000) byte(0xe0 | (code >> 12));
		else {
			byte(0xf0 | (code >> 18));
			byte(0x80 | ((code >> 12) & 63));
		}
		byte(0x80 | ((code >> 6) & 63));
	}
	byte(0x80 | (code & 63));
}
