import type { Labelled, Question } from '$lib/lessons';
import type { Guess } from './prediction';
import type { Truth } from './truth';

const two = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** A place on the scale of a marker, in words. */
export function markerWords(question: Extract<Question, { form: 'marker' }>, at: number): string {
	const named = question.landmarks.find((landmark) => Math.abs(landmark.at - at) < question.step / 2);
	if (named) return named.label;
	if (question.scale === 'log') {
		// Between two powers of ten: the words count down from all.
		return `${powerWords(at)} ${question.unit}`;
	}
	return at === 0 ? 'as many' : `${whole.format(Math.abs(100 * at))} % ${at > 0 ? 'more' : 'fewer'}`;
}

const POWERS: Readonly<Record<number, string>> = {
	1: 'a tenth',
	2: 'a hundredth',
	3: 'a thousandth',
	4: 'a ten-thousandth',
	5: 'a hundred-thousandth',
	6: 'a millionth',
	7: 'a ten-millionth',
	8: 'a hundred-millionth',
	9: 'a billionth'
};

function powerWords(at: number): string {
	const power = Math.round(-at * 2) / 2;
	const named = POWERS[Math.ceil(power)] ?? `1 in 10^${power}`;
	return Number.isInteger(power) ? named : `three times ${named}`;
}

const orderWords = (items: readonly Labelled[], order: readonly number[]): string =>
	order.map((item) => items[item]?.label).join(', ');

/** The order of the model; what it has equal stands together. */
function tiedWords(items: readonly Labelled[], { order, values }: Extract<Truth, { form: 'rank' }>): string {
	return order
		.map((item, at) => {
			const isTied = at > 0 && values[order[at - 1]!] === values[item];
			return `${at === 0 ? '' : isTied ? ' = ' : ', '}${items[item]?.label}`;
		})
		.join('');
}

/** A guess as a person would say it. */
export function guessWords(question: Question, guess: Guess): string {
	switch (question.form) {
		case 'direction':
			return guess.form === 'direction' ? question.options[guess.option]! : '';
		case 'choice':
			return guess.form === 'choice' ? `${question.options[guess.option]!}, ${guess.sure} % sure` : '';
		case 'marker':
			return guess.form === 'marker' ? markerWords(question, guess.at) : '';
		case 'rank':
			return guess.form === 'rank' ? orderWords(question.items, guess.order) : '';
		case 'curve':
			return guess.form === 'curve'
				? question.years.map((year, at) => `${year}: ${whole.format(guess.values[at]!)}`).join(', ')
				: '';
	}
}

/** What the model shows, as a person would say it. */
export function truthWords(question: Question, truth: Truth): string {
	switch (question.form) {
		case 'direction':
		case 'choice':
			return 'option' in truth ? question.options[truth.option]! : '';
		case 'marker': {
			if (truth.form !== 'marker') return '';
			if (truth.low === truth.high) {
				const step = Math.round((truth.low - question.from) / question.step) * question.step + question.from;
				return markerWords(question, Number(step.toFixed(6)));
			}
			return `between ${markerWords(question, truth.low)} and ${markerWords(question, truth.high)}`;
		}
		case 'rank':
			return truth.form === 'rank' ? tiedWords(question.items, truth) : '';
		case 'curve':
			return truth.form === 'curve'
				? question.years.map((year, at) => `${year}: ${two.format(truth.values[at]!)}`).join(', ')
				: '';
	}
}
