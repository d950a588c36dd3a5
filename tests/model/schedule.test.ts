import { expect, it } from 'vitest';
import { SCHEDULE } from '$lib/model/schedule';

it('a month can be read aloud, in this order', () => {
	expect(SCHEDULE.map((submodel) => submodel.name)).toEqual([
		'advanceFrontier',
		'updateLaw',
		'coverEarlierModels',
		'planTrainingRuns',
		'moveApprovalQueue',
		'releaseBases',
		'openStagedModels',
		'publishNews',
		'prepareFineTuning',
		'chooseBases',
		'registerAdopters',
		'decideProjects',
		'releaseDerivatives',
		'spreadKnowHow',
		'auditFineTuners',
		'auditDevelopers',
		'moveAnchor',
		'growProviders',
		'setPrices',
		'chooseServices',
		'chooseDownloads',
		'collectRevenue',
		'enterDevelopers',
		'leaveDevelopers',
		'turnOverFineTuners',
		'reachModels',
		'settleSafeguards',
		'findAndFixFlaws',
		'moveUnsafeguarded',
		'sumReach',
		'countIncidents'
	]);
});
