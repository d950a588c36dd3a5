/** The door of the classroom: what students hand in and what a board makes of it. Pure functions. */
export { ANIMALS, isTogetherWord, togetherWord } from './animals';
export {
	countsOf,
	emptyBoard,
	furthestFirst,
	movedBy,
	majorityWasOff,
	placedAt,
	surenessOf,
	withEntries,
	withHands,
	type Board,
	type Entry,
	type Placed
} from './board';
export { LONGEST_BOARD_LINK, readBoard, writeBoard } from './board-link';
export { findSheets, type Found } from './find-sheets';
export { gather } from './gather';
export { gradebook } from './gradebook';
export { controlOf, keyOf, valueWords, withMoves, type Move } from './moves';
export { designStep, startedStep, stepOf } from './own-rule';
export {
	askedOf,
	controlsOf,
	hasLook,
	hasSentence,
	partsOf,
	partsWithin,
	termsOf,
	type AskedQuestion,
	type Part,
	type Parts,
	type PartState
} from './parts';
export { blankGuess, lastOf, readGuess, snap, writeGuess, type Guess, type Locked } from './prediction';
export {
	findSettings,
	readSettings,
	readSettingsFile,
	settingsFile,
	settingsNote,
	settingsProblems,
	SettingsRefused,
	usualSettings,
	wordNote,
	writeSettings,
	type ClassSettings
} from './settings';
export {
	emptySheet,
	isBlank,
	LONGEST_NOTE,
	readSheet,
	SheetRefused,
	withStep,
	writeSheet,
	type Sheet,
	type StepAnswer
} from './sheet';
export { SORTS, sorted, type Sort } from './sort';
export { replan, type Block } from './timer';
export { distance, isOff, truthOf, type Truth } from './truth';
export { guessWords, markerWords, truthWords } from './words';
