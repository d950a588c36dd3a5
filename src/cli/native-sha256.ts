import { createHash, type Hash } from 'node:crypto';

/**
 * SHA-256 of Node, with the part of `@noble/hashes/sha2.js` that the fingerprint uses. The bundler of the programs for
 * Node puts it in that module's place: a tiny run would otherwise spend a tenth of its time on compiling a hash.
 */
class NativeSha256 {
	readonly #hash: Hash;

	constructor(hash = createHash('sha256')) {
		this.#hash = hash;
	}

	update(bytes: Uint8Array): this {
		this.#hash.update(bytes);
		return this;
	}

	/** All 32 bytes. Nothing can be added afterwards. */
	digest(): Uint8Array {
		return new Uint8Array(this.#hash.digest());
	}

	clone(): NativeSha256 {
		return new NativeSha256(this.#hash.copy());
	}
}

export const sha256 = { create: () => new NativeSha256() };
