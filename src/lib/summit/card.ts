import { mendSigns } from '$lib/link/mended-signs';
import { readPhrase, writePhrase } from '$lib/link/phrase';
import { seal, unseal } from '$lib/link/seal';
import { BRACKETS } from './brackets';
import { isTeam, teamById, type TeamId } from './teams';
import { clauseOf, START, withStop, type Treaty } from './treaty';

/** A treaty or a card that cannot be read; the message is a sentence. */
export class SummitRefused extends Error {
	override readonly name = 'SummitRefused';
}

/** One proposal: the treaty so far with exactly one bracket at another stop. */
export interface Card {
	readonly team: TeamId;
	/** The treaty that the team had before it. */
	readonly on: Treaty;
	/** Place of the bracket that it changes. */
	readonly bracket: number;
	readonly stop: number;
	/** May be empty. */
	readonly reason: string;
}

export const LONGEST_REASON = 140;
const TREATY = 'y1';
const CARD = 'c1';

/** The treaty as the part of an address after #; the draft alone is its name. */
export const writeTreaty = (treaty: Treaty): string => seal([TREATY, ...partsOf(treaty)].join('~'));

/** The card as the part of an address after #; one with too long a reason is written, and refused where it is read. */
export function writeCard({ bracket, on, reason, stop, team }: Card): string {
	const { id, stops } = BRACKETS[bracket]!;
	const why = reason.trim();
	return seal(
		[
			CARD,
			...partsOf(on),
			`change_${id}.${stops[stop]!.code}`,
			`by_${team}`,
			...(why ? [`why_${writePhrase(why)}`] : [])
		].join('~')
	);
}

/** @throws SummitRefused with a sentence */
export function readTreaty(text: string): Treaty {
	const { fields, treaty } = read(text, TREATY, 'treaty');
	const [unknown] = fields;
	if (unknown) throw new SummitRefused(`The treaty has a part “${unknown.key}”, which no treaty has.`);
	return treaty;
}

/** @throws SummitRefused with a sentence, also where a card changes none or several brackets */
export function readCard(text: string): Card {
	const { fields, treaty: on } = read(text, CARD, 'card');
	const valueOf = (key: string): string => fields.find((field) => field.key === key)?.value ?? '';
	const known = new Set(['change', 'by', 'why']);
	const unknown = fields.find(({ key }) => !known.has(key));
	if (unknown) throw new SummitRefused(`The card has a part “${unknown.key}”, which no card has.`);
	const team = valueOf('by');
	if (!isTeam(team)) throw new SummitRefused(`The card names no team of a summit, but “${team}”.`);
	const changes = fields.filter(({ key }) => key === 'change').map(({ value }) => readStop(value));
	const reason = fields.some(({ key }) => key === 'why') ? readPhrase(valueOf('why')) : '';
	if (reason === null) throw new SummitRefused('The reason on the card cannot be read.');
	if (reason.length > LONGEST_REASON) {
		throw new SummitRefused(
			`The reason on the card of ${teamById(team).name} has ${reason.length} characters: a card has room for ${LONGEST_REASON}. Ask for a shorter one.`
		);
	}
	return oneChange({ team, on, reason }, changes);
}

/** A card from whatever was changed. @throws SummitRefused with a sentence unless exactly one bracket was */
export function oneChange(
	card: Pick<Card, 'on' | 'reason' | 'team'>,
	changes: readonly { readonly bracket: number; readonly stop: number }[]
): Card {
	const { name } = teamById(card.team);
	const real = changes.filter(({ bracket, stop }) => card.on[bracket] !== stop);
	const [only, ...others] = real;
	if (!only) {
		throw new SummitRefused(`The card of ${name} changes nothing: a card changes one bracket of the treaty.`);
	}
	if (others.length > 0) {
		const titles = real.map(({ bracket }) => `“${BRACKETS[bracket]!.title}”`).join(' and ');
		throw new SummitRefused(
			`The card of ${name} changes ${real.length} brackets, ${titles}: a card changes exactly one.`
		);
	}
	return { ...card, bracket: only.bracket, stop: only.stop };
}

/** The card put to a treaty that may have moved on. @throws SummitRefused where it would change nothing any more */
export const putTo = (treaty: Treaty, card: Card): Card =>
	oneChange({ team: card.team, reason: card.reason, on: treaty }, [card]);

/** What the treaty would be with the card. */
export const treatyWith = ({ bracket, on, stop }: Pick<Card, 'bracket' | 'on' | 'stop'>): Treaty =>
	withStop(on, bracket, stop);

/** What a card proposes, as a sentence. */
export const cardWords = ({ bracket, stop }: Pick<Card, 'bracket' | 'stop'>): string =>
	clauseOf(bracket, stop);

export type FoundCard =
	{ readonly ok: true; readonly card: Card } | { readonly ok: false; readonly reason: string };

const STARTS = /(?<![A-Za-z0-9])c1~/g;
const SIGNS = /^[A-Za-z0-9\-._~]*/;
const MOST_CHARACTERS = 200_000;

/** Every card in whatever was pasted: a chat, a mail, a table. The same link twice counts once. */
export function findCards(pasted: string): readonly FoundCard[] {
	const text = mendSigns(pasted.slice(0, MOST_CHARACTERS));
	const found = new Map<string, FoundCard>();
	if (pasted.length > MOST_CHARACTERS) {
		const most = MOST_CHARACTERS.toLocaleString('en');
		found.set('', {
			ok: false,
			reason: `The text has more than ${most} characters: no card was looked for after these.`
		});
	}
	for (const { index } of text.matchAll(STARTS)) {
		const signs = SIGNS.exec(text.slice(index, index + 2000))![0];
		if (found.has(signs)) continue;
		try {
			found.set(signs, { ok: true, card: readCard(signs) });
		} catch (cause) {
			if (!(cause instanceof SummitRefused)) throw cause;
			found.set(signs, { ok: false, reason: cause.message });
		}
	}
	return [...found.values()];
}

/** Brackets that differ from the draft, one part each. */
function partsOf(treaty: Treaty): string[] {
	return BRACKETS.flatMap(({ id, start, stops }, at) =>
		treaty[at] === start ? [] : [`${id}_${stops[treaty[at]!]!.code}`]
	);
}

interface Field {
	readonly key: string;
	readonly value: string;
}

/** The treaty in a text, and what else stands there. */
function read(
	text: string,
	version: string,
	what: string
): { readonly treaty: Treaty; readonly fields: readonly Field[] } {
	const start = text.search(new RegExp(`(?<![A-Za-z0-9])${version}~`));
	if (start < 0) throw new SummitRefused(`This is not a ${what} of a summit: one begins with ${version}~.`);
	const { end, scenario } = unseal(text.slice(start).trim());
	if (end === 'missing')
		throw new SummitRefused(`The ${what} was cut short: its end is missing. Ask for it again.`);
	if (end === 'disagrees') {
		throw new SummitRefused(`The ${what} was changed on its way: its closing letters do not agree.`);
	}
	const [, ...parts] = scenario.split('~').filter((part) => part !== '');
	let treaty = START;
	const fields: Field[] = [];
	const keys = new Set<string>();
	for (const part of parts) {
		const at = part.indexOf('_');
		const [key, value] = at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
		// Two changes are counted where a card is read; of any other part, none of two can be preferred.
		if (keys.has(key) && key !== 'change') {
			throw new SummitRefused(`The ${what} says “${key}” twice: nobody can tell which one counts.`);
		}
		keys.add(key);
		if (BRACKETS.some(({ id }) => id === key)) {
			const { bracket, stop } = readStop(`${key}.${value}`);
			treaty = withStop(treaty, bracket, stop);
		} else fields.push({ key, value });
	}
	return { treaty, fields };
}

/** `line.e24` as places. */
function readStop(text: string): { readonly bracket: number; readonly stop: number } {
	const at = text.indexOf('.');
	const bracket = BRACKETS.findIndex(({ id }) => id === text.slice(0, at));
	const stop = BRACKETS[bracket]?.stops.findIndex(({ code }) => code === text.slice(at + 1)) ?? -1;
	if (stop < 0) throw new SummitRefused(`No treaty of a summit can say “${text.slice(0, 40)}”.`);
	return { bracket, stop };
}
