import { JURISDICTIONS } from '../entities/kinds';
import type { World } from '../entities/world';
import { PURPOSE } from '../random';
import { factsOfRow } from './facts';
import { obligationOf } from './obligation';
import { takeOff } from './offers';
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
		if (law.reaches(developers.home[d]!, 1 << place)) takeOff(world, row, place);
	}
}
