const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** What stands between a link and its closing letters. */
export const END = '~end_';
export const CLOSING_LETTERS = 4;

/** FNV-1a, 32 bits. */
const EMPTY = 0x811c9dc5;
const after = (hash: number, text: string, at: number): number =>
	Math.imul(hash ^ text.charCodeAt(at), 0x01000193);

/**
 * Four letters over the text of a link, so that a link cut short or retyped with a slip is noticed
 * instead of being read as another scenario. FNV-1a, folded to 20 bits: one slip in a million passes.
 */
export function checkLetters(text: string): string {
	let hash = EMPTY;
	for (let at = 0; at < text.length; at++) hash = after(hash, text, at);
	return lettersOf(hash);
}

/**
 * Where the first closing letters stand that agree with everything before them; -1 if none do. One pass, however
 * often the text says that it ends.
 */
export function agreeingEnd(text: string): number {
	let hash = EMPTY;
	for (let at = 0; at < text.length; at++) {
		if (text.startsWith(END, at) && text.startsWith(lettersOf(hash), at + END.length)) return at;
		hash = after(hash, text, at);
	}
	return -1;
}

function lettersOf(hash: number): string {
	const folded = (hash ^ (hash >>> 20)) & 0xfffff;
	return [15, 10, 5, 0].map((shift) => LETTERS[(folded >>> shift) & 31]).join('');
}
