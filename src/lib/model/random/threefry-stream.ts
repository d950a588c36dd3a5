import { KeyedStream, type Stream } from './stream';
import { furtherKeys } from './stream-keys';
import { threefry, type KeyPair } from './threefry';

/**
 * The reference generator: Threefry with (entity, draw) as the counter, of which the first word is used.
 * Its authors report that the family passes all of TestU01's BigCrush. It is several times slower than the
 * keyed hash and lets anybody check that no result hangs on that one.
 */
export class ThreefryStream extends KeyedStream {
	constructor(private readonly keys: KeyPair) {
		super();
	}

	override bits(entity: number, draw: number): number {
		return threefry(this.keys, entity, draw)[0];
	}

	protected override further(n: number): Stream {
		return new ThreefryStream(furtherKeys(this.keys, n));
	}
}
