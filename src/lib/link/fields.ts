/** Key and value of every field, in the order written. */
export type Fields = ReadonlyMap<string, string>;

export interface FieldReading {
	readonly fields: Fields;
	readonly problems: readonly string[];
}

const KEY = /^[a-z][A-Za-z0-9.-]*$/;

/** Fields stand between `~`; a key takes its value after the first `_`. Of two fields with one key the first counts. */
export function readFields(text: string): FieldReading {
	const fields = new Map<string, string>();
	const problems: string[] = [];
	for (const field of text.split('~')) {
		const at = field.indexOf('_');
		const key = field.slice(0, Math.max(at, 0));
		if (!KEY.test(key)) {
			problems.push(`The part “${shorten(field)}” cannot be read and was left out.`);
		} else if (fields.has(key)) {
			problems.push(`“${shorten(key)}” stands twice in the link; the first one counts.`);
		} else {
			fields.set(key, field.slice(at + 1));
		}
	}
	return { fields, problems };
}

export function writeFields(fields: Iterable<readonly [key: string, value: string]>): string {
	return Array.from(fields, ([key, value]) => `${key}_${value}`).join('~');
}

/** Foreign text short enough to stand in a sentence. */
export function shorten(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
