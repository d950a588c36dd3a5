import { acceptedRange, readValue as readRange, type Reading, type ValueDeclaration } from '$lib/model';

/**
 * `readValue` of the model for what a person, a link or a flag wrote: it also refuses text that parses and is no
 * value, which would otherwise be run as another one in silence: `1e-400` is not 0, `2.00000000000000000001` worlds
 * are not 2, and February has no 30th day.
 */
export function readValue(declaration: ValueDeclaration, raw: unknown): Reading {
	const reading = readRange(declaration, raw);
	if (!reading.ok || typeof raw !== 'string') return reading;
	const text = raw.trim();
	const fault =
		typeof reading.value === 'number'
			? faultOfNumber(declaration, text, reading.value)
			: faultOfDay(declaration, text);
	if (fault === null) return reading;
	const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
	return {
		ok: false,
		problem: `${declaration.label} (${declaration.key}) is ${shown}, ${fault}; it takes ${acceptedRange(declaration)}`
	};
}

function faultOfNumber(declaration: ValueDeclaration, text: string, value: number): string | null {
	const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
	// A power of ten as written by hand, 3×10^25, cannot be small.
	if (!/^[-.0-9]+$/.test(mantissa)) return null;
	const [whole = '', decimals = ''] = mantissa.replace('-', '').split('.');
	const digits = whole + decimals;
	if (/[1-9]/.test(digits) && value === 0) return 'too small to hold';
	if (declaration.type !== 'number' || !declaration.integer) return null;
	const behindThePoint = digits.slice(Math.max(0, whole.length + Number(exponent)));
	return /[1-9]/.test(behindThePoint) ? 'not whole' : null;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function faultOfDay(declaration: ValueDeclaration, text: string): string | null {
	if (declaration.type !== 'date' || text === 'never') return null;
	const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
	const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	const days = month === 2 && !isLeap ? 28 : DAYS[month - 1]!;
	return day > days ? 'not a calendar day' : null;
}
