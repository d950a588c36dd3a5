import { expect, it } from 'vitest';
import { SCHEDULE } from '$lib/model/schedule';

it('a month can be read aloud, in this order', () => {
	expect(SCHEDULE.map((submodel) => submodel.name)).toEqual([
		'advanceFrontier',
		'updateLaw',
		'planTrainingRuns',
		'moveApprovalQueue',
		'releaseBases',
		'spreadNewsAndPeers',
		'decideProjects',
		'releaseDerivatives',
		'spreadKnowHow',
		'auditFineTuners',
		'chooseProviders',
		'collectRevenue',
		'enterAndLeave',
		'countHarm'
	]);
});
