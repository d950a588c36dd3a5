/** The door of the calibration: what was counted, how the model is held against it, and which parameters agree with it. */
export { figure, validation, type ValidationDocument } from './document';
export { evaluateWith } from './evaluate';
export { judge, judgeOne, type Judgement } from './judge';
export { designOf, match, type Waves } from './matching/history-matching';
export { PLANS } from './matching/plans';
export { plausibleSpace } from './matching/space';
export { STORED, type StoredSpace } from './matching/stored';
export {
	isShown,
	MOVES_FROM,
	moves,
	REFERENCE_WORLDS,
	resolution,
	shiftOf,
	smallestSettled,
	UNNOTICED_SHARE,
	type Shift
} from './population';
export { median as medianOf } from './releases';
export { COUNTED_KERNEL, kernelOf } from './targets/lineage';
export { HINDCAST, NOT_COMPARABLE, TARGETS } from './targets';
export { type Kind, type Target } from './target';
export { CALIBRATION_SEED, CALIBRATION_WORLDS, calibrationScenario } from './worlds';
