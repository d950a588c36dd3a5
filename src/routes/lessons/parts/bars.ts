import { effectOf, leastChange, signedPercent } from '$lib/explore';
import { changeBetween, read, type Labelled, type Results } from '$lib/lessons';
import { METRICS } from '$lib/model';

/** One bar of a result. */
export interface Bar {
	readonly label: string;
	readonly value: number;
	/** What stands at its end. */
	readonly words: string;
	/** A change too small to notice, or that chance hides. */
	readonly isNothing: boolean;
}

const two = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });
const SIZES = [
	[1e9, ' billion'],
	[1e6, ' million'],
	[1e3, ' thousand']
] as const;

function amount(value: number, unit: string): string {
	const [size, word] = SIZES.find(([size]) => value >= 0.995 * size) ?? [1, ''];
	const text = `${two.format(value / size)}${word}`;
	return /^USD|usd/.test(unit) ? `${text} USD` : text;
}

/** The bars of a view, as the model has them. */
export function barsOf(results: Results, items: readonly Labelled[]): Bar[] {
	return items.map((item) => {
		const value = read(results, item);
		if (item.per) return { label: item.label, value, words: two.format(value), isNothing: value < 0.1 };
		if (item.against === undefined) {
			const unit = METRICS.find(({ id }) => id === item.of)!.unit;
			return { label: item.label, value, words: amount(value, unit), isNothing: value === 0 };
		}
		const effect = effectOf(changeBetween(results, item.of, item.regime, item.against), leastChange(item.of));
		const words = {
			none: 'no noticeable change',
			unclear: 'chance hides it',
			more: signedPercent(value),
			fewer: signedPercent(value)
		}[effect.kind];
		return {
			label: item.label,
			value,
			words,
			isNothing: effect.kind === 'none' || effect.kind === 'unclear'
		};
	});
}
