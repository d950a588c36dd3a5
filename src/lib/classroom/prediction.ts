import { SURENESS, type Question } from '$lib/lessons';

/** One guess, before the result. */
export type Guess =
	| { readonly form: 'direction'; readonly option: number }
	| { readonly form: 'marker'; readonly at: number }
	| { readonly form: 'curve'; readonly values: readonly number[] }
	/** Indices into the items of the question, the first place first. */
	| { readonly form: 'rank'; readonly order: readonly number[] }
	| { readonly form: 'choice'; readonly option: number; readonly sure: number };

/** A guess that was locked, and at most one change of mind before the result. */
export interface Locked {
	readonly first: Guess;
	readonly revised: Guess | null;
}

/** The guess that counts. */
export const lastOf = ({ first, revised }: Locked): Guess => revised ?? first;

/** Where a form starts: the order of the lesson, or a curve of nothing. Null where a guess must be chosen. */
export function blankGuess(question: Question): Guess | null {
	switch (question.form) {
		case 'direction':
		case 'choice':
		case 'marker':
			return null;
		case 'curve':
			return { form: 'curve', values: question.years.map(() => 0) };
		case 'rank':
			return { form: 'rank', order: question.items.map((_, index) => index) };
	}
}

/** Nearest place on a scale of steps. */
export function snap(
	{ from, step, to }: { readonly from: number; readonly to: number; readonly step: number },
	at: number
): number {
	const [low, high] = from < to ? [from, to] : [to, from];
	const steps = Math.round((Math.min(high, Math.max(low, at)) - low) / step);
	return Number((low + steps * step).toFixed(6));
}

/*
 * A guess in the letters of a link. Numbers are written in steps from the start of their scale, so that the same
 * guess is the same text whatever it was made with: mouse, finger, keys or a typed number.
 */

export function writeGuess(question: Question, guess: Guess): string {
	switch (guess.form) {
		case 'direction':
			return String(guess.option);
		case 'marker':
			return String(stepsOf(question as Extract<Question, { form: 'marker' }>, guess.at));
		case 'curve': {
			const { step } = question as Extract<Question, { form: 'curve' }>;
			return guess.values.map((value) => Math.round(value / step)).join('.');
		}
		case 'rank':
			return guess.order.join('');
		case 'choice':
			return `${guess.option}.${guess.sure}`;
	}
}

const stepsOf = ({ from, step, to }: { from: number; to: number; step: number }, at: number): number =>
	Math.round((at - Math.min(from, to)) / step);

/** The guess that `writeGuess` wrote, or a sentence about what is wrong. */
export function readGuess(question: Question, text: string): Guess | string {
	switch (question.form) {
		case 'direction': {
			const option = wholeNumber(text, 2);
			return option === null
				? `one of the answers 0 to 2 was expected, not “${text}”`
				: { form: 'direction', option };
		}
		case 'marker': {
			const low = Math.min(question.from, question.to);
			const most = stepsOf(question, Math.max(question.from, question.to));
			const steps = wholeNumber(text, most);
			if (steps === null) return `a place from 0 to ${most} steps was expected, not “${text}”`;
			return { form: 'marker', at: Number((low + steps * question.step).toFixed(6)) };
		}
		case 'curve': {
			const most = Math.round(question.top / question.step);
			const steps = text.split('.').map((part) => wholeNumber(part, most));
			if (steps.length !== question.years.length || steps.includes(null)) {
				return `${question.years.length} values from 0 to ${most} steps were expected, not “${text}”`;
			}
			return { form: 'curve', values: steps.map((value) => value! * question.step) };
		}
		case 'rank': {
			const order = [...text].map((sign) => wholeNumber(sign, question.items.length - 1));
			if (
				order.length !== question.items.length ||
				order.includes(null) ||
				new Set(order).size !== order.length
			) {
				return `each of ${question.items.length} places once was expected, not “${text}”`;
			}
			return { form: 'rank', order: order.map((place) => place!) };
		}
		case 'choice': {
			const [first = '', second = '', ...rest] = text.split('.');
			const option = wholeNumber(first, question.options.length - 1);
			const sure = SURENESS.find((sure) => String(sure) === second);
			if (option === null || sure === undefined || rest.length > 0) {
				return `an answer and how sure (${SURENESS.join(', ')}) were expected, not “${text}”`;
			}
			return { form: 'choice', option, sure };
		}
	}
}

function wholeNumber(text: string, most: number): number | null {
	if (!/^[0-9]{1,6}$/.test(text)) return null;
	const value = Number(text);
	return value <= most ? value : null;
}
