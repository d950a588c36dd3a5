import type { Outlook } from '../laws/outlook';
import { EVERYWHERE } from '../state/jurisdictions';
import { type Question, type Size, sizeOf } from './candidate-run';
import { gainUsd, liabilityUsd } from './plan-gain';
import type { ReleasePlan } from './release-order';
import { EVERY_WEIGHTS, marketsLeft, owe, type Plan, wishedOption } from './training-plan';

/** A plan and the numbers that decide about it; amounts in USD. */
export interface WeighedPlan extends Plan {
	/** Over doing nothing; −∞ where the law does not permit it. */
	readonly gainUsd: number;
	/** Compute and labour of training; 0 once the model is trained. */
	readonly costUsd: number;
	/** Duties, over the years that a developer weighs. */
	readonly dutiesUsd: number;
	/** Expected liability for harm. */
	readonly liabilityUsd: number;
	/** Longest wait for duties and for approval together, in months. */
	readonly waitMonths: number;
	/** Whether an approval has to be asked for. */
	readonly asks: boolean;
}

/**
 * All plans among which `best` chooses, the wished one first: what `best` passes over because it could not win is
 * weighed too. For explanations; allocates. Reads the world, and uses its arena as any decision does.
 */
export function weighedPlans(
	question: Question,
	outlook: Outlook,
	sizesFlop: readonly number[]
): readonly WeighedPlan[] {
	const { run } = question;
	const sizes = sizesFlop.map((flop) => sizeOf(question, flop));
	const wished = wishedOption(question, outlook, sizes[0]!);
	const { markets, weights } = wished;
	const plans = [weighed(question, sizes[0]!, { markets, weights, ignoring: false })];
	const { obligation } = wished;
	const free = obligation.isFree() && question.fearedLaws === null && markets === EVERYWHERE;
	if (!outlook.bound || free) return [{ ...plans[0]!, gainUsd: wished.gainUsd }];
	for (const choice of marketsLeft(outlook.markets, run.barred, markets)) {
		for (const size of sizes) {
			for (const openness of EVERY_WEIGHTS) {
				for (const ignoring of run.lawAbiding ? [false] : [false, true]) {
					const plan = { markets: choice, weights: openness, ignoring };
					const isWished = size === sizes[0] && choice === markets && openness === weights && !ignoring;
					const one = weighed(question, size, plan);
					if (!isWished && one.gainUsd > -Infinity) plans.push(one);
				}
			}
		}
	}
	return plans;
}

function weighed(question: Question, size: Size, plan: ReleasePlan): WeighedPlan {
	const { run, world } = question;
	const { fearedObligation, obligation } = world.arena;
	owe(question, size, plan, obligation);
	const waits = !plan.ignoring;
	return {
		...plan,
		flop: size.flop,
		gainUsd: gainUsd(question, size, plan, obligation, fearedObligation),
		costUsd: run.sunk ? 0 : size.costUsd,
		dutiesUsd: obligation.weighedUsd(world.parameters.dutyHorizonYears),
		liabilityUsd: liabilityUsd(question, size, plan, obligation),
		waitMonths:
			(waits && !run.delayed ? obligation.delayMonths : 0) +
			(waits && !run.granted ? obligation.reviewMonths : 0),
		asks: waits && !run.granted && obligation.approvals.length > 0
	};
}
