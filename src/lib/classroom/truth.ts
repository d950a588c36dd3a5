import { decide, directionIndex, read, rungOf, yearOf, type Question, type Results } from '$lib/lessons';
import type { Guess } from './prediction';

/** What the model answers to a question, in the form of the question. */
export type Truth =
	| { readonly form: 'direction'; readonly option: number }
	/** A place, or the stretch that it lies in. */
	| { readonly form: 'marker'; readonly low: number; readonly high: number }
	| { readonly form: 'curve'; readonly values: readonly number[] }
	| { readonly form: 'rank'; readonly order: readonly number[]; readonly values: readonly number[] }
	| { readonly form: 'choice'; readonly option: number };

export function truthOf(results: Results, question: Question): Truth {
	switch (question.form) {
		case 'direction':
			return { form: 'direction', option: directionIndex(results, question) };
		case 'marker': {
			if ('rungs' in question.truth) {
				const [a, b] = rungOf(results, question.truth);
				return { form: 'marker', low: Math.min(a, b), high: Math.max(a, b) };
			}
			const value = read(results, question.truth);
			return { form: 'marker', low: value, high: value };
		}
		case 'curve': {
			const values = question.years.map((year) => yearOf(results, question.of, question.regime, year));
			return { form: 'curve', values };
		}
		case 'rank': {
			const values = question.items.map((item) => read(results, item));
			const order = values.map((_, index) => index).sort((a, b) => values[b]! - values[a]! || a - b);
			return { form: 'rank', order, values };
		}
		case 'choice':
			return { form: 'choice', option: decide(results, question.truth) };
	}
}

/** Guesses on a scale of at most this share of its length from the result count as near. Assumption. */
const NEAR = 0.15;

/**
 * How far a guess lies from the result: 0 for the same, 1 for as far as the form allows. Used to ask the furthest
 * pair first; never shown as a score.
 */
export function distance(question: Question, guess: Guess, truth: Truth): number {
	if (guess.form === 'direction' && truth.form === 'direction') {
		return Math.abs(guess.option - truth.option) / 2;
	}
	if (guess.form === 'choice' && truth.form === 'choice') return guess.option === truth.option ? 0 : 1;
	if (guess.form === 'marker' && truth.form === 'marker' && question.form === 'marker') {
		const off = Math.max(0, truth.low - guess.at, guess.at - truth.high);
		return Math.min(1, off / Math.abs(question.to - question.from));
	}
	if (guess.form === 'curve' && truth.form === 'curve' && question.form === 'curve') {
		const off = guess.values.map((value, at) => Math.abs(value - truth.values[at]!) / question.top);
		return Math.min(1, off.reduce((sum, value) => sum + value, 0) / off.length);
	}
	if (guess.form === 'rank' && truth.form === 'rank') return swapped(guess.order, truth);
	throw new RangeError(`a guess of the form ${guess.form} was made for a question of the form ${truth.form}`);
}

/** Whether a guess is off: the other answer, out of the near part of a scale, or another item in the first place. */
export function isOff(question: Question, guess: Guess, truth: Truth): boolean {
	if (guess.form === 'rank' && truth.form === 'rank') {
		return truth.values[guess.order[0]!]! < truth.values[truth.order[0]!]!;
	}
	const far = guess.form === 'marker' || guess.form === 'curve' ? NEAR : 0;
	return distance(question, guess, truth) > far;
}

/** Share of the pairs that a guess puts the other way round; pairs that the model has equal count for neither way. */
function swapped(order: readonly number[], { values }: Extract<Truth, { form: 'rank' }>): number {
	let wrong = 0;
	let pairs = 0;
	order.forEach((upper, at) => {
		for (const lower of order.slice(at + 1)) {
			if (values[upper] === values[lower]) continue;
			pairs += 1;
			if (values[upper]! < values[lower]!) wrong += 1;
		}
	});
	return pairs > 0 ? wrong / pairs : 0;
}
