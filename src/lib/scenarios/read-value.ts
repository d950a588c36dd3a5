import {
	acceptedRange,
	readValue as readRange,
	type NumberDeclaration,
	type Reading,
	type ValueDeclaration
} from '$lib/model';

/**
 * `readValue` of the model for what a person, a link or a flag wrote: it also refuses text that parses and is no
 * value, which would otherwise be run as another one in silence: `1e-400` is not 0, `2.00000000000000000001` worlds
 * are not 2, and February has no 30th day. A number as it is written elsewhere (`1,5e24`, `1 000`, `−3`) is refused
 * with how it is written here: a comma divides decimals for some and groups thousands for others.
 */
export function readValue(declaration: ValueDeclaration, raw: unknown): Reading {
	const reading = readRange(declaration, raw);
	if (typeof raw !== 'string') return reading;
	const text = raw.trim();
	if (!reading.ok) return declaration.type === 'number' ? withSpelling(declaration, text, reading) : reading;
	const fault =
		typeof reading.value === 'number'
			? faultOfNumber(declaration, text, reading.value)
			: faultOfDay(declaration, text);
	if (fault === null) return reading;
	return refused(declaration, text, fault);
}

function refused(declaration: ValueDeclaration, text: string, fault: string): Reading {
	const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
	return {
		ok: false,
		problem: `${declaration.label} (${declaration.key}) is ${shown}, ${fault}; it takes ${acceptedRange(declaration)}`
	};
}

const MINUS_SIGNS = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const GROUPING = /(?<=\d)[\s'’_](?=\d)/g;
/** Longer texts are no numbers that somebody wrote. */
const LONGEST_NUMBER = 60;

/** What a number with commas may mean: a comma divides decimals, or each groups three digits. */
function spellingsOf(plain: string): string[] {
	if (!plain.includes(',')) return [plain];
	const decimal = plain.replace(/\./g, '').replace(',', '.');
	const grouped = /\d(,\d{3})+(?!\d)/.test(plain) ? [plain.replace(/,/g, '')] : [];
	const isSeveral = plain.indexOf(',') !== plain.lastIndexOf(',');
	const isBeforePoint = plain.includes('.') && plain.indexOf(',') < plain.indexOf('.');
	return isSeveral || isBeforePoint ? grouped : [decimal, ...(plain.includes('.') ? [] : grouped)];
}

/** The same refusal, or a better one where the text is a number in another spelling. */
function withSpelling(declaration: NumberDeclaration, text: string, refusal: Reading): Reading {
	if (text.length > LONGEST_NUMBER) return refusal;
	const plain = text.normalize('NFKC').replace(MINUS_SIGNS, '-').replace(GROUPING, '');
	const meant = spellingsOf(plain).filter(
		(spelling) => spelling !== text && readRange(declaration, spelling).ok
	);
	if (meant.length === 0) return refusal;
	const how = plain.includes(',')
		? 'with a comma, which could divide decimals or group thousands'
		: 'not as numbers are written here';
	return refused(declaration, text, `${how}: write ${meant.join(' or ')}`);
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
