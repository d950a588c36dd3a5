import { checkLetters } from './check';
import { shorten } from './fields';

const SEALED = /^(.*)~end_([a-z0-9]{4})(?![a-z0-9])(.*)$/;

/** Closes a link with letters over everything before them. */
export function seal(scenario: string): string {
	return `${scenario}~end_${checkLetters(scenario)}`;
}

/** The scenario without its closing letters, and what they say about it. */
export function unseal(sealed: string): {
	scenario: string;
	notes: string[];
	losses: string[];
	isIntact: boolean;
} {
	const [, scenario, letters, added] = SEALED.exec(sealed) ?? [];
	if (scenario === undefined) {
		return {
			scenario: sealed.replace(/~(end?(_[a-z0-9]*)?)?$/, ''),
			isIntact: false,
			notes: [],
			losses: [
				'The end of the link is missing, so its last part may be cut short: compare it with the original.'
			]
		};
	}
	const notes = added
		? [`“${shorten(added)}” after the end of the link is not part of it and was ignored.`]
		: [];
	const isIntact = checkLetters(scenario) === letters;
	if (!isIntact) {
		notes.push(
			'The link was changed after it was made (its closing letters do not agree): check what it shows. Its result is not compared with what the sender saw.'
		);
	}
	return { scenario, notes, losses: [], isIntact };
}
