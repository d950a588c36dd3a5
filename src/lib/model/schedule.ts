import type { World } from './laws/world';
import { advanceFrontier } from './steps/advance-frontier';
import { auditDevelopers } from './steps/audit-developers';
import { auditFineTuners } from './steps/audit-fine-tuners';
import { chooseBases } from './steps/choose-bases';
import { chooseDownloads } from './steps/choose-downloads';
import { chooseServices } from './steps/choose-services';
import { closeBooks } from './steps/close-books';
import { collectRevenue } from './steps/collect-revenue';
import { countIncidents } from './steps/count-incidents';
import { coverEarlierModels } from './steps/cover-earlier-models';
import { decideProjects } from './steps/decide-projects';
import { enterDevelopers } from './steps/enter-developers';
import { findAndFixFlaws } from './steps/find-and-fix-flaws';
import { growProviders } from './steps/grow-providers';
import { leaveDevelopers } from './steps/leave-developers';
import { moveAnchor } from './steps/move-anchor';
import { moveApprovalQueue } from './steps/move-approval-queue';
import { moveUnsafeguarded } from './steps/move-unsafeguarded';
import { openAwaitedMarkets } from './steps/open-awaited-markets';
import { openStagedModels } from './steps/open-staged-models';
import { planTrainingRuns } from './steps/plan-training-runs';
import { prepareFineTuning } from './steps/prepare-fine-tuning';
import { publishNews } from './steps/publish-news';
import { reachModels } from './steps/reach-models';
import { registerAdopters } from './steps/register-adopters';
import { releaseDerivatives } from './steps/release-derivatives';
import { releaseBases } from './steps/release-bases';
import { scaleValues } from './steps/scale-values';
import { setPrices } from './steps/set-prices';
import { settleSafeguards } from './steps/settle-safeguards';
import { spreadKnowHow } from './steps/spread-know-how';
import { sumReach } from './steps/sum-reach';
import { turnOverFineTuners } from './steps/turn-over-fine-tuners';
import { updateLaw } from './steps/update-law';
import { weighEntry } from './steps/weigh-entry';
import type { Step } from './steps/step';

/** What happens in a month, in this order. Inside a step, agents read the state at its opening. */
export const SCHEDULE: readonly Step[] = [
	advanceFrontier,
	updateLaw,
	coverEarlierModels,
	planTrainingRuns,
	moveApprovalQueue,
	releaseBases,
	openAwaitedMarkets,
	openStagedModels,
	publishNews,
	prepareFineTuning,
	chooseBases,
	registerAdopters,
	decideProjects,
	releaseDerivatives,
	spreadKnowHow,
	auditFineTuners,
	auditDevelopers,
	moveAnchor,
	growProviders,
	setPrices,
	chooseServices,
	chooseDownloads,
	collectRevenue,
	closeBooks,
	scaleValues,
	weighEntry,
	enterDevelopers,
	leaveDevelopers,
	turnOverFineTuners,
	reachModels,
	settleSafeguards,
	findAndFixFlaws,
	moveUnsafeguarded,
	sumReach,
	countIncidents
];

/** Everything of one month but its observation. `before` looks at the world before each line, and changes nothing. */
export function step(world: World, before?: (next: Step) => void): void {
	world.flows.clear();
	for (const take of SCHEDULE) {
		before?.(take);
		take(world);
	}
	world.totals.addAll(world.flows);
}
