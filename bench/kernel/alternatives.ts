import { RandomSource, PURPOSE, type Stream } from '$lib/model/random/random-source';

/**
 * The shared kernel: in each step every agent chooses one of 64 alternatives with probability proportional
 * to share^½ × fitness, with shares as they were at the opening of the step and a draw of its own, and
 * moves. The shares settle where share = fitness² / Σ fitness², whatever the engine: see `CHECKED_STEPS`.
 */
export const ALTERNATIVES = 64;
export const FITNESS = Float64Array.from({ length: ALTERNATIVES }, (_, k) => 0.5 + k / 64);

/** Steps after which the counts of all engines are compared: the distance from rest halves with each. */
export const CHECKED_STEPS = 10;

/** Streams of keyed draws, one a step and used in turns, so that none is made while the clock runs. */
const STREAMS = 64;
const source = new RandomSource('shared kernel', 0);
const streams: readonly Stream[] = Array.from({ length: STREAMS }, (_, step) =>
	source.stream(step, PURPOSE.taste)
);

export const streamOf = (step: number): Stream => streams[step % STREAMS]!;

/** The two keys of each stream, for the kernel in C. */
export const keysOfStreams = (): number[] =>
	streams.flatMap((stream) => {
		const { first, second } = stream as unknown as { first: number; second: number };
		return [first, second];
	});

/** Counts at the start: agent i has alternative i mod 64. */
export function countsAtStart(agents: number): Int32Array<ArrayBuffer> {
	const counts = new Int32Array(ALTERNATIVES);
	for (let i = 0; i < agents; i++) counts[i % ALTERNATIVES]! += 1;
	return counts;
}

/** Weight of each alternative, share^½ × fitness. */
export function weightsOf(counts: Int32Array, agents: number): number[] {
	return Array.from(counts, (count, k) => Math.sqrt(count / agents) * FITNESS[k]!);
}

/** Running sums of the weights; returns the last. */
export function accumulate(counts: Int32Array, agents: number, cumulative: Float64Array): number {
	let sum = 0;
	for (let k = 0; k < ALTERNATIVES; k++) {
		sum += Math.sqrt(counts[k]! / agents) * FITNESS[k]!;
		cumulative[k] = sum;
	}
	return sum;
}

/** The first alternative whose running sum is above `at`. */
export function scan(cumulative: Float64Array, at: number): number {
	let k = 0;
	while (cumulative[k]! <= at) k++;
	return k;
}
