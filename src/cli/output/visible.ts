/** Control characters except the line break, marks of direction, and halves of characters. */
// eslint-disable-next-line no-control-regex -- these are what is made visible here
const ACTING = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\p{Surrogate}]/gu;

/** Text of a stranger for a terminal: what would move the cursor, colour, hide or reorder it stands as `\u{1b}`. */
export function visible(text: string): string {
	return text.replace(ACTING, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
}
