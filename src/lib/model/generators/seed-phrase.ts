import seedrandom from 'seedrandom';

/** Four 32-bit keys. */
export type PhraseKeys = readonly [number, number, number, number];

/** Hexadecimal digits read by one key of ARC4, of which it takes 256 characters at most. */
const BLOCK = 200;

/**
 * 128 bits from a seed phrase: ARC4 (seedrandom) keyed by the hexadecimal UTF-8 of the phrase. A phrase of
 * more than 100 bytes is read block by block, each keyed by the bits of those before it: seedrandom folds
 * what is longer than ARC4's 256 characters onto the beginning, where two changes can cancel.
 *
 * Phrases are taken as they are, not normalised: "é" in one code point and in two are different worlds.
 */
export function keysOfPhrase(phrase: string): PhraseKeys {
	const hex = hexOfUtf8(phrase);
	let before = '';
	let from = 0;
	for (; hex.length - from > BLOCK; from += BLOCK) {
		before = keysOf(`${before}${hex.slice(from, from + BLOCK)}-`)
			.map((key) => (key >>> 0).toString(16).padStart(8, '0'))
			.join('');
		before += ':';
	}
	// The full stop ends the key: ARC4 reads its key round and round, so that "42" and "4242" would be one seed.
	return keysOf(`${before}${hex.slice(from)}.`);
}

function keysOf(text: string): PhraseKeys {
	const generator = seedrandom(text);
	return [generator.int32(), generator.int32(), generator.int32(), generator.int32()];
}

/**
 * ASCII only, because seedrandom folds code units above 255 together and distinct phrases would collide.
 * A surrogate without its partner is written as the three bytes of its code, which no other phrase has.
 */
function hexOfUtf8(phrase: string): string {
	let hex = '';
	const byte = (value: number) => (hex += (value | 0x100).toString(16).slice(1));
	for (const character of phrase) {
		const code = character.codePointAt(0)!;
		if (code < 0x80) byte(code);
		else if (code < 0x800) {
			byte(0xc0 | (code >> 6));
			byte(0x80 | (code & 63));
		} else {
			if (code < 0x10000) byte(0xe0 | (code >> 12));
			else {
				byte(0xf0 | (code >> 18));
				byte(0x80 | ((code >> 12) & 63));
			}
			byte(0x80 | ((code >> 6) & 63));
			byte(0x80 | (code & 63));
		}
	}
	return hex;
}
