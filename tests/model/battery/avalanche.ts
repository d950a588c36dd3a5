import { keysOfPhrase, type PhraseKeys } from '$lib/model/random/seed-phrase';
import { BitCounts } from './bit-counts';
import { streamAt, type Bits, type Make } from './generators';
import { chiSquareP, normalP } from './p-values';

export interface Avalanche {
	/** Chi-square of all flips of the word, and the most unusual pair of bits (Bonferroni over the pairs). */
	readonly all: number;
	readonly worst: number;
	/** Largest distance of a probability of flipping from ½. */
	readonly distance: number;
}

const PHRASE = keysOfPhrase('avalanche');

/** Number of bits of each input, and the stream and coordinates with one of them flipped. */
interface Input {
	readonly bits: number;
	readonly draw: (make: Make, n: number, bit: number) => number;
}

const KEYS = 1024;

/** The n-th sample: small agents and draws, as the model has them, under a thousand keys. */
const agentOf = (n: number): number => Math.floor(n / KEYS) * 5 + (n % 11);
const drawOf = (n: number): number => n % 7;
const streams = new WeakMap<Make, Bits[]>();
function streamOf(make: Make, n: number): Bits {
	const made =
		streams.get(make) ?? Array.from({ length: KEYS }, (_, key) => streamAt(make, key, 3, 11, PHRASE));
	streams.set(make, made);
	return made[n % KEYS]!;
}
const flipped = (value: number, bit: number): number => (value ^ (1 << bit)) >>> 0;

export const INPUTS: Readonly<Record<string, Input>> = {
	entity: {
		bits: 32,
		draw: (make, n, bit) => streamOf(make, n).bits(flipped(agentOf(n), bit), drawOf(n))
	},
	draw: {
		bits: 32,
		draw: (make, n, bit) => streamOf(make, n).bits(agentOf(n), flipped(drawOf(n), bit))
	},
	month: {
		bits: 12,
		draw: (make, n, bit) => streamAt(make, n % KEYS, flipped(3, bit), 11, PHRASE).bits(agentOf(n), drawOf(n))
	},
	purpose: {
		bits: 6,
		draw: (make, n, bit) => streamAt(make, n % KEYS, 3, flipped(11, bit), PHRASE).bits(agentOf(n), drawOf(n))
	},
	replicate: {
		bits: 12,
		draw: (make, n, bit) => streamAt(make, flipped(n % KEYS, bit), 3, 11, PHRASE).bits(agentOf(n), drawOf(n))
	},
	'key of the phrase': {
		bits: 128,
		draw: (make, n, bit) => {
			const phrase = [...PHRASE] as [number, number, number, number];
			phrase[bit >> 5]! ^= 1 << (bit & 31);
			const keys: PhraseKeys = phrase;
			return streamAt(make, n % KEYS, 3, 11, keys).bits(agentOf(n), drawOf(n));
		}
	}
};

/** How often each bit of the output flips with each bit of one input, over `samples` points. */
export function avalanche(make: Make, { bits, draw }: Input, samples: number): Avalanche {
	let all = 0;
	let largest = 0;
	for (let bit = 0; bit < bits; bit++) {
		const flips = new BitCounts();
		for (let n = 0; n < samples; n++) {
			flips.add(streamOf(make, n).bits(agentOf(n), drawOf(n)) ^ draw(make, n, bit));
		}
		for (const count of flips.set()) {
			const z = (2 * count - samples) / Math.sqrt(samples);
			all += z * z;
			largest = Math.max(largest, Math.abs(z));
		}
	}
	return {
		all: chiSquareP(all, 32 * bits),
		worst: Math.min(1, 32 * bits * normalP(largest)),
		distance: largest / 2 / Math.sqrt(samples)
	};
}
