import { shorten } from './fields';
import { LinkRefused } from './refusal';

/** No link is written or read beyond this length: programs cut longer ones, and reading them takes time. */
export const MOST_CHARACTERS = 8000;

const START = /(?<![A-Za-z0-9])v\d{1,4}(?:~|%7E|\\~)/i;
const ESCAPED = /%(2D|2E|5F|7E)/gi;
const BACKSLASHED = /\\([-._~])/g;
/** Line breaks with the indentation after them, soft hyphens, characters of no width. */
const BROKEN = /[\n\r\t]+ *|[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** The scenario part of an address as it arrived, and what had been done to it on the way. */
export interface Arrival {
	readonly scenario: string;
	readonly notes: readonly string[];
}

/**
 * Takes the scenario out of whatever was pasted: a full address, the part after `#`, with what mail and
 * chat programs add (`).,`, `&fbclid=…`), escape (`%7E`, `\_`) or break over lines.
 * @throws LinkRefused when there is nothing that could be a scenario.
 */
export function unwrapAddress(text: string): Arrival {
	if (text.length > MOST_CHARACTERS) {
		throw new LinkRefused(
			'too-long',
			`This link has ${text.length} characters; one of the Lab has at most ${MOST_CHARACTERS}, so it was not opened.`
		);
	}
	const notes: string[] = [];
	const pasted = afterAddress(text).trim();
	const restored = pasted
		.replace(BROKEN, '')
		.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
		.replace(BACKSLASHED, '$1');
	if (restored !== pasted) {
		notes.push(
			'The link had been rewritten on its way (escaped signs or line breaks); it was read all the same.'
		);
	}
	const scenario = (/^[A-Za-z0-9\-._~]*/.exec(restored)?.[0] ?? '').replace(/[-._~]+$/, '');
	const added = restored.slice(scenario.length);
	if (scenario === '')
		throw new LinkRefused('empty', 'This address holds no scenario: nothing readable follows the “#”.');
	if (added) notes.push(`“${shorten(added)}” after the end of the link is not part of it and was ignored.`);
	return { scenario, notes };
}

function afterAddress(text: string): string {
	const start = text.search(START);
	return text.slice(start >= 0 ? start : text.indexOf('#') + 1);
}
