import { power } from '../arithmetic/portable-math';
import { marketSpendingUsd } from './market-size';
import type { State } from './state';

/**
 * Bounds of the scale in a decision about size. Below 1 a developer would wish for a smaller run than it does, so
 * that the wish itself says that its value at the margin covers its cost (revealed preference). Assumption: no more
 * than tenfold, so that a month without releases cannot make every run worth having.
 */
const LEAST = 1;
const MOST = 10;

/**
 * What a run earns against what it was valued at: Σ revenue ÷ Σ V of the models on offer, over about the last
 * twelve months. V alone says how value grows with compute; how much money there is to earn is counted.
 */
export function realisedShare({ realisedRevenueUsd, valuedUsd }: State): number {
	return valuedUsd > 0 ? realisedRevenueUsd / valuedUsd : 1;
}

/** s: the scale of the value of a run, as developers who plan one take it to be. */
export function valueScale(world: State): number {
	return weighed(world, Math.max(LEAST, realisedShare(world)));
}

/**
 * The same for somebody who asks whether to be there at all, and is promised no wish. Who is early expects more than was
 * earned of late where the market outgrows budgets: from the middle of the year that was to that of the first year of a
 * model planned now, revenue grows with the market and what models are valued at with budgets. At worst all stays as it is.
 */
export function prospectScale(world: State): number {
	const { month, parameters } = world;
	const ahead = 12 + parameters.runLeadMonths;
	const market = marketSpendingUsd(parameters, month + ahead) / marketSpendingUsd(parameters, month);
	const budgets = power(parameters.spendGrowth, ahead / 12);
	return weighed(world, realisedShare(world) * Math.max(1, market / budgets));
}

/** s^w: w = 0 leaves value unscaled, w = 1 takes what was earned in full. */
function weighed({ parameters }: State, scale: number): number {
	const weight = parameters.revenueScaling;
	return weight === 0 ? 1 : power(Math.min(MOST, scale), weight);
}
