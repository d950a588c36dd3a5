/**
 * What every input of the model says about itself, once. Controls, link keys, flags, documentation,
 * tables and tests read these declarations and hold no copy of them.
 */

/** How well a number is known: measured, bounded by evidence, or assumed. */
export type Badge = 'data' | 'bounded' | 'assumed';

interface Named {
	/** Name of the value inside its owner; the last part of its address. */
	readonly key: string;
	readonly label: string;
	/** Whether its control stands in the open wherever a policy states it: what the policy is known by. */
	readonly prominent?: boolean;
}

export interface NumberDeclaration extends Named {
	readonly type: 'number';
	/** Unit as printed, for example "FLOP", "USD", "months", "share". */
	readonly unit: string;
	readonly default: number;
	readonly min: number;
	readonly max: number;
	/** Step of a control: additive on a linear scale, in decades on a logarithmic one. */
	readonly step: number;
	readonly scale: 'linear' | 'log';
	readonly integer?: boolean;
}

export interface ChoiceDeclaration extends Named {
	readonly type: 'choice';
	readonly default: string;
	readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A calendar day `YYYY-MM-DD`, or `never`. */
export interface DateDeclaration extends Named {
	readonly type: 'date';
	readonly default: string;
	readonly min: string;
	readonly max: string;
}

export type ValueDeclaration = NumberDeclaration | ChoiceDeclaration | DateDeclaration;

/** What is read about a value, and needed only where it is read. */
interface Texts {
	/** What the value does to the simulated world, in plain words. */
	readonly meaning: string;
	/** Publication, article of law, or "Assumption: …" with the reason for the range. */
	readonly source: string;
}

export type Described<Declaration extends ValueDeclaration = ValueDeclaration> = Declaration & Texts;
export type Value = number | string;

export type Reading =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: string };

/** The accepted range of a value, as the end of a sentence: "from 0 to 1 (share)". */
export function acceptedRange(declaration: ValueDeclaration): string {
	switch (declaration.type) {
		case 'number': {
			const kind = declaration.integer ? 'a whole number ' : '';
			return `${kind}from ${formatNumber(declaration.min)} to ${formatNumber(declaration.max)} (${declaration.unit})`;
		}
		case 'choice':
			return `one of ${declaration.options.map((option) => option.value).join(', ')}`;
		case 'date':
			return `a day from ${declaration.min} to ${declaration.max}, or never`;
	}
}

/** Longest number that is written out: 1000000, but 5e8. */
const MOST_DIGITS = 7;

/** Short text that reads back as the same number, without the `+` that chat programs rewrite. */
export function formatNumber(value: number): string {
	const plain = String(value).replace('e+', 'e');
	const scientific = value.toExponential().replace('e+', 'e');
	return plain.length > MOST_DIGITS && scientific.length < plain.length ? scientific : plain;
}

/** The same number as people write it: 2.5×10²⁵, 10⁻⁷, −3. `readValue` reads it too, but for the minus. */
export function writtenNumber(value: number): string {
	const [digits = '', exponent] = formatNumber(Math.abs(value)).split('e');
	const raised = Array.from(exponent ?? '', (sign) =>
		sign === '-' ? '⁻' : SUPERSCRIPTS.charAt(Number(sign))
	);
	const power = exponent === undefined ? '' : `10${raised.join('')}`;
	return `${value < 0 ? '−' : ''}${digits === '1' && power ? power : digits}${digits !== '1' && power ? `×${power}` : ''}`;
}

const DECIMAL = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i;
/** A power of ten as it is written by hand: 10^26, 3×10^25, 10²⁶. */
const POWER_OF_TEN = /^(?:(\d+(?:\.\d+)?)\s*[×x*]\s*)?10(?:\^(\d{1,3})|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))$/;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** 3×10^25 and 3×10²⁵ as 3e25; any other text as it is. */
function withoutPower(text: string): string {
	const [whole, times = '1', plain, raised] = POWER_OF_TEN.exec(text) ?? [];
	if (whole === undefined) return text;
	return `${times}e${plain ?? Array.from(raised ?? '', (digit) => SUPERSCRIPTS.indexOf(digit)).join('')}`;
}

/**
 * Reads one value from text or from a stored number. Nothing is clamped or guessed: what lies outside
 * the declared range comes back as a problem that names the value and the accepted range.
 */
export function readValue(declaration: ValueDeclaration, raw: unknown): Reading {
	const refuse = (said: string): Reading => ({
		ok: false,
		problem: `${declaration.label} (${declaration.key}) is ${said}; it takes ${acceptedRange(declaration)}`
	});
	const text = typeof raw === 'number' ? formatNumber(raw) : typeof raw === 'string' ? raw.trim() : '';
	const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text === '' ? 'empty' : text;
	switch (declaration.type) {
		case 'number': {
			const decimal = withoutPower(text);
			if (!DECIMAL.test(decimal)) return refuse(`${shown}, not a number`);
			const value = Number(decimal);
			if (!Number.isFinite(value)) return refuse(`${shown}, too large to hold`);
			if (declaration.integer && !Number.isInteger(value)) return refuse(`${shown}, not whole`);
			if (value < declaration.min || value > declaration.max) return refuse(shown);
			return { ok: true, value: value === 0 ? 0 : value };
		}
		case 'choice':
			return declaration.options.some((option) => option.value === text)
				? { ok: true, value: text }
				: refuse(shown);
		case 'date':
			if (text === 'never') return { ok: true, value: text };
			if (!DAY.test(text)) return refuse(`${shown}, not a calendar day`);
			return text >= declaration.min && text <= declaration.max ? { ok: true, value: text } : refuse(shown);
	}
}
