import { KeyedStream, type Stream } from './stream';
import { furtherKeys } from './stream-keys';
import type { KeyPair } from './threefry';

/** "lowbias32" by Chris Wellons (nullprogram.com, 2018): a 32-bit mixer with near-ideal avalanche. */
export function mix(x: number): number {
	x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
	x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
	return x ^ (x >>> 16);
}

/** Spreads draw numbers; odd, so that no two of 2^32 meet (xxHash, Y. Collet 2012, the second prime). */
const DRAW = 0x85ebca6b;

/**
 * The fast generator: one round of mixing for the entity and one for the draw, each with 32 bits of key of
 * its own. h = mix(entity + k₀), j = k₁ + draw·c, bits = mix(h ⊕ j) + h + j. Without the last two terms it would
 * be a permutation of the entities and one of the draws, and never repeat 32 bits where chance would.
 */
export class KeyedHash extends KeyedStream {
	// Declared, not defined: a field that was once undefined is no longer kept as a plain number by engines.
	declare private readonly first: number;
	declare private readonly second: number;

	constructor(private readonly keys: KeyPair) {
		super();
		[this.first, this.second] = keys;
	}

	override bits(entity: number, draw: number): number {
		const hashed = mix(entity + this.first);
		const drawn = this.second + Math.imul(draw, DRAW);
		return (mix(hashed ^ drawn) + hashed + drawn) | 0;
	}

	protected override further(n: number): Stream {
		return new KeyedHash(furtherKeys(this.keys, n));
	}
}
