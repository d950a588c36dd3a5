import type { World } from '../entities/world';
import type { Law, LawTier } from '../policies/combine';
import type { ModelFacts } from '../policies/instrument';

/** What a developer would owe for one model under the laws of one month, over and above what it owes already. */
export class ModelObligation {
	/** Tiers that cover the model, one bit each. */
	covered = 0;
	firstUsd = 0;
	perModelUsd = 0;
	perYearUsd = 0;
	delayMonths = 0;
	/** Months that approval adds, with the queue as it stands, and the chance of being refused. */
	reviewMonths = 0;
	rejectProbability = 0;
	liabilityShare = 0;
	/** Tiers whose approval is needed, with their bits. */
	readonly approvals: { bit: number; tier: LawTier }[] = [];
	/** By law: the duties of the heaviest tier after relief. */
	readonly heaviestFirstUsd: Float64Array;
	readonly heaviestPerYearUsd: Float64Array;

	constructor(laws: number) {
		this.heaviestFirstUsd = new Float64Array(laws);
		this.heaviestPerYearUsd = new Float64Array(laws);
	}

	/** USD weighed in a decision: first + per model + present value of the years. */
	weighedUsd(dutyHorizonYears: number): number {
		return this.firstUsd + this.perModelUsd + dutyHorizonYears * this.perYearUsd;
	}
}

/**
 * The cost of a rule is marginal: crossing a line for the first time costs fixed + per model + yearly
 * duties; a developer that is covered already owes the model's own part only. In one policy the heaviest
 * tier counts; across policies costs add and delays run side by side.
 */
export function obligationOf(
	world: World,
	laws: readonly Law[],
	developer: number,
	model: ModelFacts,
	month: number
): ModelObligation {
	const { developers, parameters } = world;
	const obligation = new ModelObligation(world.laws.length);
	const now = { month, frontierFlop: world.frontierFlop };
	laws.forEach((law, l) => {
		if (!law.inForce || !law.reaches(model.home, model.markets)) return;
		let heaviest = -1;
		let perModelUsd = 0;
		let delayMonths = 0;
		law.tiers.forEach((tier, k) => {
			if (!tier.coversModel(model, now)) return;
			const share = tier.shareOwedOnModel(model);
			if (share === 0) return;
			const bit = law.firstTierBit + k;
			obligation.covered |= 1 << bit;
			obligation.liabilityShare = Math.min(1, obligation.liabilityShare + tier.liability.developer);
			if (tier.approval !== null) {
				obligation.approvals.push({ bit, tier });
				const months = tier.approval.reviewMonths + backlogMonths(world, bit);
				obligation.reviewMonths = Math.max(obligation.reviewMonths, months);
				// Every permission is needed: the chances of not being refused multiply.
				obligation.rejectProbability =
					1 - (1 - obligation.rejectProbability) * (1 - tier.approval.rejectProbability);
			}
			const owed = tier.dutiesOnModel;
			const firstUsd = share * parameters.dutyCostScale * owed.firstUsd;
			const perYearUsd = share * parameters.dutyCostScale * owed.perYearUsd;
			const modelUsd = share * parameters.dutyCostScale * owed.perModelUsd;
			delayMonths = Math.max(delayMonths, owed.delayMonths);
			const weight = firstUsd + modelUsd + parameters.dutyHorizonYears * perYearUsd;
			if (weight > heaviest) {
				heaviest = weight;
				obligation.heaviestFirstUsd[l] = firstUsd;
				obligation.heaviestPerYearUsd[l] = perYearUsd;
				perModelUsd = modelUsd;
			}
		});
		const at = developer * world.laws.length + l;
		obligation.firstUsd += Math.max(0, obligation.heaviestFirstUsd[l]! - developers.paidFirstUsd[at]!);
		obligation.perYearUsd += Math.max(0, obligation.heaviestPerYearUsd[l]! - developers.owedPerYearUsd[at]!);
		obligation.perModelUsd += perModelUsd;
		obligation.delayMonths = Math.max(obligation.delayMonths, delayMonths);
	});
	return obligation;
}

/** Months until the first reviewer of a tier is free, as the queue stands. */
function backlogMonths({ month, reviewersFree }: World, bit: number): number {
	const free = reviewersFree.get(bit);
	if (free === undefined) return 0;
	let first = Infinity;
	for (const instant of free) first = Math.min(first, instant);
	return Math.max(0, first - month);
}
