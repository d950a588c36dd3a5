import type { MonthlyLaw } from '../laws/monthly-law';
import type { World } from '../laws/world';
import { JURISDICTIONS, only, union } from '../state/jurisdictions';
import { PURPOSE } from '../random/random-source';
import { step } from './step';

/**
 * Fine-tuners who ignore their duties are found out at the law's monthly rate, and pay the severity's
 * share of the penalty, at most their wealth. What was published stays published; what they serve to users is
 * withdrawn where the law reaches them, until they have something new to serve.
 */
export const auditFineTuners = step(
	{
		reads: {
			fineTuners: 'active breachCostUsd breachedLaws budgetUsd home kind',
			providers: 'active fineTuner withdrawn',
			flows: 'finesUsd',
			world: 'laws makersPerFineTuner'
		},
		writes: { fineTuners: 'breachedLaws', providers: 'withdrawn', flows: 'finesUsd' }
	},
	function auditFineTuners(world: World): void {
		const { fineTuners, flows, laws, month, parameters } = world;
		if (!laws.some((law) => law.inForce && law.detection > 0)) return;
		const draws = world.random.stream(month, PURPOSE.audit);
		for (let i = 0; i < fineTuners.count; i++) {
			if (fineTuners.breachedLaws[i] === 0 || fineTuners.active[i] === 0) continue;
			// Draws are numbered by the laws in breach, not by all laws there are.
			let breach = 0;
			const wealthUsd = parameters.wealthRatio * fineTuners.budgetUsd[i]!;
			for (let l = 0; l < laws.length; l++) {
				const bit = 1 << l;
				if ((fineTuners.breachedLaws[i]! & bit) === 0 || !laws[l]!.inForce) continue;
				if (draws.uniform(i, breach++) >= laws[l]!.detection) continue;
				const mostUsd = laws[l]!.penaltyUsd(wealthUsd, fineTuners.breachCostUsd[i]!);
				const fineUsd = Math.min(wealthUsd, parameters.perceivedSeverity * mostUsd);
				flows.finesUsd[fineTuners.kind[i]!]! += world.makersPerFineTuner * fineUsd;
				fineTuners.breachedLaws[i]! &= ~bit;
				withdrawService(world, laws[l]!, i);
			}
		}
	}
);

/** A start-up's service is withdrawn in the jurisdictions in which a law reaches it. */
function withdrawService({ fineTuners, providers }: World, law: MonthlyLaw, i: number): void {
	for (let j = 0; j < providers.count; j++) {
		if (providers.active[j] === 0 || providers.fineTuner[j] !== i) continue;
		for (let jurisdiction = 0; jurisdiction < JURISDICTIONS.length; jurisdiction++) {
			if (!law.reaches(fineTuners.home[i]!, only(jurisdiction))) continue;
			providers.withdrawn[j] = union(providers.withdrawn[j]!, only(jurisdiction));
		}
	}
}
