import { keysOfPhrase } from '$lib/model/random/seed-phrase';
import { streamAt, type Bits, type Make } from './generators';

/** A way to walk through the draws of a generator; n counts from 0. */
export type View = (make: Make) => (n: number) => number;

/** Structural id of a base (kind, entry month, slot, planning month) in the order of planning; 2^24 of them. */
function baseId(n: number): number {
	const developer = (((n >> 21) & 7) << 17) | (((n >> 12) & 511) << 8) | ((n >> 8) & 15);
	return ((developer << 12) | ((n & 255) + 20)) >>> 0;
}

/** Walks that change the n-th of many streams fastest; the entity only when all of them had their turn. */
function across(count: number, streamOf: (make: Make, n: number) => Bits): View {
	return (make) => {
		const streams = Array.from({ length: count }, (_, n) => streamOf(make, n));
		return (n) => streams[n % count]!.bits(Math.floor(n / count), 0);
	};
}

const within =
	(entity: (n: number) => number, draw: (n: number) => number): View =>
	(make) => {
		const stream = streamAt(make, 0, 3, 11);
		return (n) => stream.bits(entity(n), draw(n));
	};

/** Neighbours in every coordinate, in the patterns that the model uses. */
export const VIEWS: Readonly<Record<string, View>> = {
	agents: within(
		(n) => n,
		() => 0
	),
	draws: within(
		() => 7,
		(n) => n
	),
	'agents × 8 draws': within(
		(n) => n >> 3,
		(n) => n & 7
	),
	'agents × draws 3k + 1': within(
		(n) => n >> 4,
		(n) => 3 * (n & 15) + 1
	),
	'bases (developer ≪ 12 | month)': within(baseId, () => 3),
	'agents × bases as draws': within(
		(n) => n >> 9,
		(n) => baseId(n & 511)
	),
	'bases as draws × agents': within(
		(n) => n & 1023,
		(n) => baseId(n >> 10)
	),
	months: across(4096, (make, n) => streamAt(make, 0, n - 1000, 11)),
	purposes: across(64, (make, n) => streamAt(make, 0, 3, n)),
	replicates: across(4096, (make, n) => streamAt(make, n, 3, 11)),
	'replicates × months × purposes': across(4096, (make, n) =>
		streamAt(make, n & 15, (n >> 4) & 15, (n >> 8) & 15)
	),
	'seed phrases': across(1024, (make, n) => streamAt(make, 0, 3, 11, keysOfPhrase(`seed ${n}`)))
};

export function walk(view: View, make: Make, length: number): Int32Array {
	const at = view(make);
	const words = new Int32Array(length);
	for (let n = 0; n < length; n++) words[n] = at(n);
	return words;
}
