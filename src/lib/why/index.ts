/** The door of the why: what drives an answer, and what happened to whom. Pure functions of results. */
export {
	amount,
	barsOf,
	changesOf,
	choiceOfTrial,
	endsOf,
	flipSentence,
	flipsOf,
	tornadoReach,
	trialsOf,
	WORLDS_OF_AN_END,
	type Bar,
	type BarEnd,
	type StoredDrivers,
	type StoredDriversIndex,
	type Trial,
	type TriedEnd
} from './drivers';
export {
	drawnFamilies,
	familiesOf,
	familiesSentence,
	familiesTable,
	pathTo,
	type Branch,
	type Drawn
} from './families';
export { decisionWords, weighedRows } from './decision-words';
export {
	followableIn,
	pickFrom,
	storiesIn,
	type Decisions,
	type Followable,
	type Followed
} from './following';
export { fineTunerWords, optionWords, outcomeWords, storyRows, type StoryRow } from './story-words';
export { experimentOfPlaces, OUTCOMES_OF_PLACES, placesOf, whereOf, type Place } from './together';
export { placeBars } from './place-bars';
export {
	byWeight,
	effectOnHeadlines,
	EFFECTS,
	headlineWords,
	storedEffects,
	VARIED,
	type HeadlineEffect,
	type StoredEffects
} from './effects';
