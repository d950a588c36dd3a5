import type { World } from '../entities/world';
import { factsOfRow } from './facts';
import { obligationOf } from './obligation';

/** Developers that must know who has their weights pay for each maker that has newly taken them up. */
export function registerAdopters(world: World): void {
	const { bases, developers, flows, laws, makersPerFineTuner, month } = world;
	const asked = laws.some(
		(law) => law.inForce && law.tiers.some((tier) => tier.dutiesOnModel.perAdopterUsd > 0)
	);
	if (!asked) return;
	for (let n = 0; n < bases.openCount; n++) {
		const row = bases.openRows[n]!;
		const added = bases.adopters[row]! - bases.registered[row]!;
		if (added <= 0 || bases.covered[row] === 0 || bases.ignoredLaws[row] !== 0) continue;
		const d = bases.developer[row]!;
		if (developers.active[d] === 0) continue;
		bases.registered[row] = bases.adopters[row]!;
		const { perAdopterUsd } = obligationOf(world, laws, d, factsOfRow(world, row), month);
		const paidUsd = added * makersPerFineTuner * perAdopterUsd;
		developers.complianceUsd[d]! += paidUsd;
		flows.developerComplianceUsd += paidUsd;
	}
}
