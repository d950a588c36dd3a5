import type { Table } from './figure';

/** A table as comma-separated values (RFC 4180), with what it was computed from in comment lines above. */
export function toCsv(table: Table, provenance: readonly string[]): string {
	const comments = [table.caption, ...provenance].map((line) => `# ${line.replace(/[\r\n]+/g, ' ')}`);
	const lines = [table.headers, ...table.rows].map((row) => row.map(field).join(','));
	return [...comments, ...lines, ''].join('\r\n');
}

function field(value: string | number): string {
	// A leading = or @ would be run as a formula by spreadsheets.
	const text = typeof value === 'number' ? String(value) : value.replace(/^([=@])/, "'$1");
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
