import type { Placed } from './board';
import type { Guess } from './prediction';
import type { Truth } from './truth';

/**
 * How the guesses of a class are put in order. By nearness to the result there is no order: a class is not ranked by
 * who guessed well.
 */
export const SORTS = {
	name: 'animal',
	guess: 'what they expected',
	result: 'the result of their worlds'
} as const;
export type Sort = keyof typeof SORTS;

/** Guesses in order; those that say or show the same by the name of their animal, and those not yet run last. */
export function sorted(placed: readonly Placed[], by: Sort): readonly Placed[] {
	const keys = new Map(placed.map((one) => [one, keysOf(one, by)]));
	return [...placed].sort(
		(a, b) => compare(keys.get(a)!, keys.get(b)!) || a.animal.localeCompare(b.animal, 'en')
	);
}

function keysOf({ guess, truth }: Placed, by: Sort): readonly number[] {
	if (by === 'name') return [];
	return by === 'guess' ? placeOf(guess) : truth ? placeOf(truth) : [Infinity];
}

/** Numbers by which answers of one form stand in order: options as asked, places and sums of years from below. */
function placeOf(answer: Guess | Truth): readonly number[] {
	switch (answer.form) {
		case 'direction':
			return [answer.option];
		case 'choice':
			return 'sure' in answer ? [answer.option, answer.sure] : [answer.option];
		case 'marker':
			return 'at' in answer ? [answer.at] : [answer.low, answer.high];
		case 'curve':
			return [answer.values.reduce((sum, value) => sum + value, 0)];
		case 'rank':
			return answer.order;
	}
}

function compare(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((value, index) => value !== b[index]);
	return at < 0 ? 0 : a[at]! < (b[at] ?? -Infinity) ? -1 : 1;
}
