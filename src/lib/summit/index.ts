/** The door of the summit: a treaty that six teams change one term at a time. Pure functions and data. */
export { BRACKETS, type Bracket, type Stop } from './brackets';
export {
	cardWords,
	findCards,
	LONGEST_REASON,
	oneChange,
	readCard,
	readTreaty,
	SummitRefused,
	treatyWith,
	writeCard,
	writeTreaty,
	type Card
} from './card';
export { choiceOfTreaties, FRONT_RUNNERS } from './experiment';
export { GAUGES, gaugesOf, isCrossed, type Mark, type Read, type Results } from './gauges';
export { SUMMIT } from './lesson';
export { SUMMIT_NOTES } from './notes';
export { readSession, writeSession } from './record';
export {
	beginSession,
	canUndo,
	ENOUGH,
	frontCards,
	isOver,
	roundOf,
	ROUNDS,
	silentTeams,
	treatyOf,
	undoRound,
	withAdopted,
	withCard,
	withFront,
	withPrediction,
	withSignature,
	type Round,
	type Session,
	type Signature
} from './session';
export { teamById, TEAMS, type Team, type TeamId } from './teams';
export { clauseOf, differing, policiesOf, sameTreaty, START, withStop, type Treaty } from './treaty';
export { foresight, sturdiness, wasted, type Shown } from './treaty-card';
