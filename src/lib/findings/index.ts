/** Public interface of the findings: claims about the model, each with the comparison that decides it. */
import { euChapter } from './eu-chapter';
import { dearerDerivatives } from './dearer-derivatives';
import { defaultExemption } from './default-exemption';
import { doubledAgents } from './doubled-agents';
import { executiveOrder } from './executive-order';
import { fearedCoverage } from './feared-coverage';
import type { Finding } from './finding';
import { fullExemption } from './full-exemption';
import { higherLine } from './higher-line';
import { indexedLine } from './indexed-line';
import { monthsOfDelay } from './months-of-delay';
import { oneThirdRule } from './one-third-rule';
import { unfearedRule } from './unfeared-rule';

/** In the order of the page. */
export const FINDINGS: readonly Finding[] = [
	fullExemption,
	defaultExemption,
	higherLine,
	doubledAgents,
	dearerDerivatives,
	fearedCoverage,
	indexedLine,
	euChapter,
	monthsOfDelay,
	oneThirdRule,
	unfearedRule,
	executiveOrder
];

export { RECORDED, type Figures, type MetricFigures, type RecordedFigures } from './figures';
export { VERDICTS, type Finding, type Movement, type Side, type VerdictId } from './finding';
export { openings, type Opening } from './openings';
export { shareWords } from './words';
