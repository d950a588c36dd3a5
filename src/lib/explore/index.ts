/** The door of the answers: what a comparison means, in words, rows and one picture. Pure functions of results. */
export { answerFacts, answerOf, type Answer, type AnswerFacts } from './answer';
export { datedOf, delayWords, type Dated } from './dated';
export { isMostlyDelay, POSITIONS, setsAmong } from './positions';
export { axisReach, forWhomMetrics, leadingRow, WHO, type ForWhom, type Who } from './for-whom';
export {
	chanceOf,
	robustnessOf,
	WORLDS_OF_A_POSITION,
	type Chance,
	type Plausible,
	type Robustness,
	type UnderPosition
} from './how-sure';
export { effectOf, leastChange, relativeChange, type Effect, type RelativeChange } from './noticeable';
export { QUESTIONS, type Question } from './questions';
export { amountUsd, percent, shortUsd, signedPercent } from './words';
export {
	CHANGES,
	worldPicture,
	type Change,
	type PicturedLine,
	type PicturedModel,
	type WorldPicture
} from './world-picture';
export { describe, worldTable } from './model-words';
export {
	drawnModels,
	lineTone,
	placeIn,
	worldFigure,
	backdrop,
	type Backdrop,
	type View
} from './world-figure';
export { spreadMonth } from './world-marks';
export { policyText, type Piece, type PolicyText } from './policy-text';
export { shownOf, type PositionResults, type Shown } from './shown';
export {
	readPicture,
	rounded,
	shownOfStored,
	storedPicture,
	storedResult,
	type StoredIndex,
	type StoredPicture,
	type StoredResult
} from './stored';
export { GLOSSARY, type Term } from './glossary';
export { search, type Findable } from './search';
export { outcomeFinding, topicFinding, topicOf, TOPICS, type Topic } from './topics';
export { lineNote } from './line-note';
export { costSentence, crossingMonth, crossingTable, trainingCostUsd } from './cheaper-compute';
export { billOf, billText, type Bill, type BillSection, type BillTerm } from './bill';
export { LANDMARKS, type Landmark } from './landmarks';
