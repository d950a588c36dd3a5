import { readPhrase } from './phrase';

/**
 * How a page showed a scenario, beside the scenario: what the sender called it, and what was picked and open. It
 * changes no number. The parts are those of the page, which knows and validates them: key to text.
 */
export interface LinkView {
	/** Empty if the sender gave none. */
	readonly title: string;
	readonly parts: ReadonlyMap<string, string>;
}

export const NO_VIEW: LinkView = { title: '', parts: new Map() };

/** Titles: any Unicode text of at most this many UTF-16 units, on one line. */
export const LONGEST_TITLE = 120;

const TITLE = 'title';
const PREFIX = 'view.';
/** Control characters, marks of direction and line breaks: a title says what it says in one line. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

export const isViewKey = (key: string): boolean => key === TITLE || key.startsWith(PREFIX);

/** Fields of a link, in the order in which they are written. `phrase` writes a title. */
export function viewFields(
	{ title, parts }: LinkView,
	phrase: (text: string) => string
): (readonly [key: string, value: string])[] {
	const fields = Array.from(parts, ([key, value]) => [`${PREFIX}${key}`, value] as const);
	return title === '' ? fields : [[TITLE, phrase(title)], ...fields];
}

/** The parts as the link states them. */
export function partsIn(fields: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
	return new Map(
		Array.from(fields).flatMap(([key, value]) =>
			key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), value] as const] : []
		)
	);
}

/** What is wrong with a title, as a sentence, or null. */
export function titleProblem(title: string): string | null {
	if (title.length > LONGEST_TITLE)
		return `The title has ${title.length} characters; it takes at most ${LONGEST_TITLE}.`;
	return UNSAFE.test(title) ? 'The title holds signs that cannot be seen, or a line break.' : null;
}

/** Validates what a link states; a title that cannot be shown is left out, and said to be. */
export function settleTitle(text: string | null, problems: string[]): string {
	if (text === null) return '';
	const title = readPhrase(text);
	const problem = title === null ? 'The title of the link is damaged.' : titleProblem(title);
	if (title !== null && problem === null) return title;
	problems.push(`${problem} It was left out.`);
	return '';
}
