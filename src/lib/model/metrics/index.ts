import { activity } from './activity';
import { burden } from './burden';
import { compliance } from './compliance';
import { derivatives } from './derivatives';
import { downloadConcentration } from './download-concentration';
import { frontier } from './frontier';
import { losses } from './losses';
import type { Metric } from './metric';
import { niches } from './niches';
import { originConcentration } from './origin-concentration';
import { providerConcentration } from './provider-concentration';
import { releases } from './releases';
import { resilience } from './resilience';
import { responses } from './responses';
import { risk } from './risk';
import { sovereignty } from './sovereignty';
import { surplus } from './surplus';
import { turnover } from './turnover';
import { userConcentration } from './user-concentration';

/** Every metric, in the order that enters fingerprints. */
export const METRICS: readonly Metric[] = [
	...releases,
	...derivatives,
	...activity,
	...turnover,
	...frontier,
	...niches,
	...resilience,
	...sovereignty,
	...surplus,
	...userConcentration,
	...providerConcentration,
	...downloadConcentration,
	...originConcentration,
	...compliance,
	...burden,
	...responses,
	...losses,
	...risk
];
