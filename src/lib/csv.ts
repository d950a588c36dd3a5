import { csvFormatRows } from 'd3-dsv';

export interface CsvOptions {
	/** Lines above the table; each becomes a comment that starts with #. */
	readonly comments?: readonly string[];
	/** A byte order mark, without which Excel reads UTF-8 as something else. */
	readonly byteOrderMark?: boolean;
}

type Cell = string | number | null | undefined;

/** Rows as comma-separated values, lines ending in \n. No text of a link can run as a formula of a spreadsheet. */
export function toCsv(rows: readonly (readonly Cell[])[], options: CsvOptions = {}): string {
	const { byteOrderMark = false, comments = [] } = options;
	const above = comments.map((line) => `# ${escapeFormula(line.replace(/[\r\n]+/g, ' '))}\n`).join('');
	const table = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? escapeFormula(cell) : cell)));
	// Its types leave out numbers, which it writes as String does.
	return `${byteOrderMark ? '\ufeff' : ''}${above}${csvFormatRows(table as string[][])}`;
}

/**
 * Signs of a formula, the full-width ones of East Asian spreadsheets among them, behind whatever a spreadsheet drops:
 * spaces, control characters, and the quotation marks of a field.
 */
// eslint-disable-next-line no-control-regex -- spreadsheets drop control characters
const RUN_AS_FORMULA = /(^|[,;\t\r\n])([\s"'\0-\x1f]*[=+\-@\t＝＋－＠])/g;

/**
 * An apostrophe before whatever a spreadsheet would run, at the start of a field and after everything that some
 * spreadsheet takes for a separator: where the comma is the decimal point, fields end at semicolons.
 * Source: OWASP, CSV Injection.
 */
function escapeFormula(text: string): string {
	if (text.trim() !== '' && Number.isFinite(Number(text))) return text;
	return text.replace(RUN_AS_FORMULA, "$1'$2");
}
