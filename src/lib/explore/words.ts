/** Numbers in the words of the answer: two significant digits, no powers of ten. */

const twoDigits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });
const SIZES = [
	[1e12, 'trillion'],
	[1e9, 'billion'],
	[1e6, 'million']
] as const;

/** 0.1234 → "12 %". */
export function percent(share: number): string {
	return `${twoDigits.format(100 * share)}\u202f%`;
}

/** With its sign, a true minus: −0.034 → "−3.4 %". */
export function signedPercent(share: number): string {
	const text = percent(Math.abs(share));
	if (text.startsWith('0\u202f')) return text;
	return `${share < 0 ? '\u2212' : '+'}${text}`;
}

/** 1234567 → "USD 1.2 million". */
export function amountUsd(usd: number): string {
	for (const [size, word] of SIZES) {
		if (usd >= 0.995 * size) return `USD\u202f${twoDigits.format(usd / size)}\u00a0${word}`;
	}
	return `USD\u202f${twoDigits.format(usd)}`;
}

const SHORT: Readonly<Record<string, string>> = { trillion: 'tn', billion: 'bn', million: 'm' };

/** 1234567 → "USD 1.2 m": for cells of tables. */
export function shortUsd(usd: number): string {
	return amountUsd(usd).replace(/trillion|billion|million/, (word) => SHORT[word]!);
}

/** A count of models in a world: whole from ten on, with one decimal below. */
export function count(value: number): string {
	return value >= 9.95 ? String(Math.round(value)) : String(Number(value.toFixed(1)));
}
