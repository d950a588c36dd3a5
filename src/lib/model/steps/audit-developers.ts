import { JURISDICTIONS, only } from '../state/jurisdictions';
import type { World } from '../laws/world';
import { PURPOSE } from '../random/random-source';
import { factsAt } from '../laws/facts';
import { obligationOf } from '../laws/obligation';
import { takeOff } from '../state/offers';
import { payDuties } from '../laws/pay-duties';
import { step } from './step';

/**
 * Developers that ignore their duties are found out at the law's monthly rate. They pay the severity's
 * share of the penalty and the duties after all; a model that they host is withdrawn where the law
 * reaches. Published weights are not recalled.
 */
export const auditDevelopers = step(
	{
		reads: {
			developers: 'active complianceUsd groupRevenueUsd home kind owedPerYearUsd paidFirstUsd',
			runs: 'capability covered developer developerRevenueUsd fit freeLicence gated id ignoredLaws markets open stage trainingCostUsd trainingFlop',
			market:
				'anchorUtility closedAppeal closedCapability closedUsers downloadUtility offered openFloor openUsers openUtility',
			fineTuners: 'niche',
			derivatives: 'maker record root',
			flows: 'developerComplianceUsd developerFinesUsd withdrawals',
			world: 'algorithmsLog10 frontierCapability laws reviewersFree'
		},
		writes: {
			developers: 'complianceUsd coveredMonth owedPerYearUsd paidFirstUsd',
			runs: 'ignoredLaws markets',
			market:
				'closedAppeal closedCapability downloadAppeal downloadRow downloadUtility offered openAppeal openFloor openUtility',
			flows: 'developerComplianceUsd developerFinesUsd withdrawals',
			world: 'bestClosed'
		}
	},
	function auditDevelopers(world: World): void {
		const { runs, developers, laws, month } = world;
		if (!laws.some((law) => law.inForce && law.developerDetection > 0)) return;
		const draws = world.random.stream(month, PURPOSE.developerAudit);
		for (let row = 0; row < runs.count; row++) {
			if (runs.ignoredLaws[row] === 0 || developers.active[runs.developer[row]!] === 0) continue;
			let breach = 0;
			for (let l = 0; l < laws.length; l++) {
				if ((runs.ignoredLaws[row]! & (1 << l)) === 0 || !laws[l]!.inForce) continue;
				if (draws.uniform(runs.id[row]!, breach++) < laws[l]!.developerDetection) convict(world, row, l);
			}
		}
	}
);

function convict(world: World, row: number, l: number): void {
	const { arena, runs, developers, flows, laws, parameters } = world;
	const law = laws[l]!;
	const d = runs.developer[row]!;
	const fineUsd =
		parameters.perceivedSeverity * law.penaltyUsd(developers.groupRevenueUsd[d]!, runs.trainingCostUsd[row]!);
	flows.developerFinesUsd += fineUsd;
	developers.complianceUsd[d]! += fineUsd;
	runs.ignoredLaws[row]! &= ~(1 << l);
	const model = factsAt(world, row, 'release', arena.model);
	payDuties(world, row, obligationOf(world, [law], d, model, arena.obligation));
	if (runs.open[row] === 1) return;
	flows.withdrawals += 1;
	for (let jurisdiction = 0; jurisdiction < JURISDICTIONS.length; jurisdiction++) {
		if (law.reaches(developers.home[d]!, only(jurisdiction))) takeOff(world, row, jurisdiction);
	}
}
