/** Numbers as the page prints them: three significant digits, a true minus sign, the unit in words. */

const MINUS = '\u2212';
const THIN = '\u202f';
/** Three significant digits, and every digit of a whole number. */
const PLAIN = {
	maximumSignificantDigits: 3,
	maximumFractionDigits: 0,
	roundingPriority: 'morePrecision'
} as const;
const plain = new Intl.NumberFormat('en-US', PLAIN);
const inWords = new Intl.NumberFormat('en-US', {
	maximumSignificantDigits: 3,
	notation: 'compact',
	compactDisplay: 'long'
});
const inLetters = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3, notation: 'compact' });
/** Letters of ticks as the tables have them. */
const LETTERS: Readonly<Record<string, string>> = { M: ' m', B: ' bn', T: ' tn' };
// British English has no comma before "and".
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const MILLION = 1e6;

const SUPERSCRIPTS = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** 1234567 → "1.23 million" (in ticks "1.23 m"), 0.01234 → "0.0123", −5 → "−5", 3e-7 → "3×10⁻⁷". */
export function formatQuantity(value: number, isTick = false): string {
	if (!Number.isFinite(value)) return 'not known';
	const size = Math.abs(value);
	return text(value, size, isTick).replace('-', MINUS).replace(' ', '\u00a0');
}

function text(value: number, size: number, isTick: boolean): string {
	if (size === 0) return '0';
	if (size < 1e-4 || size >= 1e15) return `${value < 0 ? '-' : ''}${formatPowerOfTen(Math.log10(size))}`;
	if (size < MILLION) return plain.format(value);
	return isTick
		? inLetters.format(value).replace(/[MBT]$/, (letter) => LETTERS[letter]!)
		: inWords.format(value);
}

export function isShare(unit: string): boolean {
	return unit.startsWith('share') || unit === 'probability';
}

/** Units that say nothing beside a number. */
function isPlain(unit: string): boolean {
	return unit === '' || unit === 'index';
}

/** A unit as an axis names it: "share of users" → "% of users", because its ticks are percentages. */
export function axisUnit(unit: string): string {
	return unit === 'probability' ? 'probability (%)' : unit.replace(/^share/, '%');
}

/** A number as a tick of an axis in this unit. */
export function formatTick(value: number, unit: string): string {
	return formatQuantity(isShare(unit) ? value * 100 : value, true);
}

/** A value with its unit: "12.3 %", "USD 1.2 million", "3.4 months". */
export function formatAmount(value: number, unit: string): string {
	if (isShare(unit)) return `${formatQuantity(value * 100)}${THIN}%`;
	if (unit.startsWith('USD')) return `USD${THIN}${formatQuantity(value)}${unit.slice(3)}`;
	return isPlain(unit) ? formatQuantity(value) : `${formatQuantity(value)} ${unit}`;
}

function signed(text: string): string {
	return text.startsWith(MINUS) || text === '0' ? text : `+${text}`;
}

/** A change with its sign and unit; changes of shares are in percentage points. */
export function formatChange(value: number, unit: string): string {
	if (isShare(unit)) return `${signed(formatQuantity(value * 100))} points`;
	if (unit.startsWith('USD')) {
		const sign = value < 0 ? MINUS : value > 0 ? '+' : '';
		return `${sign}USD${THIN}${formatQuantity(Math.abs(value))}${unit.slice(3)}`;
	}
	return isPlain(unit) ? signed(formatQuantity(value)) : `${signed(formatQuantity(value))} ${unit}`;
}

/** log10 as a number: 25 → "10²⁵", 25.3 → "2×10²⁵". */
export function formatPowerOfTen(exponent: number): string {
	const mantissa = Number((10 ** (exponent - Math.floor(exponent))).toPrecision(2));
	// 9.96 is printed as 10, which belongs to the next power.
	const whole = Math.floor(exponent) + (mantissa >= 10 ? 1 : 0);
	const raised = [...String(Math.abs(whole))].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
	const power = `10${whole < 0 ? '⁻' : ''}${raised}`;
	return mantissa === 1 || mantissa >= 10 ? power : `${mantissa}×${power}`;
}

/** A list in a sentence: "a, b and c". */
export function joinWords(words: readonly string[]): string {
	return list.format(words);
}

export function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
