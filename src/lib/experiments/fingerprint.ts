import type { Outcome } from '$lib/model';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Length in bytes and in hexadecimal digits of a printed fingerprint: the first 64 bits of SHA-256. */
const BYTES = 8;

/**
 * Names the numbers of an experiment: SHA-256 over the little-endian 64-bit doubles of every series in
 * the order regime, replicate, metric (as in `METRICS`), month; negative zero is written as zero. Names,
 * labels and tables are not part of it, nor where and in which order the simulations ran.
 */
export class Fingerprint {
	readonly #hash: ReturnType<typeof sha256.create>;

	constructor(hash = sha256.create()) {
		this.#hash = hash;
	}

	/** The next outcome in the order regime, replicate. NaN is refused: it has no one bit pattern. */
	add(outcome: Outcome): void {
		const { series, months } = outcome;
		const bytes = new DataView(new ArrayBuffer(series.length * 8));
		series.forEach((value, index) => {
			if (Number.isNaN(value)) {
				throw new RangeError(
					`metric ${Math.floor(index / months)} is not a number in month ${index % months}`
				);
			}
			bytes.setFloat64(index * 8, value === 0 ? 0 : value, true);
		});
		this.#hash.update(new Uint8Array(bytes.buffer));
	}

	/** 16 hexadecimal digits. Nothing can be added afterwards. */
	text(): string {
		return digits(this.digest());
	}

	/** All 32 bytes. Nothing can be added afterwards. */
	digest(): Uint8Array {
		return this.#hash.digest();
	}

	/** One that goes on from here by itself. */
	copy(): Fingerprint {
		return new Fingerprint(this.#hash.clone());
	}
}

/**
 * Names the numbers of an experiment that is too large to be kept until its last world has arrived: the first 64 bits
 * of SHA-256 over the SHA-256 of each regime, which is taken as in `Fingerprint`, in the order of the regimes.
 */
export class FingerprintByRegime {
	readonly #regimes: readonly Fingerprint[];

	constructor(regimes: number) {
		this.#regimes = Array.from({ length: regimes }, () => new Fingerprint());
	}

	/** The next outcome of a regime in the order of the replicates. NaN is refused. */
	add(regime: number, outcome: Outcome): void {
		this.#regimes[regime]!.add(outcome);
	}

	/** 16 hexadecimal digits for what was added so far. */
	text(): string {
		const whole = sha256.create();
		for (const regime of this.#regimes) whole.update(regime.copy().digest());
		return digits(whole.digest());
	}
}

const digits = (digest: Uint8Array): string => bytesToHex(digest.subarray(0, BYTES));

/** @param outcomes regime × replicate, complete */
export function fingerprint(outcomes: readonly (readonly Outcome[])[]): string {
	const whole = new Fingerprint();
	for (const regime of outcomes) for (const outcome of regime) whole.add(outcome);
	return whole.text();
}
