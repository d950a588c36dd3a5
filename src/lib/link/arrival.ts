import { shorten } from './fields';
import { LinkRefused } from './refusal';
import { unseal, type Unsealed } from './seal';

/** No link is written or read beyond this length: programs cut longer ones, and reading them takes time. */
export const MOST_CHARACTERS = 8000;
/** The longest text in which a link is looked for: each of its signs may have been escaped twice (`%257E`). */
const MOST_PASTED = 5 * MOST_CHARACTERS;

/** The scenario part of an address as it arrived, and what had been done to it on the way. */
export interface Arrival extends Unsealed {
	readonly notes: readonly string[];
}

/** One thing that programs do to an address, undone. */
interface Undoing {
	/** What was done, for a sentence. */
	readonly done: string;
	readonly undo: (text: string) => string;
}

/*
 * No pattern here looks twice at what it has seen: none has an unlimited repetition before something that may be
 * missing. A link is any text of a stranger, and reading it must take time in proportion to its length.
 */

/** `%7E`, and `%257E` where an escaped address was escaped again; also those of characters that nobody sees. */
const ESCAPES = /(?:%(?:25)*[0-9a-f]{2})+/gi;
const ENTITIES = /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/gi;
/** Quoted-printable, the form of mail that breaks a line with `=` at its end. */
const QUOTED_PRINTABLE = /=(?:\r?\n|(2D|2E|5F|7E))/g;
const BACKSLASHED = /\\([-._~])/g;
/** Characters of no width, marks of direction, soft hyphens, control characters; not line breaks and tabs. */
// eslint-disable-next-line no-control-regex -- what control characters do to a link is undone here
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/gu;
const HYPHENS = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g;
const TILDES = /[\u02dc\u223c\u301c\uff5e]/g;
const FULL_STOPS = /[\u2024\u3002\uff0e\uff61]/g;
const LINE_BREAKS = /[\r\n\v\f\u0085\u2028\u2029]/;
const QUOTE_MARKS = /^[ \t>|]+/;

/** One wording for both: frozen links remember it. */
const ESCAPED_OR_BROKEN = 'escaped signs or line breaks';

/** Undone before the link is looked for, because they can hide its beginning. None of these touches a sound link. */
const EVERYWHERE: readonly Undoing[] = [
	{ done: ESCAPED_OR_BROKEN, undo: withoutEscapes },
	{ done: 'invisible characters', undo: withoutInvisible },
	{ done: 'look-alike signs', undo: withAsciiSigns }
];

/**
 * Ways to read on where a link breaks off, from the plainest; the first whose closing letters agree is taken. Only
 * they tell whether the next line or word belongs to the link.
 */
const ONWARDS: readonly Undoing[] = [
	{ done: '', undo: (text) => text },
	{ done: ESCAPED_OR_BROKEN, undo: (text) => linesOf(text).join('') },
	{ done: 'hyphens at line breaks', undo: (text) => linesOf(text).map(withoutLastHyphen).join('') },
	{ done: 'spaces', undo: (text) => text.replace(/[\s>|]+/g, '') },
	{ done: 'capital letters', undo: (text) => text.replace(/[\s>|]+/g, '').toLowerCase() }
];
/** How a link is read whose closing letters agree in no way: line breaks are joined, spaces end it. */
const UNPROVEN = ONWARDS[1]!;

const START = /(?<![A-Za-z0-9])v[0-9]{1,4}~/i;
const LINK_SIGNS = /^[A-Za-z0-9\-._~]*/;

/** Without what programs put between the letters of a link and nobody sees; line breaks and tabs stay. */
export function withoutInvisible(text: string): string {
	return text.replace(INVISIBLE, '');
}

/**
 * Takes the scenario out of whatever was pasted: a full address, the part after `#`, in quotation marks or
 * brackets, with what programs append (`).,`, `&fbclid=…`), escape (`%7E`, `%257E`, `\_`), insert (characters of no
 * width) or break over lines.
 * @throws LinkRefused when there is nothing that could be a scenario.
 */
export function unwrapAddress(text: string): Arrival {
	if (text.length > MOST_PASTED) throw tooLong(text.length);
	let restored = text;
	const done = EVERYWHERE.flatMap(({ done, undo }) => {
		const before = restored;
		restored = undo(before);
		return restored === before ? [] : [done];
	});
	const pasted = afterAddress(restored);
	const { onwards, whole, unsealed } = readOnwards(pasted);
	if (unsealed.scenario === '')
		throw new LinkRefused('empty', 'This address holds no scenario: nothing readable follows the “#”.');
	const notes: string[] = [];
	if (!afterAddress(text).startsWith(whole.slice(0, unsealed.length))) {
		const ways = new Set([...done, onwards.done].filter((way) => way !== ''));
		notes.push(`The link had been rewritten on its way (${[...ways].join(', ')}); it was read all the same.`);
	}
	const before = beforeLink(restored);
	if (before) notes.push(`“${shorten(before)}” before the link is not part of it and was ignored.`);
	const added = whole.slice(unsealed.length).trim();
	if (added) notes.push(aboutTheRest(added, unsealed.end));
	return { ...unsealed, notes };
}

function readOnwards(pasted: string): { onwards: Undoing; whole: string; unsealed: Unsealed } {
	let last: string | undefined;
	for (const onwards of ONWARDS) {
		// Again, because a line may have been broken within an escape.
		const whole = withoutEscapes(onwards.undo(pasted));
		if (whole === last) continue;
		last = whole;
		const signs = LINK_SIGNS.exec(whole)![0];
		if (signs.length > MOST_CHARACTERS) continue;
		const unsealed = unseal(signs);
		if (unsealed.end === 'agrees') return { onwards, whole, unsealed };
	}
	const whole = withoutEscapes(UNPROVEN.undo(pasted));
	const signs = LINK_SIGNS.exec(whole)![0];
	if (signs.length > MOST_CHARACTERS) throw tooLong(signs.length);
	return { onwards: whole === pasted ? ONWARDS[0]! : UNPROVEN, whole, unsealed: unseal(signs) };
}

/** What follows the part that was read: ornament after a whole link, or the rest of one that breaks off. */
function aboutTheRest(added: string, end: Unsealed['end']): string {
	if (end !== 'missing' || !/[~_]/.test(added)) {
		return `“${shorten(added)}” after the end of the link is not part of it and was ignored.`;
	}
	const rest = added.replace(/^[-._~]+/, '');
	const [sign = ''] = rest;
	const foreign = LINK_SIGNS.exec(sign)![0] === '' ? `“${sign}”` : 'space';
	return `A link holds no ${foreign}: this one breaks off before “${shorten(rest)}”, and nothing from there on was read.`;
}

function tooLong(length: number): LinkRefused {
	return new LinkRefused(
		'too-long',
		`This link has ${length} characters; one of the Lab has at most ${MOST_CHARACTERS}, so it was not opened.`
	);
}

function withoutEscapes(text: string): string {
	return text
		.replace(QUOTED_PRINTABLE, (_, code: string | undefined) => (code ? character(parseInt(code, 16)) : ''))
		.replace(ESCAPES, (run) => {
			try {
				return decodeURIComponent(run.replace(/%(?:25)+/g, '%'));
			} catch {
				return run;
			}
		})
		.replace(ENTITIES, (_, hexadecimal: string | undefined, decimal: string | undefined) =>
			character(hexadecimal ? parseInt(hexadecimal, 16) : Number(decimal))
		)
		.replace(BACKSLASHED, '$1');
}

function character(code: number): string {
	return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Signs that word processors and keyboards of other scripts put in the place of those of a link. */
function withAsciiSigns(text: string): string {
	return text
		.replace(HYPHENS, '-')
		.replace(TILDES, '~')
		.replace(FULL_STOPS, '.')
		.replace(/[^\0-\u024f]/gu, (sign) => sign.normalize('NFKC'));
}

/** Lines without their indentation and the marks of a quoted mail. */
function linesOf(text: string): string[] {
	return text.split(LINE_BREAKS).map((line) => line.replace(QUOTE_MARKS, '').trimEnd());
}

function withoutLastHyphen(line: string): string {
	return line.endsWith('-') ? line.slice(0, -1) : line;
}

function afterAddress(text: string): string {
	const start = text.search(START);
	return text.slice(start >= 0 ? start : text.indexOf('#') + 1).trim();
}

/** Two fields of a link in a row; no address has them, not even that of a host with `~user` in it. */
const WRECK = /[\w.-]~[a-z][\w.-]*_/i;

/** The wreck of another link in front of this one; nothing for an address or words. */
function beforeLink(text: string): string {
	const before = text.slice(0, Math.max(0, text.search(START)));
	const behindSign = before.slice(before.lastIndexOf('#') + 1);
	if (/~[a-z]/i.test(behindSign)) return behindSign;
	return WRECK.test(before) ? before : '';
}
