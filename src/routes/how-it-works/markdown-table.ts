/** A table of a Markdown document as plain text. */
export interface MarkdownTable {
	readonly headers: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

const plain = (cell: string) =>
	cell
		.trim()
		.replaceAll('\\|', '|')
		.replace(/`|\*\*/g, '');
const cellsOf = (line: string) =>
	line
		.trim()
		.slice(1, -1)
		.split(/(?<!\\)\|/)
		.map(plain);

/** The first table below a heading, whose nameless column is the verdict of the reports, or throws RangeError: a page that is built without it would say nothing. */
export function tableBelow(document: string, heading: string): MarkdownTable {
	const lines = document.split('\n');
	const start = lines.indexOf(heading);
	const first = lines.findIndex((line, at) => at > start && line.startsWith('|'));
	const next = lines.findIndex((line, at) => at > start && line.startsWith('#'));
	if (start < 0 || first < 0 || (next >= 0 && next < first))
		throw new RangeError(`no table stands below “${heading}”`);
	const after = lines.findIndex((line, at) => at > first && !line.startsWith('|'));
	const [headers = '', , ...rows] = lines.slice(first, after < 0 ? undefined : after);
	return { headers: cellsOf(headers).map((header) => header || 'verdict'), rows: rows.map(cellsOf) };
}
