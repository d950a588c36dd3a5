import type { World } from '../entities/world';
import { exp, ln, power } from '../portable-math';
import { passCostsOn } from './pass-through';

/** Yearly duties end so many months after the last covered release. Assumption: a model is kept up for three years. */
const DUTY_MONTHS = 36;
/** A budget that is above what can be afforded shrinks by at most so much a month (ln units). Assumption. */
const FASTEST_CUT = 0.1;

/**
 * Spending grows towards the full market (logistic) and follows shares of users; a developer keeps all
 * of what its closed users spend and part of what users of its open family spend. Yearly duties are paid.
 * The budget of the largest run R grows at d ln R/dt = (g + c·gap)·(1 − R/A), A = κ·(revenue − duties)
 * + outside capital, where gap is the distance to the largest budget in ln units.
 */
export function collectRevenue(world: World): void {
	const { developers, market, parameters } = world;
	const { fullMarketUsd, marketUsd } = parameters;
	const rest = fullMarketUsd / marketUsd - 1;
	market.spendingUsd = fullMarketUsd / (1 + rest * power(parameters.demandGrowth, -world.month / 12));
	payYearlyDuties(world);
	passCostsOn(world);
	let largestUsd = 0;
	for (let d = 0; d < developers.count; d++) {
		if (developers.active[d] === 1) largestUsd = Math.max(largestUsd, developers.largestRunUsd[d]!);
	}
	const growth = ln(parameters.spendGrowth) / 12;
	for (let d = 0; d < developers.count; d++) {
		developers.revenueUsd[d] = developers.active[d] === 1 ? revenueOf(world, d) : 0;
		if (developers.active[d] === 0) continue;
		const runUsd = developers.largestRunUsd[d]!;
		const affordableUsd = affordable(world, d);
		const gap = ln(largestUsd / runUsd);
		const wished = growth + (parameters.followerCatchUp / 12) * gap;
		const slack = 1 - runUsd / affordableUsd;
		const step = affordableUsd > 0 ? Math.max(-FASTEST_CUT, wished * slack) : -FASTEST_CUT;
		developers.largestRunUsd[d] = runUsd * exp(step);
		developers.complianceUsd[d] = 0;
		developers.subsidyUsd[d] = 0;
	}
}

function payYearlyDuties(world: World): void {
	const { developers, flows, laws } = world;
	for (let l = 0; l < laws.length; l++) {
		if (!laws[l]!.inForce) continue;
		for (let d = 0; d < developers.count; d++) {
			if (developers.active[d] === 0) continue;
			const at = d * laws.length + l;
			if (world.month - developers.coveredMonth[at]! > DUTY_MONTHS) developers.owedPerYearUsd[at] = 0;
			const monthUsd = developers.owedPerYearUsd[at]! / 12;
			developers.complianceUsd[d]! += monthUsd;
			flows.developerComplianceUsd += monthUsd;
		}
	}
}

/** What a developer can put into its largest run, in USD. */
function affordable(world: World, d: number): number {
	const { developers, market, parameters } = world;
	const borneUsd = (1 - parameters.passThrough) * developers.complianceUsd[d]! - developers.subsidyUsd[d]!;
	const netUsd = Math.max(0, developers.revenueUsd[d]! - 12 * borneUsd);
	return (
		parameters.trainingShareOfRevenue * netUsd +
		parameters.capitalShare * market.spendingUsd * developers.capitalShare[d]!
	);
}

/** Revenue at the yearly rate: spending × share of demand. */
function revenueOf(world: World, d: number): number {
	const { market, parameters } = world;
	return market.spendingUsd * (market.closedUsers[d]! + parameters.openCapture * market.openUsers[d]!);
}
