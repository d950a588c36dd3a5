import { JURISDICTIONS } from '../entities/kinds';
import type { World } from '../entities/world';
import { exp } from '../portable-math';

const PLACES = JURISDICTIONS.length;
/** No appeal is larger than e to this, so that sums over all offers stay finite. */
const LARGEST_EXPONENT = 500;
/** The anchor moves when e to more than this lies between it and the lagged frontier. */
const FURTHEST_FROM_ANCHOR = 40;

/**
 * Puts a model in front of users wherever it is offered. In the choice among services it has the utility
 *   U = β_u·(q − q_front(t − 12)) + τ_v·[covered];
 * what a rule demands can be worth something to enterprise users (τ_v). A developer offers the best it has.
 */
export function offer(world: World, row: number): void {
	const { bases, market, parameters } = world;
	const d = bases.developer[row]!;
	const capability = bases.capability[row]!;
	market.reserve(world.developers.count);
	if (bases.open[row] === 1) {
		for (let n = 0; n < parameters.niches; n++) {
			offerOpen(world, row, n, capability);
			market.bestOpenInNiche[n] = Math.max(market.bestOpenInNiche[n]!, capability);
		}
		return;
	}
	const appeal = appealOf(world, capability, bases.covered[row] !== 0);
	for (let place = 0; place < PLACES; place++) {
		if ((bases.markets[row]! & (1 << place)) === 0) continue;
		const at = d * PLACES + place;
		market.closedAppeal[at] = Math.max(market.closedAppeal[at]!, appeal);
		market.closedCapability[at] = Math.max(market.closedCapability[at]!, capability);
		world.bestClosed[place] = Math.max(world.bestClosed[place]!, capability);
	}
}

/** Takes a hosted model off a market; the developer's best remaining one there takes its place. */
export function takeOff(world: World, row: number, place: number): void {
	const { bases, market } = world;
	const bit = 1 << place;
	if ((bases.markets[row]! & bit) === 0) return;
	bases.markets[row]! &= ~bit;
	const d = bases.developer[row]!;
	const at = d * PLACES + place;
	market.closedCapability[at] = -Infinity;
	market.closedAppeal[at] = 0;
	for (let other = 0; other < bases.count; other++) {
		const hosted =
			bases.developer[other] === d && bases.open[other] === 0 && bases.parameterCount[other]! > 0;
		if (!hosted || (bases.markets[other]! & bit) === 0) continue;
		const appeal = appealOf(world, bases.capability[other]!, bases.covered[other] !== 0);
		market.closedAppeal[at] = Math.max(market.closedAppeal[at], appeal);
		market.closedCapability[at] = Math.max(market.closedCapability[at], bases.capability[other]!);
	}
}

/** An open base, or a derivative of it with the given capability, in front of the users of a niche. */
export function offerOpen(world: World, base: number, niche: number, capability: number): void {
	const { bases, market, parameters } = world;
	const d = bases.developer[base]!;
	const { niches } = parameters;
	const at = d * niches + niche;
	const utility = parameters.userQualityWeight * capability;
	const covered = bases.covered[base] !== 0;
	const trusted = covered ? utility + parameters.complianceTrust : utility;
	if (trusted <= market.openFloor[at]!) return;
	const appeal = appealOf(world, capability, covered);
	let floor = Infinity;
	for (let place = 0; place < PLACES; place++) {
		const cell = (d * PLACES + place) * niches + niche;
		if ((bases.markets[base]! & (1 << place)) !== 0 && trusted > market.openUtility[cell]!) {
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

/** e^(U/τλ) of a service with a model of a capability, beside what users see in its provider. */
export function appealOf(world: World, capability: number, covered: boolean, beside = 0): number {
	const { complianceTrust, nestDissimilarity, serviceTaste, userQualityWeight } = world.parameters;
	const utility =
		userQualityWeight * capability - world.market.anchorUtility + beside + (covered ? complianceTrust : 0);
	return scaled(utility, serviceTaste * nestDissimilarity);
}

function scaled(utility: number, noise: number): number {
	return exp(Math.min(LARGEST_EXPONENT, utility / noise));
}

/**
 * Appeals are kept against an anchor. As the lagged frontier rises above it, what doing without weighs rises
 * too; once that is far, the anchor moves up and every appeal falls by as much, so that none overflows.
 */
export function moveAnchor(world: World): void {
	const { developers, market, parameters, providers } = world;
	const rise = riseAboveAnchor(world);
	if (Math.abs(rise) < FURTHEST_FROM_ANCHOR * parameters.serviceTaste * parameters.nestDissimilarity) return;
	const anchor = market.anchorUtility + rise;
	market.anchorUtility = anchor;
	const services = exp(-rise / (parameters.serviceTaste * parameters.nestDissimilarity));
	const downloads = exp(-rise / parameters.downloadTaste);
	const rows = developers.count;
	for (let at = 0; at < rows * PLACES; at++) market.closedAppeal[at]! *= services;
	for (let cell = 0; cell < rows * PLACES * market.niches; cell++) market.openAppeal[cell]! *= services;
	for (let at = 0; at < rows * market.niches; at++) market.downloadAppeal[at]! *= downloads;
	for (let row = 0; row < providers.count; row++) providers.appeal[row]! *= services;
}

/** What the lagged frontier is worth beyond the anchor of appeals, in utility. */
export function riseAboveAnchor(world: World): number {
	return world.parameters.userQualityWeight * world.referenceCapability() - world.market.anchorUtility;
}
