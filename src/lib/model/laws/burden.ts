import { REAL_ZERO } from '../arithmetic/real-zero';
import { eachIn, type JurisdictionSet, NOWHERE, only, union, without } from '../state/jurisdictions';
import { coverageOf } from './coverage';
import { foundOutUsd } from './found-out';
import { bindsModifier, followsMarket, marketsOfDerivative, silentLineOf } from './modification-reach';
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
	/** Jurisdictions that the derivative stays out of, and the part of its value that is lost there, in USD. */
	excluded: JurisdictionSet = NOWHERE;
	forgoneUsd = REAL_ZERO;

	clear(): void {
		this.payUsd = 0;
		this.weighedUsd = 0;
		this.liabilityUsd = 0;
		this.covered = false;
		this.firstMet = 0;
		this.ignored = 0;
		this.excluded = NOWHERE;
		this.forgoneUsd = 0;
	}
}

/** More months than any run is long: duties were never paid. */
const EARLIEST = 1000;

/**
 * The burden of one project, over the laws in force that reach its fine-tuner at home or through the markets of the
 * derivative, which are those of its base. Each law: the least of complying (duties × tooling × know-how) and
 * non-compliance (a year's detection × perceived penalty, at most the wealth). Liability: share × expected harm ×
 * fear, at most the wealth. Some fine-tuners also weigh staying out of jurisdictions abroad, at a cost and the loss
 * of that part of the value.
 */
export function weighBurden(
	world: World,
	burden: Burden,
	i: number,
	base: number,
	flop: number,
	flopUsd: number,
	valueUsd: number,
	harmUsd: number,
	regulatedUse: boolean
): void {
	burden.clear();
	if (flop < world.modificationLine[base]! && !regulatedUse) return;
	const { arena, fineTuners, parameters, runs } = world;
	const { modification } = arena;
	const home = fineTuners.home[i]!;
	modification.modificationFlop = flop;
	modification.modificationCostUsd = flopUsd;
	modification.originalFlop = runs.trainingFlop[base]!;
	modification.originalDisclosed = runs.disclosed[base] === 1;
	modification.revenueUsd = parameters.wealthRatio * fineTuners.budgetUsd[i]!;
	modification.kind = fineTuners.kind[i]!;
	modification.home = home;
	modification.commercial = fineTuners.commercial[i] === 1;
	modification.regulatedUse = regulatedUse;
	const offered = marketsOfDerivative(world, base, home);
	weighIn(world, burden, i, base, offered, harmUsd);
	if (fineTuners.excludesMarkets[i] === 1 && weightOf(burden) > 0)
		weighExcluding(world, burden, i, base, offered, valueUsd, harmUsd);
}

function weightOf({ weighedUsd, liabilityUsd }: Burden): number {
	return weighedUsd + liabilityUsd;
}

/** The same with the best choice of jurisdictions abroad to stay out of, if that is worth its cost. */
function weighExcluding(
	world: World,
	burden: Burden,
	i: number,
	base: number,
	offered: JurisdictionSet,
	valueUsd: number,
	harmUsd: number
): void {
	const { demandShare, fineTuners, laws, parameters } = world;
	const home = fineTuners.home[i]!;
	let abroad = NOWHERE;
	for (const jurisdiction of eachIn(without(offered, only(home)))) {
		if (laws.some((law) => followsMarket(law, jurisdiction, home)))
			abroad = union(abroad, only(jurisdiction));
	}
	let best = NOWHERE;
	let bestUsd = weightOf(burden);
	let bestForgoneUsd = 0;
	for (let excluded = abroad; excluded !== NOWHERE; excluded = (excluded - 1) & abroad) {
		let forgoneUsd = 0;
		for (const jurisdiction of eachIn(excluded)) forgoneUsd += valueUsd * demandShare[jurisdiction]!;
		const beforeUsd = parameters.geoExcludeUsd + forgoneUsd;
		if (beforeUsd >= bestUsd) continue;
		weighIn(world, burden, i, base, without(offered, excluded), harmUsd);
		if (beforeUsd + weightOf(burden) >= bestUsd) continue;
		best = excluded;
		bestUsd = beforeUsd + weightOf(burden);
		bestForgoneUsd = forgoneUsd;
	}
	weighIn(world, burden, i, base, without(offered, best), harmUsd);
	if (best === NOWHERE) return;
	burden.excluded = best;
	burden.forgoneUsd = bestForgoneUsd;
	burden.payUsd += parameters.geoExcludeUsd;
	burden.weighedUsd += parameters.geoExcludeUsd;
}

/** The burden of the modification in the arena where it is offered in some markets. */
function weighIn(
	world: World,
	burden: Burden,
	i: number,
	base: number,
	markets: JurisdictionSet,
	harmUsd: number
): void {
	burden.clear();
	const { arena, fineTuners, laws, parameters } = world;
	const { modification, owed } = arena;
	const { commercial, home, modificationCostUsd: flopUsd, revenueUsd: wealthUsd } = modification;
	const effort =
		parameters.dutyCostScale *
		world.toolingShare *
		(fineTuners.knowHow[i] === 1 ? 1 - parameters.knowHowSaving : 1);
	for (let l = 0; l < laws.length; l++) {
		const law = laws[l]!;
		if (law.tiersOnFineTuners.length === 0 || !bindsModifier(law, home, markets, commercial)) continue;
		// Duties of a year are owed again a year after they were paid; first duties only by those who never did.
		const sinceMonths = world.month - fineTuners.paidMonth[i * laws.length + l]!;
		const coverage = coverageOf(world, base);
		modification.silentLineFlop = silentLineOf(law, coverage);
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
