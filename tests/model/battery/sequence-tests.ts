import { BitCounts } from './bit-counts';
import { cellsP, chiSquareP, normalP, poissonP } from './p-values';

/** Gives the probability, under perfect randomness, of a statistic as far out as that of `words`. */
export type SequenceTest = (words: Int32Array) => number;

/** Chi-square over 2^16 cells of equal chance. */
function uniform16(cell: (n: number) => number, count: number): number {
	const counts = new Uint32Array(65536);
	for (let n = 0; n < count; n++) counts[cell(n)]! += 1;
	return cellsP(counts, () => count / 65536);
}

/** Σ z² of how often each of 32 bits is set: chi-square with 32 degrees. */
function bitsP(word: (n: number) => number, count: number): number {
	const counts = new BitCounts();
	for (let n = 0; n < count; n++) counts.add(word(n));
	return chiSquareP(
		counts.set().reduce((sum, ones) => sum + (2 * ones - count) ** 2 / count, 0),
		32
	);
}

/** Σ (x − ½)(y − ½) of uniforms has variance n/144. */
export function correlationP(words: Int32Array, others: Int32Array): number {
	let sum = 0;
	for (let n = 0; n < words.length; n++) sum += words[n]! * others[n]!;
	return normalP((12 * (sum / 2 ** 64)) / Math.sqrt(words.length));
}

export function pairsP(words: Int32Array, others: Int32Array): number {
	return uniform16((n) => ((words[n]! >>> 24) << 8) | (others[n]! >>> 24), words.length);
}

export function lowPairsP(words: Int32Array, others: Int32Array): number {
	return uniform16((n) => ((words[n]! & 255) << 8) | (others[n]! & 255), words.length);
}

export function differenceBitsP(words: Int32Array, others: Int32Array): number {
	return bitsP((n) => words[n]! ^ others[n]!, words.length);
}

const half = (words: Int32Array, odd: 0 | 1): Int32Array =>
	Int32Array.from({ length: words.length >> 1 }, (_, n) => words[2 * n + odd]!);

/** Marsaglia's birthday spacings (1985): repeated gaps among m birthdays in 2^32 days, Poisson of mean m³/2^34. */
function birthdaysP(word: (n: number) => number, count: number): number {
	const m = 4096;
	const days = new Uint32Array(m);
	const gaps = new Uint32Array(m - 1);
	const blocks = Math.floor(count / m);
	let repeated = 0;
	for (let block = 0; block < blocks; block++) {
		for (let n = 0; n < m; n++) days[n] = word(block * m + n);
		days.sort();
		for (let n = 1; n < m; n++) gaps[n - 1] = days[n]! - days[n - 1]!;
		gaps.sort();
		for (let n = 1; n < m - 1; n++) if (gaps[n] === gaps[n - 1]) repeated += 1;
	}
	return poissonP(repeated, blocks * 4);
}

/** Balls that fall into an urn that is taken (Knuth, TAOCP 2, 3.3.2 I): nearly Poisson while urns are many. */
function collisionsP(words: Int32Array): number {
	const urns = 2 ** 26;
	const taken = new Uint8Array(urns / 8);
	let collisions = 0;
	for (const word of words) {
		const urn = word >>> 6;
		const bit = 1 << (urn & 7);
		if (taken[urn >>> 3]! & bit) collisions += 1;
		else taken[urn >>> 3]! |= bit;
	}
	return poissonP(collisions, expectedCollisions(words.length, urns));
}

function expectedCollisions(balls: number, urns: number): number {
	return balls + urns * Math.expm1(balls * Math.log1p(-1 / urns));
}

/** Collisions of all 32 bits: a permutation has none. */
function repeatsP(words: Int32Array): number {
	const sorted = words.slice().sort();
	let repeats = 0;
	for (let n = 1; n < sorted.length; n++) if (sorted[n] === sorted[n - 1]) repeats += 1;
	return poissonP(repeats, expectedCollisions(words.length, 2 ** 32));
}

/** Runs up and down of n different numbers: mean (2n − 1)/3, variance (16n − 29)/90 (Levene and Wolfowitz, 1944). */
function runsP(words: Int32Array): number {
	let runs = 1;
	for (let n = 2; n < words.length; n++) {
		if (words[n - 1]! > words[n - 2]! !== words[n]! > words[n - 1]!) runs += 1;
	}
	const n = words.length;
	return normalP((runs - (2 * n - 1) / 3) / Math.sqrt((16 * n - 29) / 90));
}

/** Lengths of gaps between draws of the lowest sixteenth: geometric (Knuth, TAOCP 2, 3.3.2 D). */
function gapsP(words: Int32Array): number {
	const longest = 64;
	const counts = new Uint32Array(longest + 1);
	let gap = 0;
	let gaps = 0;
	for (const word of words) {
		if (word >>> 28 !== 0) gap += 1;
		else {
			counts[Math.min(gap, longest)]! += 1;
			gaps += 1;
			gap = 0;
		}
	}
	const stay = 15 / 16;
	return cellsP(counts, (n) => gaps * stay ** n * (n === longest ? 1 : 1 - stay));
}

const rotated = (word: number): number => (word << 16) | (word >>> 16);

export const SEQUENCE_TESTS: Readonly<Record<string, SequenceTest>> = {
	'high 16 bits in 2^16 cells': (words) => uniform16((n) => words[n]! >>> 16, words.length),
	'low 16 bits in 2^16 cells': (words) => uniform16((n) => words[n]! & 0xffff, words.length),
	'each of 32 bits': (words) => bitsP((n) => words[n]!, words.length),
	'serial correlation': (words) => correlationP(words.subarray(1), words.subarray(0, -1)),
	'serial correlation at lag 2': (words) => correlationP(words.subarray(2), words.subarray(0, -2)),
	'high bytes of neighbours': (words) => pairsP(half(words, 0), half(words, 1)),
	'low bytes of neighbours': (words) => lowPairsP(half(words, 0), half(words, 1)),
	'bits that differ between neighbours': (words) => differenceBitsP(half(words, 0), half(words, 1)),
	'birthday spacings': (words) => birthdaysP((n) => words[n]!, words.length),
	'birthday spacings, halves swapped': (words) => birthdaysP((n) => rotated(words[n]!), words.length),
	'collisions of 26 bits': collisionsP,
	'repeats of whole words': repeatsP,
	'runs up and down': runsP,
	'gaps below 1/16': gapsP
};
