import { ADOPTION } from './adoption';
import { COMPLIANCE } from './compliance';
import { DEVELOPER_BUDGETS } from './developer-budgets';
import { DEVELOPER_CONDUCT } from './developer-conduct';
import { DEVELOPER_ENTRY } from './developer-entry';
import { DUTIES_FORESEEN } from './duties-foreseen';
import { FINE_TUNERS } from './fine-tuners';
import { FLAWS } from './flaws';
import { FRONTIER } from './frontier';
import { LINEAGE } from './lineage';
import { MARKET } from './market';
import { MISUSE } from './misuse';
import { OPENNESS } from './openness';
import { PROJECTS } from './projects';
import { SAFEGUARDS } from './safeguards';
import { SAFEGUARDS_DOWNSTREAM } from './safeguards-downstream';
import { SCALE } from './scale';
import { SERVING } from './serving';
import { TAIL_RISK } from './tail-risk';
import { TRAINING_RUNS } from './training-runs';
import { USER_CHOICE } from './user-choice';

/** Every assumption about the world with what is read about it, in the order in which it is shown. */
export const DECLARED = [
	...SCALE,
	...FRONTIER,
	...DEVELOPER_ENTRY,
	...DEVELOPER_BUDGETS,
	...DEVELOPER_CONDUCT,
	...TRAINING_RUNS,
	...OPENNESS,
	...DUTIES_FORESEEN,
	...FINE_TUNERS,
	...PROJECTS,
	...ADOPTION,
	...LINEAGE,
	...MARKET,
	...USER_CHOICE,
	...SERVING,
	...COMPLIANCE,
	...MISUSE,
	...SAFEGUARDS,
	...SAFEGUARDS_DOWNSTREAM,
	...FLAWS,
	...TAIL_RISK
] as const;

export type ParameterKey = (typeof DECLARED)[number]['key'];
