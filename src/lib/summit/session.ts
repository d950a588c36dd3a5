import { cardWords, putTo, SummitRefused, treatyWith, type Card } from './card';
import { FRONT_RUNNERS } from './experiment';
import type { Mark } from './gauges';
import { TEAMS, type TeamId } from './teams';
import { sameTreaty, START, type Treaty } from './treaty';

export const ROUNDS = 3;
/** Teams that must agree to a card; with four teams, three. */
export const ENOUGH = 4;

/** What the chair writes down in one round. */
export interface Round {
	/** Treaty that its cards change. */
	readonly treaty: Treaty;
	/** One a team, in the order in which they came. */
	readonly cards: readonly Card[];
	/** Teams whose cards are run, in the order of votes. */
	readonly front: readonly TeamId[];
	/** What each team expects of its own first gauge under the first of them. */
	readonly predictions: Readonly<Partial<Record<TeamId, Mark>>>;
	/** Team whose card was adopted; null where the treaty stays, undefined while the round is open. */
	readonly adopted?: TeamId | null;
}

export interface Signature {
	readonly signs: boolean;
	readonly reason: string;
}

/** A summit as it stands: what was written down, and nothing that can be computed. */
export interface Session {
	/** Closed ones, and the open one last. */
	readonly rounds: readonly Round[];
	readonly signatures: Readonly<Partial<Record<TeamId, Signature>>>;
}

const open = (treaty: Treaty): Round => ({ treaty, cards: [], front: [], predictions: {} });

/** A summit that begins with the draft, or goes on with a treaty of an earlier sitting. */
export const beginSession = (treaty: Treaty = START): Session => ({ rounds: [open(treaty)], signatures: {} });

/** The round on the table; after the last one, that one. */
export const roundOf = ({ rounds }: Session): Round => rounds.at(-1)!;

/** Whether all rounds are closed. */
export const isOver = (session: Session): boolean =>
	session.rounds.length === ROUNDS && roundOf(session).adopted !== undefined;

/** The treaty as it stands now. */
export function treatyOf(session: Session): Treaty {
	const { adopted, cards, treaty } = roundOf(session);
	const card = cards.find(({ team }) => team === adopted);
	return card ? treatyWith(card) : treaty;
}

export interface Tabled {
	readonly session: Session;
	/** About the card, a sentence; empty where nothing is odd. */
	readonly note: string;
}

/**
 * The card on the table, in place of an earlier one of its team. A card that was made for an earlier treaty is put to
 * the one of this round.
 * @throws SummitRefused where it changes nothing of this treaty, or all rounds are over
 */
export function withCard(session: Session, card: Card): Tabled {
	if (isOver(session)) throw new SummitRefused('All rounds are over: undo the last one to table a card.');
	const round = roundOf(session);
	const put = putTo(round.treaty, card);
	const old = round.cards.some(({ team }) => team === card.team);
	const cards = [...round.cards.filter(({ team }) => team !== card.team), put];
	const notes = [
		...(sameTreaty(card.on, round.treaty) ? [] : ['It was made for another treaty and is put to this one.']),
		...(old ? ['It takes the place of the earlier card of its team.'] : [])
	];
	return {
		session: withRound(session, { ...round, cards, front: round.front.filter((team) => team !== card.team) }),
		note: [`${cardWords(put)}`, ...notes].join(' ')
	};
}

/** In or out of the cards that are run; a fourth is not taken. */
export function withFront(session: Session, team: TeamId): Session {
	const round = roundOf(session);
	const isIn = round.front.includes(team);
	if (!isIn && round.front.length >= FRONT_RUNNERS) return session;
	const front = isIn ? round.front.filter((other) => other !== team) : [...round.front, team];
	return withRound(session, { ...round, front });
}

export function withPrediction(session: Session, team: TeamId, mark: Mark): Session {
	const round = roundOf(session);
	return withRound(session, { ...round, predictions: { ...round.predictions, [team]: mark } });
}

/** Closes the round with a card that was run, or with the treaty as it was, and opens the next. */
export function withAdopted(session: Session, adopted: TeamId | null): Session {
	const closed = withRound(session, { ...roundOf(session), adopted });
	if (closed.rounds.length >= ROUNDS) return closed;
	return { ...closed, rounds: [...closed.rounds, open(treatyOf(closed))] };
}

/** Whether there is a closed round to take back. */
export const canUndo = ({ rounds }: Session): boolean => rounds.some(({ adopted }) => adopted !== undefined);

/** Opens the last closed round again, with its cards and votes; what was written in a later one is gone. */
export function undoRound(session: Session): Session {
	const last = session.rounds.findLastIndex(({ adopted }) => adopted !== undefined);
	if (last < 0) return session;
	const { adopted: _, ...again } = session.rounds[last]!;
	return { rounds: [...session.rounds.slice(0, last), again], signatures: {} };
}

export const withSignature = (session: Session, team: TeamId, signature: Signature): Session => ({
	...session,
	signatures: { ...session.signatures, [team]: signature }
});

/** Cards that are run, first the one with most votes. */
export const frontCards = ({ cards, front }: Round): readonly Card[] =>
	front.map((team) => cards.find((card) => card.team === team)!);

/** Teams without a card on the table. */
export const silentTeams = ({ cards }: Round): readonly TeamId[] =>
	TEAMS.map(({ id }) => id).filter((id) => !cards.some(({ team }) => team === id));

function withRound(session: Session, round: Round): Session {
	return { ...session, rounds: [...session.rounds.slice(0, -1), round] };
}
