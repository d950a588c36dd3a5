import { activity } from './activity';
import { breaches } from './breaches';
import { burden } from './burden';
import { compliance } from './compliance';
import { derivatives } from './derivatives';
import { disclosure } from './disclosure';
import { downloadConcentration } from './download-concentration';
import { frontier } from './frontier';
import { lineage } from './lineage';
import { losses } from './losses';
import type { ObservedMetric } from './metric';
import { niches } from './niches';
import { originConcentration } from './origin-concentration';
import { providerConcentration } from './provider-concentration';
import { releases } from './releases';
import { resilience } from './resilience';
import { responses } from './responses';
import { risk } from './risk';
import { sovereignty } from './sovereignty';
import { surplus } from './surplus';
import { surplusValue } from './surplus-value';
import { turnover } from './turnover';
import { userConcentration } from './user-concentration';
import { valueScales } from './value-scale';
import { weights } from './weights';

/** Every metric, in the order that enters fingerprints. */
export const METRICS: readonly ObservedMetric[] = [
	...releases,
	...derivatives,
	...lineage,
	...activity,
	...turnover,
	...frontier,
	...niches,
	...resilience,
	...sovereignty,
	...surplus,
	...surplusValue,
	...userConcentration,
	...providerConcentration,
	...downloadConcentration,
	...originConcentration,
	...compliance,
	...burden,
	...responses,
	...weights,
	...disclosure,
	...breaches,
	...losses,
	...risk,
	...valueScales
];
