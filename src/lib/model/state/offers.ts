import { INFINITE } from '../arithmetic/no-number';
import { appealOf, scaled } from './appeal';
import { eachIn, has, type JurisdictionSet, NOWHERE, only, without } from './jurisdictions';
import { JURISDICTIONS } from './kinds';
import { givesWeights, isHosted, isOfferedIn, isPublished } from './lifecycle';
import { OFFERED_CLOSED, OFFERED_OPEN } from './market';
import type { State } from './state';

const JURISDICTION_COUNT = JURISDICTIONS.length;

/**
 * Puts a model in front of users wherever it is offered: a published one through hosts and for download, any other as
 * its developer's own service. In the choice among services it has the utility
 *   U = β_u·(q − q_front(t − 12)) + τ_v·[covered];
 * what a rule demands can be worth something to enterprise users (τ_v). A developer offers the best it has.
 */
export function offer(world: State, row: number): void {
	const { runs, market } = world;
	market.reserve(world.developers.count);
	if (isPublished(runs, row)) {
		offerPublished(world, row);
		return;
	}
	market.offered[runs.developer[row]!]! |= OFFERED_CLOSED;
	for (const jurisdiction of eachIn(runs.markets[row]!)) offerService(world, row, jurisdiction);
}

/** A model whose weights are published from now on leaves the priced service of its developer; hosts serve it. */
export function offerAsPublished(world: State, row: number): void {
	const { runs } = world;
	for (const jurisdiction of eachIn(runs.markets[row]!)) {
		offerBestService(world, runs.developer[row]!, jurisdiction);
	}
	offerPublished(world, row);
}

/**
 * Takes a hosted model off the market of a jurisdiction, with what is built on its weights and served there. The best
 * that its developer and its family have left takes its place.
 */
export function takeOff(world: State, row: number, jurisdiction: number): void {
	const { runs } = world;
	if (!isOfferedIn(runs, row, jurisdiction)) return;
	runs.markets[row] = without(runs.markets[row]!, only(jurisdiction));
	offerBestService(world, runs.developer[row]!, jurisdiction);
	if (givesWeights(runs, row)) offerBestFamily(world, runs.developer[row]!, jurisdiction);
}

/** A hosted model in its developer's service of a jurisdiction, if it is the best there. */
function offerService(world: State, row: number, jurisdiction: number): void {
	const { runs, market } = world;
	const capability = runs.capability[row]!;
	const at = runs.developer[row]! * JURISDICTION_COUNT + jurisdiction;
	const appeal = appealOf(world, capability, runs.covered[row] !== 0);
	market.closedAppeal[at] = Math.max(market.closedAppeal[at]!, appeal);
	market.closedCapability[at] = Math.max(market.closedCapability[at]!, capability);
	world.bestClosed[jurisdiction] = Math.max(world.bestClosed[jurisdiction]!, capability);
}

/** The best of what a developer still hosts in a jurisdiction is its service there. */
function offerBestService(world: State, developer: number, jurisdiction: number): void {
	const { runs, market } = world;
	const at = developer * JURISDICTION_COUNT + jurisdiction;
	market.closedCapability[at] = -Infinity;
	market.closedAppeal[at] = 0;
	for (let row = 0; row < runs.count; row++) {
		if (runs.developer[row] !== developer || !isHosted(runs, row)) continue;
		if (isOfferedIn(runs, row, jurisdiction)) offerService(world, row, jurisdiction);
	}
}

function offerPublished(world: State, row: number): void {
	const capability = world.runs.capability[row]!;
	for (let n = 0; n < world.parameters.niches; n++) offerOpen(world, row, n, capability);
}

/** The best of what is left of a developer's open family in a jurisdiction, after one of its bases was withdrawn there. */
function offerBestFamily(world: State, developer: number, jurisdiction: number): void {
	const { derivatives, fineTuners, market, parameters, runs } = world;
	const { niches } = parameters;
	const first = (developer * JURISDICTION_COUNT + jurisdiction) * niches;
	market.openUtility.fill(-Infinity, first, first + niches);
	market.openAppeal.fill(0, first, first + niches);
	market.openFloor.fill(-Infinity, developer * niches, (developer + 1) * niches);
	for (let row = 0; row < runs.count; row++) {
		if (runs.developer[row] !== developer || !isPublished(runs, row)) continue;
		for (let n = 0; n < niches; n++) offerOpen(world, row, n, runs.capability[row]!);
	}
	for (let row = 0; row < derivatives.count; row++) {
		const base = derivatives.root[row]!;
		if (runs.developer[base] !== developer) continue;
		const niche = fineTuners.niche[derivatives.maker[row]!]!;
		offerOpen(world, base, niche, runs.capability[base]! + derivatives.gain(row), derivatives.excluded(row));
	}
}

/**
 * What the fit of an open base to a field is worth to its users, in orders of magnitude of capability: the part φ_u of
 * what it is worth to those who build on it. Closed services serve every field alike.
 */
export function fitForUsers({ parameters, runs }: State, base: number, niche: number): number {
	const { niches, qualityWeight, userFit } = parameters;
	return userFit === 0 || qualityWeight === 0
		? 0
		: (userFit * runs.fit[base * niches + niche]!) / qualityWeight;
}

/**
 * An open base, or a derivative of it with the given capability, in front of the users of a niche, wherever the base is
 * offered but in the jurisdictions left out.
 */
export function offerOpen(
	world: State,
	base: number,
	niche: number,
	capability: number,
	excluded: JurisdictionSet = NOWHERE
): void {
	const { runs, market, parameters } = world;
	const d = runs.developer[base]!;
	const { niches } = parameters;
	const at = d * niches + niche;
	const inNiche = capability + fitForUsers(world, base, niche);
	market.bestOpenInNiche[niche] = Math.max(market.bestOpenInNiche[niche]!, inNiche);
	const utility = parameters.userQualityWeight * inNiche;
	const covered = runs.covered[base] !== 0;
	const trusted = covered ? utility + parameters.complianceTrust : utility;
	if (trusted <= market.openFloor[at]!) return;
	market.offered[d]! |= OFFERED_OPEN;
	const appeal = appealOf(world, inNiche, covered);
	const markets = without(runs.markets[base]!, excluded);
	let floor = INFINITE;
	for (let jurisdiction = 0; jurisdiction < JURISDICTION_COUNT; jurisdiction++) {
		const cell = (d * JURISDICTION_COUNT + jurisdiction) * niches + niche;
		if (has(markets, jurisdiction) && trusted > market.openUtility[cell]!) {
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
