/** How often each of 32 bits is set among many words, counted byte by byte because a loop over bits is slow. */
export class BitCounts {
	readonly #bytes = new Uint32Array(1024);

	add(word: number): void {
		const bytes = this.#bytes;
		bytes[word & 255]! += 1;
		bytes[256 | ((word >>> 8) & 255)]! += 1;
		bytes[512 | ((word >>> 16) & 255)]! += 1;
		bytes[768 | (word >>> 24)]! += 1;
	}

	/** Thirty-two counts, the lowest bit first. */
	set(): Uint32Array {
		const set = new Uint32Array(32);
		this.#bytes.forEach((count, at) => {
			for (let bit = 0; bit < 8; bit++) if ((at >> bit) & 1) set[((at >> 8) << 3) + bit]! += count;
		});
		return set;
	}
}
