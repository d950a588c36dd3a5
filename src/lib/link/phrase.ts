/**
 * Any Unicode phrase in letters that every chat program leaves alone. Plain words stay readable
 * ("blue heron" is `blue-heron`); whatever else becomes code points between dots ("é" is `.e9.`).
 */

const SPACE_BETWEEN_WORDS = /(?<=[A-Za-z0-9]) (?=[A-Za-z0-9])|[^A-Za-z0-9]+/gu;
const ESCAPE_OR_HYPHEN = /\.([0-9a-f-]*)\.|-/g;
const WELL_FORMED = /^(?:[A-Za-z0-9-]|\.(?:[0-9a-f]{1,6}(?:-[0-9a-f]{1,6})*)?\.)*$/;
const LAST_CODE_POINT = 0x10ffff;

export function writePhrase(phrase: string): string {
	if (phrase === '') return '..';
	return phrase.replace(SPACE_BETWEEN_WORDS, (run, at: number) => {
		const betweenWords = run === ' ' && at > 0 && at < phrase.length - 1;
		return betweenWords ? '-' : `.${Array.from(run, codePoint).join('-')}.`;
	});
}

/** The phrase that `writePhrase` wrote, or null if the text is not of that form. */
export function readPhrase(text: string): string | null {
	if (text === '' || !WELL_FORMED.test(text)) return null;
	let readable = true;
	const phrase = text.replace(ESCAPE_OR_HYPHEN, (found, codes: string | undefined) => {
		if (found === '-') return ' ';
		if (!codes) return '';
		const points = codes.split('-').map((code) => parseInt(code, 16));
		readable &&= points.every((point) => point <= LAST_CODE_POINT);
		return readable ? String.fromCodePoint(...points) : '';
	});
	return readable ? phrase : null;
}

function codePoint(character: string): string {
	return (character.codePointAt(0) ?? 0).toString(16);
}
