/** The door of the calibration: what was counted, how the model is held against it, and which parameters agree with it. */
export { figure, validation, type ValidationDocument } from './document';
export { judge, judgeOne, type Judgement } from './judge';
export { HINDCAST, NOT_COMPARABLE, TARGETS } from './targets';
export { type Kind, type Target } from './target';
export { CALIBRATION_MONTHS, CALIBRATION_SEED, CALIBRATION_WORLDS, calibrationScenario } from './worlds';
