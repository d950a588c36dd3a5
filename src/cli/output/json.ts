/** A printed array of numbers or months; texts with line breaks inside do not exist in JSON. */
const SERIES = /\[\s+((?:(?:-?[\d.e+-]+|"\d{4}-\d{2}"),?\s+)+)\]/g;

/** JSON for people and programs: indented, but a series stays on one line. */
export function toJson(value: unknown): string {
	return JSON.stringify(value, null, '\t').replace(
		SERIES,
		(_, series: string) => `[${series.trim().replace(/,\s+/g, ', ')}]`
	);
}
