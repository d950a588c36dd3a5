import type { MonthlyLaw } from '../laws/monthly-law';
import type { World } from '../laws/world';
import { factsAt } from '../laws/facts';
import { obligationOf } from '../laws/obligation';
import { payDuties } from '../laws/pay-duties';
import { isReleased } from '../state/lifecycle';
import { step } from './step';

/**
 * On the day on which earlier models come under a law, each developer brings into line the best model that it had
 * released before the start and that the law would cover, and pays the duties of it. The law looks at the model for
 * the first time on that day. (Regulation (EU) 2024/1689, Art. 111(3): models placed on the market before 2 August
 * 2025 by 2 August 2027.) One model for each developer is an assumption; whether it was worth keeping is not asked.
 */
export const coverEarlierModels = step(
	{
		reads: {
			developers: 'active complianceUsd groupRevenueUsd home kind owedPerYearUsd paidFirstUsd',
			runs: 'capability covered developer freeLicence gated markets month open stage trainingCostUsd trainingFlop',
			market: 'closedUsers openUsers',
			flows: 'developerComplianceUsd',
			world: 'algorithmsLog10 frontierCapability laws'
		},
		writes: {
			developers: 'complianceUsd coveredMonth owedPerYearUsd paidFirstUsd',
			runs: 'covered developerRevenueUsd',
			flows: 'developerComplianceUsd'
		}
	},
	function coverEarlierModels(world: World): void {
		const { laws, month } = world;
		for (const law of laws) {
			if (law.inForce && law.legacyMonth === month) coverEarlierModelsOf(world, law);
		}
	}
);

function coverEarlierModelsOf(world: World, law: MonthlyLaw): void {
	const { arena, developers, runs } = world;
	const best = new Int32Array(developers.count).fill(-1);
	const obligation = (row: number) =>
		obligationOf(
			world,
			[law],
			runs.developer[row]!,
			factsAt(world, row, 'now', arena.model),
			arena.obligation
		);
	for (let row = 0; row < runs.count; row++) {
		const d = runs.developer[row]!;
		if (developers.active[d] === 0 || !isReleased(runs, row) || runs.month[row]! >= law.startMonth) continue;
		if (best[d]! >= 0 && runs.capability[row]! <= runs.capability[best[d]!]!) continue;
		if (obligation(row).covered !== 0) best[d] = row;
	}
	for (const row of best) {
		if (row < 0) continue;
		const owed = obligation(row);
		payDuties(world, row, owed);
		runs.covered[row] = runs.covered[row]! | owed.covered;
		runs.developerRevenueUsd[row] = developers.groupRevenueUsd[runs.developer[row]!]!;
	}
}
