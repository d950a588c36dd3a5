import type { ModelObligation } from './obligation';
import type { World } from './world';

/** First and per-model duties are paid now, yearly ones from now on. */
export function payDuties(world: World, row: number, obligation: ModelObligation): void {
	const { developers, flows, laws, month } = world;
	const d = world.runs.developer[row]!;
	developers.complianceUsd[d]! += obligation.firstUsd + obligation.perModelUsd;
	flows.developerComplianceUsd += obligation.firstUsd + obligation.perModelUsd;
	for (let l = 0; l < laws.length; l++) {
		const at = d * laws.length + l;
		developers.paidFirstUsd[at] = Math.max(developers.paidFirstUsd[at]!, obligation.heaviestFirstUsd[l]!);
		developers.owedPerYearUsd[at] = Math.max(
			developers.owedPerYearUsd[at]!,
			obligation.heaviestPerYearUsd[l]!
		);
		if (obligation.laws & (1 << l)) developers.coveredMonth[at] = month;
	}
}
