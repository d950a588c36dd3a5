import { activity } from './activity';
import { breaches } from './breaches';
import { burden } from './burden';
import { compliance } from './compliance';
import { derivatives } from './derivatives';
import { disclosure } from './disclosure';
import { frontier } from './frontier';
import { lineage } from './lineage';
import { losses } from './losses';
import type { Metric } from './metric';
import { niches } from './niches';
import { originConcentration } from './origin-concentration';
import { releases } from './releases';
import { responses } from './responses';
import { risk } from './risk';
import { surplus } from './surplus';
import { surplusValue } from './surplus-value';
import { userConcentration } from './user-concentration';
import { weights } from './weights';

/** Every metric, in the order that enters fingerprints. */
export const METRICS: readonly Metric[] = [
	...releases,
	...derivatives,
	...lineage,
	...activity,
	...frontier,
	...niches,
	...surplus,
	...surplusValue,
	...userConcentration,
	...originConcentration,
	...compliance,
	...burden,
	...responses,
	...weights,
	...disclosure,
	...breaches,
	...losses,
	...risk
];
