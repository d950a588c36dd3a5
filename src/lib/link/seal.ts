import { agreeingEnd, checkLetters, CLOSING_LETTERS, END } from './check';

const LETTERS = /^[a-z0-9]{4}(?![a-z0-9])/;

/** Closes a link with letters over everything before them. */
export function seal(scenario: string): string {
	return `${scenario}${END}${checkLetters(scenario)}`;
}

export interface Unsealed {
	/** Without the closing letters. */
	readonly scenario: string;
	/** Whether the closing letters agree with it, do not, or are missing. */
	readonly end: 'agrees' | 'disagrees' | 'missing';
	/** Number of characters read, closing letters included. */
	readonly length: number;
}

/** The scenario without its closing letters, and what they say about it. */
export function unseal(sealed: string): Unsealed {
	const agreeing = agreeingEnd(sealed);
	if (agreeing >= 0) return closedAt(sealed, agreeing, 'agrees');
	const last = sealed.lastIndexOf(END);
	if (last >= 0 && LETTERS.test(sealed.slice(last + END.length))) return closedAt(sealed, last, 'disagrees');
	const scenario = withoutSignsAtEnd(sealed.replace(/~(e(nd?)?(_[a-z0-9]*)?)?$/, ''));
	return { scenario, end: 'missing', length: withoutSignsAtEnd(sealed).length };
}

function closedAt(sealed: string, at: number, end: Unsealed['end']): Unsealed {
	return { scenario: sealed.slice(0, at), end, length: at + END.length + CLOSING_LETTERS };
}

/** In one pass from the end: a pattern would look again at every sign of a row that something follows. */
function withoutSignsAtEnd(text: string): string {
	let end = text.length;
	while (end > 0 && '-._~'.includes(text.charAt(end - 1))) end--;
	return text.slice(0, end);
}
