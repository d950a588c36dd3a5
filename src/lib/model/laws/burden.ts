import { REAL_ZERO } from '../arithmetic/real-zero';
import { only } from '../state/jurisdictions';
import { FINE_TUNER_KIND } from '../state/kinds';
import { coverageOf } from './coverage';
import { foundOutUsd } from './found-out';
import { coversModification, owedOnModification } from './tier';
import type { World } from './world';

export { knownBurdenCell } from './expected-duties';

/** What the law lays on one project of a fine-tuner. Reused, so that a decision allocates nothing. */
export class Burden {
	/** USD to pay before release when complying with everything that is cheaper to meet than to ignore. */
	payUsd = REAL_ZERO;
	/** The same plus what non-compliance is expected to cost. */
	weighedUsd = REAL_ZERO;
	/** Expected liability, with the fear of it. */
	liabilityUsd = REAL_ZERO;
	covered = false;
	/** Laws met for the first time, and laws not complied with, one bit each. */
	firstMet = 0;
	ignored = 0;

	clear(): void {
		this.payUsd = 0;
		this.weighedUsd = 0;
		this.liabilityUsd = 0;
		this.covered = false;
		this.firstMet = 0;
		this.ignored = 0;
	}
}

/** More months than any run is long: duties were never paid. */
const EARLIEST = 1000;

/**
 * The burden of one project, over the laws in force at home. Each law: the least of complying
 * (duties × tooling × know-how) and non-compliance (a year's detection × perceived penalty, at most the
 * wealth). Liability: share × expected harm × fear, at most the wealth.
 */
export function weighBurden(
	world: World,
	burden: Burden,
	i: number,
	base: number,
	flop: number,
	flopUsd: number,
	harmUsd: number,
	regulatedUse: boolean
): void {
	burden.clear();
	if (flop < world.modificationLine[base]! && !regulatedUse) return;
	const { arena, fineTuners, laws, parameters, runs } = world;
	const { modification, owed } = arena;
	const home = fineTuners.home[i]!;
	const wealthUsd = parameters.wealthRatio * fineTuners.budgetUsd[i]!;
	modification.modificationFlop = flop;
	modification.modificationCostUsd = flopUsd;
	modification.originalFlop = runs.trainingFlop[base]!;
	modification.originalDisclosed = runs.disclosed[base] === 1;
	modification.revenueUsd = wealthUsd;
	modification.kind = fineTuners.kind[i]!;
	modification.home = home;
	modification.regulatedUse = regulatedUse;
	const commercial =
		modification.kind === FINE_TUNER_KIND.startUp || modification.kind === FINE_TUNER_KIND.enterprise;
	const effort =
		parameters.dutyCostScale *
		world.toolingShare *
		(fineTuners.knowHow[i] === 1 ? 1 - parameters.knowHowSaving : 1);
	for (let l = 0; l < laws.length; l++) {
		const law = laws[l]!;
		if (!law.inForce || law.tiersOnFineTuners.length === 0 || !law.reaches(home, only(home))) continue;
		// Duties of a year are owed again a year after they were paid; first duties only by those who never did.
		const sinceMonths = world.month - fineTuners.paidMonth[i * laws.length + l]!;
		const coverage = coverageOf(world, base);
		let complyUsd = 0;
		let liabilityUsd = 0;
		for (const tier of law.tiersOnFineTuners) {
			const { liability } = tier;
			modification.originalCovered = (coverage & (1 << tier.bit)) !== 0;
			const covered = coversModification(tier, modification);
			const share =
				(!liability.commercialOnly || commercial ? liability.modifier : 0) +
				(commercial ? liability.deployer : 0);
			if (!covered && !(share > 0 && modification.originalCovered)) continue;
			if (tier.shareOwedOnModification(modification) === 0) continue;
			liabilityUsd = Math.max(liabilityUsd, Math.min(1, share) * harmUsd * parameters.fearMultiplier);
			if (!covered) continue;
			burden.covered = true;
			owedOnModification(tier, modification, owed);
			const yearUsd = sinceMonths >= 12 ? owed.perYearUsd : 0;
			const firstUsd = sinceMonths > EARLIEST ? owed.firstUsd : 0;
			complyUsd = Math.max(complyUsd, effort * (firstUsd + owed.perModelUsd + yearUsd));
		}
		burden.liabilityUsd = Math.min(wealthUsd, burden.liabilityUsd + liabilityUsd);
		if (complyUsd === 0) continue;
		const foundUsd = foundOutUsd(parameters, law, wealthUsd, flopUsd);
		if (foundUsd < complyUsd) {
			burden.weighedUsd += foundUsd;
			burden.ignored |= 1 << l;
		} else {
			burden.payUsd += complyUsd;
			burden.weighedUsd += complyUsd;
			burden.firstMet |= 1 << l;
		}
	}
}
