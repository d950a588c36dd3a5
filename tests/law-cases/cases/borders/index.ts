import { EU_BORDERS } from './eu';
import { MOVING_LINE_BORDERS } from './moving-lines';
import { OTHER_BORDERS } from './other';
import { US_FEDERAL_BORDERS } from './us-federal';
import { US_STATE_BORDERS } from './us-states';

/** What lies just past a line, a market or a day, and what does not, by law. */
export const BORDER_CASES = [
	...EU_BORDERS,
	...US_STATE_BORDERS,
	...US_FEDERAL_BORDERS,
	...MOVING_LINE_BORDERS,
	...OTHER_BORDERS
];
