import type { LawCase } from '../law-case';
import { BORDER_CASES } from './borders';
import { EU_CASES } from './eu';
import { LIABILITY_CASES } from './liability';
import { MOVING_LINE_CASES } from './moving-lines';
import { OTHER_CASES } from './other';
import { US_FEDERAL_CASES } from './us-federal';
import { US_STATE_CASES } from './us-states';

/** Every case. A new one is one row in the file of its law. */
export const LAW_CASES: readonly LawCase[] = [
	...BORDER_CASES,
	...EU_CASES,
	...US_STATE_CASES,
	...US_FEDERAL_CASES,
	...LIABILITY_CASES,
	...MOVING_LINE_CASES,
	...OTHER_CASES
];
