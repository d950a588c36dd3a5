import { REAL_ZERO } from '../arithmetic/real-zero';
import { eachIn, JURISDICTIONS, type JurisdictionSet, NOWHERE, union } from '../state/jurisdictions';
import { heldMarkets } from './held-markets';
import type { MonthlyLaw, MonthlyTier } from './monthly-law';
import type { ModelFacts } from './subjects';
import type { World } from './world';

/** Stands for a developer that does not exist yet, and has paid nothing. */
export const NOBODY = -1;

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
	/** Share of expected harm that the developer answers for in the strictest jurisdiction. */
	liabilityShare = REAL_ZERO;
	/** Whether the weights may be published on the day of release, and after how many months if not. */
	mayPublish = true;
	opensAfterMonths = REAL_ZERO;
	/** Public money for the model if its weights are published, in USD. */
	subsidyUsd = REAL_ZERO;
	/** Tiers whose approval is needed. */
	readonly approvals: MonthlyTier[] = [];
	/** Jurisdictions whose approval is needed. */
	approvalIn: JurisdictionSet = NOWHERE;
	/** By jurisdiction: the wait for duties and for approval, the chance of being refused, the share answered for. */
	readonly delayMonthsAt = new Float64Array(JURISDICTIONS.length);
	readonly reviewMonthsAt = new Float64Array(JURISDICTIONS.length);
	readonly rejectProbabilityAt = new Float64Array(JURISDICTIONS.length);
	readonly liabilityShareAt = new Float64Array(JURISDICTIONS.length);
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
		this.approvalIn = NOWHERE;
		this.delayMonthsAt.fill(0);
		this.reviewMonthsAt.fill(0);
		this.rejectProbabilityAt.fill(0);
		this.liabilityShareAt.fill(0);
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
	const held = heldMarkets(law, model.markets);
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
		answerForHarm(tier, held, obligation);
		askPermission(world, tier, model, held, obligation);
		const owed = tier.dutiesOnModel;
		const scale = share * parameters.dutyCostScale;
		const firstUsd = scale * owed.firstUsd;
		const perYearUsd = scale * owed.perYearUsd;
		const modelUsd = scale * (owed.perModelUsd + owed.shareOfTraining * model.trainingCostUsd);
		obligation.perAdopterUsd = Math.max(obligation.perAdopterUsd, scale * owed.perAdopterUsd);
		delayMonths = Math.max(delayMonths, parameters.dutyDelayScale * owed.delayMonths);
		const weight = firstUsd + modelUsd + parameters.dutyHorizonYears * perYearUsd;
		if (weight > heaviest) {
			heaviest = weight;
			obligation.heaviestFirstUsd[l] = firstUsd;
			obligation.heaviestPerYearUsd[l] = perYearUsd;
			perModelUsd = modelUsd;
		}
	}
	const at = developer * world.laws.length + l;
	const paidUsd = developer === NOBODY ? 0 : developers.paidFirstUsd[at]!;
	const owedUsd = developer === NOBODY ? 0 : developers.owedPerYearUsd[at]!;
	obligation.firstUsd += Math.max(0, obligation.heaviestFirstUsd[l]! - paidUsd);
	obligation.perYearUsd += Math.max(0, obligation.heaviestPerYearUsd[l]! - owedUsd);
	obligation.perModelUsd += perModelUsd;
	if (delayMonths === 0) return;
	obligation.delayMonths = Math.max(obligation.delayMonths, delayMonths);
	for (const at of eachIn(held))
		obligation.delayMonthsAt[at] = Math.max(obligation.delayMonthsAt[at]!, delayMonths);
}

/** Shares of harm add up within a jurisdiction, to the whole harm at most. */
function answerForHarm({ liability }: MonthlyTier, held: JurisdictionSet, obligation: ModelObligation): void {
	if (liability.developer === 0) return;
	const shares = obligation.liabilityShareAt;
	for (const at of eachIn(held)) {
		shares[at] = Math.min(1, shares[at]! + liability.developer);
		obligation.liabilityShare = Math.max(obligation.liabilityShare, shares[at]);
	}
}

/** Approval before release, and leave to publish the weights. */
function askPermission(
	world: World,
	tier: MonthlyTier,
	model: ModelFacts,
	held: JurisdictionSet,
	obligation: ModelObligation
): void {
	if (tier.approval !== null) {
		obligation.approvals.push(tier);
		obligation.approvalIn = union(obligation.approvalIn, held);
		const months = tier.approval.reviewMonths + backlogMonths(world, tier.bit);
		const { rejectProbability } = tier.approval;
		obligation.reviewMonths = Math.max(obligation.reviewMonths, months);
		// Every permission is needed: the chances of not being refused multiply.
		obligation.rejectProbability = eitherOf(obligation.rejectProbability, rejectProbability);
		const { rejectProbabilityAt, reviewMonthsAt } = obligation;
		for (const at of eachIn(held)) {
			reviewMonthsAt[at] = Math.max(reviewMonthsAt[at]!, months);
			rejectProbabilityAt[at] = eitherOf(rejectProbabilityAt[at]!, rejectProbability);
		}
	}
	if (!tier.mayPublish(model, 0)) {
		obligation.mayPublish = false;
		obligation.opensAfterMonths = Math.max(obligation.opensAfterMonths, tier.opensAfterMonths);
	}
}

/** Chance of one of two independent events. */
function eitherOf(one: number, other: number): number {
	return 1 - (1 - one) * (1 - other);
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
