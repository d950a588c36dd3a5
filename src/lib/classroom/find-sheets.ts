import { mendSigns } from '$lib/link/mended-signs';
import { unseal } from '$lib/link/seal';
import { readSheet, SheetRefused, type ReadSheet } from './sheet';

/** Longest text that is looked through: a chat of a school year is shorter. */
const MOST_CHARACTERS = 2_000_000;

/** One answer found in a text, read or refused. */
export type Found =
	| ({ readonly ok: true; readonly text: string } & ReadSheet)
	| { readonly ok: false; readonly text: string; readonly reason: string };

const START = /(?<![A-Za-z0-9])s1~/g;
const SIGNS = /^[A-Za-z0-9\-._~]*/;
/** What a start of a word is shown as, when it is refused. */
const SHOWN = 40;

/**
 * Finds every answer in whatever was pasted: chats, tables, mails, with programs' escapes and invisible characters
 * undone. Each text is named once; a link that was pasted twice counts once.
 */
export function findSheets(pasted: string): readonly Found[] {
	const text = mendSigns(pasted.slice(0, MOST_CHARACTERS));
	const found = new Map<string, Found>();
	if (pasted.length > MOST_CHARACTERS) {
		const reason = `The text has more than ${MOST_CHARACTERS.toLocaleString('en')} characters: no answer was looked for after these.`;
		found.set('', { ok: false, text: '', reason });
	}
	let readTo = 0;
	for (const { index } of text.matchAll(START)) {
		// What was read once is not looked at again, however often it says that it begins.
		if (index < readTo) continue;
		const signs = SIGNS.exec(text.slice(index, index + 8000))![0];
		const { end, length, scenario } = unseal(signs);
		const sheet = end === 'missing' ? signs : signs.slice(0, length);
		readTo = index + sheet.length;
		if (scenario === 's1') continue;
		if (!found.has(sheet)) found.set(sheet, read(sheet));
	}
	return [...found.values()];
}

function read(text: string): Found {
	try {
		return { ok: true, text, ...readSheet(text) };
	} catch (cause) {
		if (!(cause instanceof SheetRefused)) throw cause;
		const start = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
		return { ok: false, text, reason: `${start}: ${cause.message}` };
	}
}
