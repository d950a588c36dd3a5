import type { World } from '../laws/world';
import { exp, ln } from '../arithmetic/portable-math';
import { averageMarkUp, markUpForDuties } from '../decisions/pass-through';
import { marketSpendingUsd } from '../state/market-size';
import { step } from './step';

/**
 * Yearly duties end so many months after the last covered release. Assumption: a model is kept up for three years. Not varied:
 * what years of duties weigh in a decision is `dutyHorizonYears`, and a developer that goes on releasing never reaches the end.
 */
const DUTY_MONTHS = 36;
/**
 * A budget that is above what can be afforded shrinks by at most so much a month (ln units). Assumption; not varied, because it
 * binds only in the months after a budget has lost its means, and the level that it falls to does not depend on it.
 */
const FASTEST_CUT = 0.1;
/** A one-off duty weighs on the year that follows it: a twelfth of what is left goes by each month, the duty in all. */
const DUTY_YEAR = 1 / 12;

/**
 * Spending grows towards the full market (logistic) and follows the shares of users, in closed services by
 * margin; a developer keeps part of what users of its open family spend. The budget of the largest run R
 * grows at d ln R/dt = (g + c·gap)·(1 − R/A), A = κ·(revenue − duties) + outside capital, where gap is the
 * distance to the largest budget in ln units. Yearly duties count at their yearly rate and one-off duties D at
 * a rate that starts at D a year and fades by a twelfth a month, which is D in all; subsidies count the other
 * way, and what is passed on in prices does not weigh. Outside capital is a
 * share of the market, split among the developers that are there: entrants share it, and add none.
 */
export const collectRevenue = step(
	{
		reads: {
			developers:
				'active capitalShare complianceUsd coveredMonth largestRunUsd owedPerYearUsd priceMarkUp revenueUsd spreadDutiesUsd subsidyUsd',
			market: 'closedUsers markup openUsers spendingUsd',
			flows: 'developerComplianceUsd',
			world: 'laws'
		},
		writes: {
			developers:
				'complianceUsd largestRunUsd owedPerYearUsd priceMarkUp revenueUsd spreadDutiesUsd subsidyUsd',
			market: 'spendingUsd',
			flows: 'developerComplianceUsd',
			world: 'serviceMarkUp'
		}
	},
	function collectRevenue(world: World): void {
		const { developers, parameters } = world;
		setRevenue(world);
		let largestUsd = 0;
		let capital = 0;
		for (let d = 0; d < developers.count; d++) {
			if (developers.active[d] === 0) continue;
			largestUsd = Math.max(largestUsd, developers.largestRunUsd[d]!);
			capital += developers.capitalShare[d]!;
		}
		const growth = ln(parameters.spendGrowth) / 12;
		for (let d = 0; d < developers.count; d++) {
			if (developers.active[d] === 0) continue;
			const runUsd = developers.largestRunUsd[d]!;
			const dutiesUsd = payDuties(world, d);
			const markUp = markUpForDuties(parameters, developers.revenueUsd[d]!, dutiesUsd);
			developers.priceMarkUp[d] = markUp;
			const passedOnUsd = markUp * developers.revenueUsd[d]!;
			const affordableUsd = affordable(world, d, dutiesUsd - passedOnUsd, capital);
			const gap = ln(largestUsd / runUsd);
			const wished = growth + (parameters.followerCatchUp / 12) * gap;
			const slack = 1 - runUsd / affordableUsd;
			const step = affordableUsd > 0 ? Math.max(-FASTEST_CUT, wished * slack) : -FASTEST_CUT;
			developers.largestRunUsd[d] = runUsd * exp(step);
		}
		world.serviceMarkUp = averageMarkUp(world);
	}
);

/** Revenue of January 2024, before its first month. */
export function earnFirstRevenue(world: World): void {
	setRevenue(world);
}

/**
 * Revenue at the yearly rate: spending × share of demand for open families, of which the developer keeps a
 * part; spending × share of demand for closed services is split by users × margin.
 */
function setRevenue(world: World): void {
	const { developers, market, month, parameters } = world;
	market.spendingUsd = marketSpendingUsd(parameters, month);
	let users = 0;
	let margins = 0;
	for (let d = 0; d < developers.count; d++) {
		users += market.closedUsers[d]!;
		margins += market.closedUsers[d]! * market.markup[d]!;
	}
	const perMargin = margins > 0 ? users / margins : 0;
	for (let d = 0; d < developers.count; d++) {
		const closed = market.closedUsers[d]! * market.markup[d]! * perMargin;
		const kept = closed + parameters.openCapture * market.openUsers[d]!;
		developers.revenueUsd[d] = developers.active[d] === 1 ? market.spendingUsd * kept : 0;
	}
}

/** Pays the month's part of yearly duties; returns all duties at their yearly rate, in USD. */
function payDuties({ developers, flows, laws, month }: World, d: number): number {
	let perYearUsd = 0;
	for (let l = 0; l < laws.length; l++) {
		const at = d * laws.length + l;
		if (month - developers.coveredMonth[at]! > DUTY_MONTHS) developers.owedPerYearUsd[at] = 0;
		if (laws[l]!.inForce) perYearUsd += developers.owedPerYearUsd[at]!;
	}
	flows.developerComplianceUsd += perYearUsd / 12;
	developers.spreadDutiesUsd[d] =
		developers.spreadDutiesUsd[d]! * (1 - DUTY_YEAR) +
		developers.complianceUsd[d]! -
		developers.subsidyUsd[d]!;
	developers.complianceUsd[d] = 0;
	developers.subsidyUsd[d] = 0;
	return perYearUsd + developers.spreadDutiesUsd[d];
}

/** What a developer can put into its largest run, in USD. */
function affordable(world: World, d: number, dutiesUsd: number, capital: number): number {
	const { developers, market, parameters } = world;
	const netUsd = Math.max(0, developers.revenueUsd[d]! - dutiesUsd);
	const raisedUsd = parameters.capitalShare * market.spendingUsd * (developers.capitalShare[d]! / capital);
	return parameters.trainingShareOfRevenue * netUsd + raisedUsd;
}
