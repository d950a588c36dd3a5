import type { World } from '../laws/world';
import { factsAt } from '../laws/facts';
import { obligationOf } from '../laws/obligation';
import { payDuties } from '../laws/pay-duties';
import { isReleased } from '../state/lifecycle';
import { step } from './step';

/**
 * On the day on which earlier models come under a law, each developer brings its best model from before
 * into line and pays the duties of it. (Regulation (EU) 2024/1689, Art. 111(3): models from before
 * 2 August 2025 by 2 August 2027.) Whether a model was worth keeping is not asked.
 */
export const coverEarlierModels = step(
	{
		reads: {
			developers: 'active complianceUsd groupRevenueUsd home kind owedPerYearUsd paidFirstUsd',
			runs: 'capability covered developer freeLicence gated markets open stage trainingCostUsd trainingFlop',
			market: 'closedUsers openUsers',
			flows: 'developerComplianceUsd',
			world: 'algorithmsLog10 frontierCapability laws'
		},
		writes: {
			developers: 'complianceUsd coveredMonth owedPerYearUsd paidFirstUsd',
			runs: 'covered',
			flows: 'developerComplianceUsd'
		}
	},
	function coverEarlierModels(world: World): void {
		const { arena, runs, developers, laws, month } = world;
		if (!laws.some((law) => law.inForce && law.legacyMonth === month)) return;
		const best = new Int32Array(developers.count).fill(-1);
		for (let row = 0; row < runs.count; row++) {
			const d = runs.developer[row]!;
			if (runs.covered[row] !== 0 || !isReleased(runs, row) || developers.active[d] === 0) continue;
			if (best[d]! < 0 || runs.capability[row]! > runs.capability[best[d]!]!) best[d] = row;
		}
		const due = laws.filter((law) => law.legacyMonth === month);
		for (const row of best) {
			if (row < 0) continue;
			const obligation = obligationOf(
				world,
				due,
				runs.developer[row]!,
				factsAt(world, row, 'today', arena.model),
				arena.obligation
			);
			if (obligation.covered === 0) continue;
			payDuties(world, row, obligation);
			runs.covered[row] = obligation.covered;
		}
	}
);
