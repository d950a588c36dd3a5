import { JURISDICTIONS } from '../entities/kinds';
import type { World } from '../entities/world';
import { exp } from '../portable-math';
import { PURPOSE } from '../random';
import { factsOfRow } from './facts';
import { obligationOf } from './obligation';
import { payDuties } from './release';

/**
 * Developers that ignore their duties are found out at the law's monthly rate. They pay the severity's
 * share of the penalty and the duties after all; a model that they host is withdrawn where the law
 * reaches. Published weights are not recalled.
 */
export function auditDevelopers(world: World): void {
	const { bases, developers, laws, month } = world;
	if (!laws.some((law) => law.inForce && law.developerDetection > 0)) return;
	const draws = world.random.stream(month, PURPOSE.developerAudit);
	for (let row = 0; row < bases.count; row++) {
		if (bases.ignoredLaws[row] === 0 || developers.active[bases.developer[row]!] === 0) continue;
		let breach = 0;
		for (let l = 0; l < laws.length; l++) {
			if ((bases.ignoredLaws[row]! & (1 << l)) === 0 || !laws[l]!.inForce) continue;
			if (draws.uniform(bases.id[row]!, breach++) < laws[l]!.developerDetection) convict(world, row, l);
		}
	}
}

function convict(world: World, row: number, l: number): void {
	const { bases, developers, flows, laws, month, parameters } = world;
	const law = laws[l]!;
	const d = bases.developer[row]!;
	const fineUsd =
		parameters.perceivedSeverity * law.penaltyUsd(developers.revenueUsd[d]!, bases.trainingCostUsd[row]!);
	flows.developerFinesUsd += fineUsd;
	developers.complianceUsd[d]! += fineUsd;
	bases.ignoredLaws[row]! &= ~(1 << l);
	payDuties(world, row, {
		obligation: obligationOf(world, [law], d, factsOfRow(world, row), month)
	});
	if (bases.open[row] === 1) return;
	flows.withdrawals += 1;
	for (let place = 0; place < JURISDICTIONS.length; place++) {
		if (law.reaches(developers.home[d]!, 1 << place)) withdraw(world, row, place);
	}
}

/** Takes a hosted model off a market; the developer's best remaining one there takes its place. */
function withdraw(world: World, row: number, place: number): void {
	const { bases, market, parameters } = world;
	const bit = 1 << place;
	if ((bases.markets[row]! & bit) === 0) return;
	bases.markets[row]! &= ~bit;
	const d = bases.developer[row]!;
	const at = d * JURISDICTIONS.length + place;
	let best = -Infinity;
	for (let other = 0; other < bases.count; other++) {
		const offered =
			bases.developer[other] === d && bases.open[other] === 0 && bases.parameterCount[other]! > 0;
		if (offered && bases.markets[other]! & bit) best = Math.max(best, bases.capability[other]!);
	}
	market.closedCapability[at] = best;
	market.closedAppeal[at] = best === -Infinity ? 0 : exp(parameters.userQualityWeight * best);
}
