import type { World } from './entities/world';
import { spreadNewsAndPeers } from './submodels/adoption';
import { moveApprovalQueue } from './submodels/approval';
import { auditFineTuners } from './submodels/audits';
import { releaseDerivatives } from './submodels/derivatives';
import { enterAndLeave } from './submodels/entry-exit';
import { advanceFrontier } from './submodels/frontier';
import { countHarm } from './submodels/harm';
import { spreadKnowHow } from './submodels/know-how';
import { updateLaw } from './submodels/law';
import { decideProjects } from './submodels/projects';
import { releaseBases } from './submodels/release';
import { openStagedModels } from './submodels/staging';
import { auditDevelopers } from './submodels/developer-audits';
import { countIncidents } from './submodels/incidents';
import { coverEarlierModels } from './submodels/legacy';
import { registerAdopters } from './submodels/traceability';
import { collectRevenue } from './submodels/revenue';
import { planTrainingRuns } from './submodels/training';
import { chooseProviders } from './submodels/users';

/** What happens in a month, in this order. Inside a step, agents read the state at its opening. */
export const SCHEDULE: readonly ((world: World) => void)[] = [
	advanceFrontier,
	updateLaw,
	coverEarlierModels,
	planTrainingRuns,
	moveApprovalQueue,
	releaseBases,
	openStagedModels,
	spreadNewsAndPeers,
	registerAdopters,
	decideProjects,
	releaseDerivatives,
	spreadKnowHow,
	auditFineTuners,
	auditDevelopers,
	chooseProviders,
	collectRevenue,
	enterAndLeave,
	countHarm,
	countIncidents
];
