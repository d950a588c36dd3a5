import { INFINITE } from '../arithmetic/no-number';
import { appealOf, scaled } from './appeal';
import { JURISDICTIONS } from './kinds';
import { isHosted } from './lifecycle';
import { OFFERED_CLOSED, OFFERED_OPEN } from './market';
import type { State } from './state';

const JURISDICTION_COUNT = JURISDICTIONS.length;

/**
 * Puts a model in front of users wherever it is offered. In the choice among services it has the utility
 *   U = β_u·(q − q_front(t − 12)) + τ_v·[covered];
 * what a rule demands can be worth something to enterprise users (τ_v). A developer offers the best it has.
 */
export function offer(world: State, row: number): void {
	const { runs, market, parameters } = world;
	const d = runs.developer[row]!;
	const capability = runs.capability[row]!;
	market.reserve(world.developers.count);
	if (runs.open[row] === 1) {
		for (let n = 0; n < parameters.niches; n++) {
			offerOpen(world, row, n, capability);
			market.bestOpenInNiche[n] = Math.max(market.bestOpenInNiche[n]!, capability);
		}
		return;
	}
	market.offered[d]! |= OFFERED_CLOSED;
	const appeal = appealOf(world, capability, runs.covered[row] !== 0);
	for (let jurisdiction = 0; jurisdiction < JURISDICTION_COUNT; jurisdiction++) {
		if ((runs.markets[row]! & (1 << jurisdiction)) === 0) continue;
		const at = d * JURISDICTION_COUNT + jurisdiction;
		market.closedAppeal[at] = Math.max(market.closedAppeal[at]!, appeal);
		market.closedCapability[at] = Math.max(market.closedCapability[at]!, capability);
		world.bestClosed[jurisdiction] = Math.max(world.bestClosed[jurisdiction]!, capability);
	}
}

/** Takes a hosted model off a market; the developer's best remaining one there takes its place. */
export function takeOff(world: State, row: number, jurisdiction: number): void {
	const { runs, market } = world;
	const bit = 1 << jurisdiction;
	if ((runs.markets[row]! & bit) === 0) return;
	runs.markets[row]! &= ~bit;
	const d = runs.developer[row]!;
	const at = d * JURISDICTION_COUNT + jurisdiction;
	market.closedCapability[at] = -Infinity;
	market.closedAppeal[at] = 0;
	for (let other = 0; other < runs.count; other++) {
		const hosted = runs.developer[other] === d && isHosted(runs, other);
		if (!hosted || (runs.markets[other]! & bit) === 0) continue;
		const appeal = appealOf(world, runs.capability[other]!, runs.covered[other] !== 0);
		market.closedAppeal[at] = Math.max(market.closedAppeal[at], appeal);
		market.closedCapability[at] = Math.max(market.closedCapability[at], runs.capability[other]!);
	}
}

/** An open base, or a derivative of it with the given capability, in front of the users of a niche. */
export function offerOpen(world: State, base: number, niche: number, capability: number): void {
	const { runs, market, parameters } = world;
	const d = runs.developer[base]!;
	const { niches } = parameters;
	const at = d * niches + niche;
	const utility = parameters.userQualityWeight * capability;
	const covered = runs.covered[base] !== 0;
	const trusted = covered ? utility + parameters.complianceTrust : utility;
	if (trusted <= market.openFloor[at]!) return;
	market.offered[d]! |= OFFERED_OPEN;
	const appeal = appealOf(world, capability, covered);
	let floor = INFINITE;
	for (let jurisdiction = 0; jurisdiction < JURISDICTION_COUNT; jurisdiction++) {
		const cell = (d * JURISDICTION_COUNT + jurisdiction) * niches + niche;
		if ((runs.markets[base]! & (1 << jurisdiction)) !== 0 && trusted > market.openUtility[cell]!) {
			market.openUtility[cell] = trusted;
			market.openAppeal[cell] = appeal;
		}
		floor = Math.min(floor, market.openUtility[cell]!);
	}
	if (utility > market.downloadUtility[at]!) {
		market.downloadUtility[at] = utility;
		market.downloadRow[at] = -1 - base;
		market.downloadAppeal[at] = scaled(utility - market.anchorUtility, parameters.downloadTaste);
	}
	market.openFloor[at] = Math.min(floor, market.downloadUtility[at]!);
}
