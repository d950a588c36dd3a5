/** The door of the answers: what a comparison means, in words, rows and one picture. Pure functions of results. */
export { answerFacts, answerOf, type Answer, type AnswerFacts } from './answer';
export { axisReach, type ForWhom } from './for-whom';
export {
	chanceOf,
	robustnessOf,
	underPosition,
	type Chance,
	type Robustness,
	type UnderPosition
} from './how-sure';
export { effectOf, relativeChange, WORTH_NOTICING, type Effect, type RelativeChange } from './noticeable';
export { QUESTIONS, type Question } from './questions';
export { amountUsd, percent, signedPercent } from './words';
export {
	CHANGES,
	worldPicture,
	type Change,
	type PicturedLine,
	type PicturedModel,
	type WorldPicture
} from './world-picture';
export { describe, worldTable } from './model-words';
export { drawnModels, lineTone, worldFigure, backdrop, type Backdrop, type View } from './world-figure';
export { policyText, type Piece, type PolicyText } from './policy-text';
