import { REAL_ZERO } from '../arithmetic/real-zero';
import type { MonthlyLaw, MonthlyTier } from './monthly-law';
import type { ModelFacts } from './subjects';
import type { World } from './world';

/** What a developer would owe for one model under the laws of one month, over and above what it owes already. */
export class ModelObligation {
	/** Tiers that cover the model, and laws that have such a tier, one bit each. */
	covered = 0;
	laws = 0;
	firstUsd = REAL_ZERO;
	perModelUsd = REAL_ZERO;
	perYearUsd = REAL_ZERO;
	perAdopterUsd = REAL_ZERO;
	delayMonths = REAL_ZERO;
	/** Months that approval adds, with the queue as it stands, and the chance of being refused. */
	reviewMonths = REAL_ZERO;
	rejectProbability = REAL_ZERO;
	liabilityShare = REAL_ZERO;
	/** Whether the weights may be published on the day of release, and after how many months if not. */
	mayPublish = true;
	opensAfterMonths = REAL_ZERO;
	/** Public money for the model if its weights are published, in USD. */
	subsidyUsd = REAL_ZERO;
	/** Tiers whose approval is needed. */
	readonly approvals: MonthlyTier[] = [];
	/** By law: the duties of the heaviest tier after relief. */
	readonly heaviestFirstUsd: Float64Array;
	readonly heaviestPerYearUsd: Float64Array;

	constructor(laws: number) {
		this.heaviestFirstUsd = new Float64Array(laws);
		this.heaviestPerYearUsd = new Float64Array(laws);
	}

	clear(): void {
		this.covered = 0;
		this.laws = 0;
		this.firstUsd = 0;
		this.perModelUsd = 0;
		this.perYearUsd = 0;
		this.perAdopterUsd = 0;
		this.delayMonths = 0;
		this.reviewMonths = 0;
		this.rejectProbability = 0;
		this.liabilityShare = 0;
		this.mayPublish = true;
		this.opensAfterMonths = 0;
		this.subsidyUsd = 0;
		this.approvals.length = 0;
		for (let l = 0; l < this.heaviestFirstUsd.length; l++) {
			this.heaviestFirstUsd[l] = 0;
			this.heaviestPerYearUsd[l] = 0;
		}
	}

	/** USD weighed in a decision: first + per model + present value of the years. */
	weighedUsd(dutyHorizonYears: number): number {
		return this.firstUsd + this.perModelUsd + dutyHorizonYears * this.perYearUsd;
	}

	/** Whether nothing is asked and nothing is given. */
	isFree(): boolean {
		return (
			this.weighedUsd(1) === 0 &&
			this.perAdopterUsd === 0 &&
			this.delayMonths === 0 &&
			this.approvals.length === 0 &&
			this.liabilityShare === 0 &&
			this.subsidyUsd === 0 &&
			this.mayPublish
		);
	}
}

/**
 * The cost of a rule is marginal: crossing a line for the first time costs fixed + per model + yearly
 * duties; a developer that is covered already owes the model's own part only. In one policy the heaviest
 * tier counts; across policies costs add and delays run side by side. Written into `obligation`.
 */
export function obligationOf(
	world: World,
	laws: readonly MonthlyLaw[],
	developer: number,
	model: ModelFacts,
	obligation = new ModelObligation(world.laws.length)
): ModelObligation {
	obligation.clear();
	for (const law of laws) {
		if (law.inForce && law.reaches(model.home, model.markets)) {
			oweLaw(world, law, developer, model, obligation);
		}
	}
	return obligation;
}

function oweLaw(
	world: World,
	law: MonthlyLaw,
	developer: number,
	model: ModelFacts,
	obligation: ModelObligation
): void {
	const { developers, parameters } = world;
	const l = law.index;
	let heaviest = -1;
	let perModelUsd = 0;
	let delayMonths = 0;
	for (const tier of law.tiers) {
		if (!tier.coversModel(model)) continue;
		if (tier.subsidy.shareOfTraining > 0) {
			addSubsidy(tier, model, obligation);
			// Money alone covers nobody; money and duties of one tier both hold.
			if (!tier.asksAnything) continue;
		}
		const share = tier.shareOwedOnModel(model);
		if (share === 0) continue;
		obligation.covered |= 1 << tier.bit;
		obligation.laws |= 1 << l;
		obligation.liabilityShare = Math.min(1, obligation.liabilityShare + tier.liability.developer);
		askPermission(world, tier, model, obligation);
		const owed = tier.dutiesOnModel;
		const scale = share * parameters.dutyCostScale;
		const firstUsd = scale * owed.firstUsd;
		const perYearUsd = scale * owed.perYearUsd;
		const modelUsd = scale * (owed.perModelUsd + owed.shareOfTraining * model.trainingCostUsd);
		obligation.perAdopterUsd = Math.max(obligation.perAdopterUsd, scale * owed.perAdopterUsd);
		delayMonths = Math.max(delayMonths, owed.delayMonths);
		const weight = firstUsd + modelUsd + parameters.dutyHorizonYears * perYearUsd;
		if (weight > heaviest) {
			heaviest = weight;
			obligation.heaviestFirstUsd[l] = firstUsd;
			obligation.heaviestPerYearUsd[l] = perYearUsd;
			perModelUsd = modelUsd;
		}
	}
	const at = developer * world.laws.length + l;
	obligation.firstUsd += Math.max(0, obligation.heaviestFirstUsd[l]! - developers.paidFirstUsd[at]!);
	obligation.perYearUsd += Math.max(0, obligation.heaviestPerYearUsd[l]! - developers.owedPerYearUsd[at]!);
	obligation.perModelUsd += perModelUsd;
	obligation.delayMonths = Math.max(obligation.delayMonths, delayMonths);
}

/** Approval before release, and leave to publish the weights. */
function askPermission(
	world: World,
	tier: MonthlyTier,
	model: ModelFacts,
	obligation: ModelObligation
): void {
	if (tier.approval !== null) {
		obligation.approvals.push(tier);
		const months = tier.approval.reviewMonths + backlogMonths(world, tier.bit);
		obligation.reviewMonths = Math.max(obligation.reviewMonths, months);
		// Every permission is needed: the chances of not being refused multiply.
		obligation.rejectProbability =
			1 - (1 - obligation.rejectProbability) * (1 - tier.approval.rejectProbability);
	}
	if (!tier.mayPublish(model, 0)) {
		obligation.mayPublish = false;
		obligation.opensAfterMonths = Math.max(obligation.opensAfterMonths, tier.opensAfterMonths);
	}
}

function addSubsidy({ subsidy }: MonthlyTier, model: ModelFacts, obligation: ModelObligation): void {
	obligation.subsidyUsd += Math.min(subsidy.mostPerModelUsd, subsidy.shareOfTraining * model.trainingCostUsd);
}

/** Months until the first reviewer of a tier is free, as the queue stands. */
function backlogMonths({ month, reviewersFree }: World, bit: number): number {
	const free = reviewersFree.get(bit);
	if (free === undefined) return 0;
	let first = Infinity;
	for (const instant of free) first = Math.min(first, instant);
	return Math.max(0, first - month);
}

/** Whether every law that covers a released model lets its weights be published by now. */
export function mayBePublished({ laws }: World, model: ModelFacts, monthsSinceRelease: number): boolean {
	return laws.every(
		(law) =>
			!law.inForce ||
			!law.reaches(model.home, model.markets) ||
			law.tiers.every(
				(tier) =>
					!tier.coversModel(model) ||
					tier.shareOwedOnModel(model) === 0 ||
					tier.mayPublish(model, monthsSinceRelease)
			)
	);
}
