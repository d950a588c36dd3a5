import { exp10, LN10 } from '../arithmetic/portable-math';
import type { World } from '../laws/world';
import { largestBudget, runsPerYear } from './plan-training-runs';
import { step } from './step';

/** Months over which revenue and value are summed; older ones fade at this rate. A calendar year, so not varied. */
const WINDOW_MONTHS = 12;

/**
 * Revenue is held against the value that the models of about the last year had for those who planned them:
 * X ← X·(1 − 1/12) + x, for revenue and for V, the smoothed sums of twelve months. Their ratio scales the value of the
 * next plans (`state/value-scale.ts`): more models that share one market are each worth less.
 */
export const scaleValues = step(
	{
		reads: {
			developers: 'revenueUsd',
			flows: 'releasedValueUsd',
			world: 'realisedRevenueUsd valuedUsd'
		},
		writes: { world: 'realisedRevenueUsd valuedUsd' }
	},
	function scaleValues(world: World): void {
		const kept = 1 - 1 / WINDOW_MONTHS;
		world.realisedRevenueUsd = world.realisedRevenueUsd * kept + revenueUsd(world) / 12;
		world.valuedUsd = world.valuedUsd * kept + world.flows.releasedValueUsd;
	}
);

/** Revenue and value of a year that had gone on like January 2024: every developer with its cadence and sizes. */
export function firstValues(world: World): void {
	const { developers, parameters } = world;
	const { flagshipShare, revenueExponent, runDepthOrders } = parameters;
	const ofTheRest = (1 - exp10(-runDepthOrders)) / (runDepthOrders * LN10);
	const perRun = (flagshipShare + (1 - flagshipShare) * ofTheRest) / revenueExponent;
	const frontier = largestBudget(world);
	world.realisedRevenueUsd = revenueUsd(world);
	world.firstRevenueUsd = world.realisedRevenueUsd;
	world.valuedUsd = 0;
	for (let d = 0; d < developers.count; d++) {
		world.valuedUsd += runsPerYear(world, d, frontier) * perRun * developers.largestRunUsd[d]!;
	}
}

function revenueUsd({ developers }: World): number {
	let sumUsd = 0;
	for (let d = 0; d < developers.count; d++) sumUsd += developers.revenueUsd[d]!;
	return sumUsd;
}
