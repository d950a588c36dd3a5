import { tiersCovering } from '../laws/coverage';
import { rigourOf } from '../laws/duties';
import { expectedDutiesUsd, medianWealthUsd, smallestOwedUsd } from '../laws/expected-duties';
import { marketsOfDerivative } from '../laws/modification-reach';
import type { World } from '../laws/world';
import { commercialShares } from '../parameters/commercial-shares';
import { medianBudgets } from '../parameters/median-budgets';
import { JURISDICTIONS } from '../state/jurisdictions';

/** Strength of safeguards is a share. */
export function share(value: number): number {
	return Math.min(1, Math.max(0, value));
}

/**
 * What the duties that its developer meets add to the safeguards of a model: the most of the tiers that cover it, by how
 * much they ask (report, documentation, evaluation, licence). Whoever leaves the duties undone adds nothing.
 */
function safeguardsByDuty({ laws, parameters, runs }: World, row: number, covered: number): number {
	const { safeguardByDocumentation, safeguardByDuty, safeguardByLicence, safeguardByReport } = parameters;
	const shares = [0, safeguardByReport, safeguardByDocumentation, 1, safeguardByLicence];
	let most = 0;
	for (const { index, tiers } of laws) {
		if ((runs.ignoredLaws[row]! & (1 << index)) !== 0) continue;
		for (const { approval, bit, dutiesOnModel } of tiers) {
			if ((covered & (1 << bit)) === 0) continue;
			most = Math.max(most, shares[rigourOf(dutiesOnModel, approval, parameters)]!);
		}
	}
	return safeguardByDuty * most;
}

/**
 * Safeguards of a developer's model: s = s₀ + Δ·(how much its duties ask) − ψ·duty, where duty is what the law is expected to
 * ask of a derivative, as a share of a median project's budget. A developer that can leave safety to those who
 * build on it does less itself: rules on fine-tuners alone can backfire (Laufer, Kleinberg and Heidari 2025,
 * arXiv 2503.20848).
 */
export function developerSafeguards(world: World, row: number, open: boolean, covered: number): number {
	const { parameters } = world;
	const byDuty = safeguardsByDuty(world, row, covered);
	const passedOn =
		open && parameters.safeguardsPassedOn > 0
			? parameters.safeguardsPassedOn * expectedDutyShare(world, row)
			: 0;
	return share(parameters.safeguardStrength + byDuty - passedOn);
}

/** Mean over homes (by demand) and kinds (by active fine-tuners) of min(1, expected duty ÷ median budget). */
function expectedDutyShare(world: World, row: number): number {
	const { activeByKind, demandShare, laws, parameters } = world;
	if (!laws.some((law) => law.inForce)) return 0;
	const budgets = medianBudgets(parameters);
	const commercial = commercialShares(parameters);
	let active = 0;
	for (const count of activeByKind) active += count;
	if (active === 0) return 0;
	const coverage = tiersCovering(world, row);
	const asked = laws.filter((law) => law.inForce);
	const expectedUsd = asked.map((law) =>
		medianWealthUsd(parameters).map((wealthUsd, kind) => {
			const commercialUsd = smallestOwedUsd(world, law, row, coverage, kind, wealthUsd, true);
			const othersUsd = smallestOwedUsd(world, law, row, coverage, kind, wealthUsd, false);
			return expectedDutiesUsd(world, law, commercialUsd, othersUsd, commercial[kind]!, wealthUsd);
		})
	);
	let mean = 0;
	for (let home = 0; home < JURISDICTIONS.length; home++) {
		for (let kind = 0; kind < activeByKind.length; kind++) {
			let dutyUsd = 0;
			asked.forEach((law, l) => {
				if (law.reaches(home, marketsOfDerivative(world, row, home))) dutyUsd += expectedUsd[l]![kind]!;
			});
			mean += demandShare[home]! * (activeByKind[kind]! / active) * Math.min(1, dutyUsd / budgets[kind]!);
		}
	}
	return mean;
}
