const MONTH = /^\d{4}-\d{2}$/;
/** What JSON leaves as it is and terminals or editors obey: control characters, line breaks, marks of direction. */
const OBEYED = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * JSON for people and programs: indented, but a series of numbers or months stays on one line. Built from the values,
 * so that no text inside a string is taken for layout.
 */
export function toJson(value: unknown): string {
	return written(value, '').replace(
		OBEYED,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}

function written(value: unknown, indent: string): string {
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
	const inner = `${indent}\t`;
	if (Array.isArray(value)) {
		const items = (value as readonly unknown[]).map((item) => written(item, inner));
		if (items.length > 0 && value.every(isInSeries)) return `[${items.join(', ')}]`;
		return enclosed('[', items, ']', indent);
	}
	const fields = Object.entries(value).filter(([, field]) => field !== undefined);
	const lines = fields.map(([key, field]) => `${JSON.stringify(key)}: ${written(field, inner)}`);
	return enclosed('{', lines, '}', indent);
}

function isInSeries(item: unknown): boolean {
	return typeof item === 'number' ? Number.isFinite(item) : typeof item === 'string' && MONTH.test(item);
}

function enclosed(open: string, lines: readonly string[], close: string, indent: string): string {
	if (lines.length === 0) return open + close;
	return `${open}\n${lines.map((line) => `${indent}\t${line}`).join(',\n')}\n${indent}${close}`;
}
