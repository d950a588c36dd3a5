import { readCard, readTreaty, SummitRefused, writeCard, writeTreaty } from './card';
import type { Mark } from './gauges';
import {
	beginSession,
	roundOf,
	withAdopted,
	withCard,
	withFront,
	withPrediction,
	withSignature,
	type Session,
	type Signature
} from './session';
import { isTeam, type TeamId } from './teams';

/** What of a session cannot be computed, with treaty and cards as their links. */
interface Recorded {
	readonly treaty: string;
	readonly rounds: readonly {
		readonly cards: readonly string[];
		readonly front: readonly TeamId[];
		readonly predictions: Readonly<Partial<Record<TeamId, Mark>>>;
		readonly adopted?: TeamId | null;
	}[];
	readonly signatures: Readonly<Partial<Record<TeamId, Signature>>>;
}

/** The whole summit as text, to be kept by the browser of the chair. */
export function writeSession({ rounds, signatures }: Session): string {
	const recorded: Recorded = {
		treaty: writeTreaty(rounds[0]!.treaty),
		rounds: rounds.map(({ treaty: _, cards, ...rest }) => ({ ...rest, cards: cards.map(writeCard) })),
		signatures
	};
	return JSON.stringify(recorded);
}

/**
 * The summit that was written, played again step by step.
 * @throws SummitRefused with a sentence where the text is of an older Lab, or damaged
 */
export function readSession(text: string): Session {
	try {
		const { rounds, signatures, treaty } = JSON.parse(text) as Recorded;
		let session = beginSession(readTreaty(treaty));
		for (const { adopted, cards, front, predictions } of rounds) {
			for (const card of cards) session = withCard(session, readCard(card)).session;
			for (const team of front) session = withFront(session, teamOf(team));
			for (const [team, mark] of Object.entries(predictions)) {
				session = withPrediction(session, teamOf(team), mark);
			}
			if (adopted !== undefined)
				session = withAdopted(session, adopted === null ? null : onTable(session, adopted));
		}
		for (const [team, signature] of Object.entries(signatures)) {
			session = withSignature(session, teamOf(team), signature);
		}
		return session;
	} catch (cause) {
		if (cause instanceof SyntaxError || cause instanceof TypeError) {
			throw new SummitRefused('The text is not that of a summit.', { cause });
		}
		throw cause;
	}
}

function teamOf(id: string): TeamId {
	if (!isTeam(id)) throw new SummitRefused(`No team of a summit is called “${id}”.`);
	return id;
}

/** Only a card on the table can have been adopted. */
function onTable(session: Session, team: string): TeamId {
	const known = teamOf(team);
	if (!roundOf(session).cards.some((card) => card.team === known)) {
		throw new SummitRefused(`The card of “${team}” is not on the table.`);
	}
	return known;
}
