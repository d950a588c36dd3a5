import { describe, expect, it } from 'vitest';
import { streamKeys } from '$lib/model/random/stream-keys';
import { threefry } from '$lib/model/random/threefry';
import { ThreefryStream } from '$lib/model/random/threefry-stream';

const hex = (words: readonly number[]) =>
	words.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join(' ');

describe('Threefry2x32 with 20 rounds', () => {
	// Random123 1.09, examples/kat_vectors: counter, key, result.
	it.each([
		['00000000 00000000', '00000000 00000000', '6b200159 99ba4efe'],
		['ffffffff ffffffff', 'ffffffff ffffffff', '1cb996fc bb002be7'],
		['243f6a88 85a308d3', '13198a2e 03707344', 'c4923a9c 483df7a0']
	])('answers counter %s under key %s as its authors published', (counter, key, answer) => {
		const words = (text: string) => text.split(' ').map((word) => parseInt(word, 16)) as [number, number];
		const [first, second] = words(counter);
		expect(hex(threefry(words(key), first, second))).toBe(answer);
		expect(hex([new ThreefryStream(words(key)).bits(first, second)])).toBe(answer.slice(0, 8));
	});
});

describe('the key of a stream', () => {
	const PHRASE = [1, 2, 3, 4] as const;
	it('takes in every bit of the phrase, the replicate, the month and the purpose', () => {
		const here = streamKeys(PHRASE, 5, 6, 7);
		const others = [
			streamKeys(PHRASE, 6, 6, 7),
			streamKeys(PHRASE, 5, 7, 7),
			streamKeys(PHRASE, 5, 6, 8),
			...Array.from({ length: 128 }, (_, bit) => {
				const phrase = [...PHRASE] as [number, number, number, number];
				phrase[bit >> 5]! ^= 1 << (bit & 31);
				return streamKeys(phrase, 5, 6, 7);
			})
		];
		for (const other of others) {
			expect(other[0]).not.toBe(here[0]);
			expect(other[1]).not.toBe(here[1]);
		}
	});

	it('is another one for all streams of 256 worlds of 120 months and 32 purposes, in both halves together', () => {
		const seen = new Set<string>();
		let halves = 0;
		const first = new Set<number>();
		for (let replicate = 0; replicate < 256; replicate += 1)
			for (let month = -1; month < 120; month += 1)
				for (let purpose = 1; purpose <= 32; purpose++) {
					const [a, b] = streamKeys(PHRASE, replicate, month < 0 ? -1000 : month, purpose);
					seen.add(`${a} ${b}`);
					first.add(a);
					halves += 1;
				}
		expect(seen.size).toBe(halves);
		// Of 991,232 keys of 32 bits 114 meet one before them by chance, with a deviation of 11.
		expect(Math.abs(halves - first.size - halves ** 2 / 2 ** 33)).toBeLessThan(60);
	});
});
