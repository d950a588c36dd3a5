import type { World } from '../laws/world';
import { factsAt } from '../laws/facts';
import { obligationOf } from '../laws/obligation';
import { step } from './step';

/**
 * Developers that must know who has their weights pay for each maker that has newly taken them up. There are more
 * makers every month: those that a fine-tuner comes to stand for are new too.
 */
export const registerAdopters = step(
	{
		reads: {
			developers: 'active complianceUsd groupRevenueUsd home kind owedPerYearUsd paidFirstUsd',
			runs: 'adopters capability covered developer developerRevenueUsd freeLicence gated ignoredLaws markets open openCount openRows registeredMakers trainingCostUsd trainingFlop',
			market: 'closedUsers openUsers',
			flows: 'developerComplianceUsd',
			world: 'frontierCapability laws makersPerFineTuner'
		},
		writes: { developers: 'complianceUsd', runs: 'registeredMakers', flows: 'developerComplianceUsd' }
	},
	function registerAdopters(world: World): void {
		const { arena, runs, developers, flows, laws, makersPerFineTuner } = world;
		const asked = laws.some(
			(law) => law.inForce && law.tiers.some((tier) => tier.dutiesOnModel.perAdopterUsd > 0)
		);
		if (!asked) return;
		for (let n = 0; n < runs.openCount; n++) {
			const row = runs.openRows[n]!;
			const makers = runs.adopters[row]! * makersPerFineTuner;
			const added = makers - runs.registeredMakers[row]!;
			if (added <= 0 || runs.covered[row] === 0 || runs.ignoredLaws[row] !== 0) continue;
			const d = runs.developer[row]!;
			if (developers.active[d] === 0) continue;
			runs.registeredMakers[row] = makers;
			const model = factsAt(world, row, 'release', arena.model);
			const { perAdopterUsd } = obligationOf(world, laws, d, model, arena.obligation);
			const paidUsd = added * perAdopterUsd;
			developers.complianceUsd[d]! += paidUsd;
			flows.developerComplianceUsd += paidUsd;
		}
	}
);
