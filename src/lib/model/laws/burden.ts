import { FINE_TUNER_KINDS, JURISDICTIONS } from '../state/kinds';
import type { World } from './world';
import type { Law } from './compile';
import { type ModelFacts, type ModificationFacts, NOTHING_OWED } from './instrument';
import { power } from '../arithmetic/portable-math';
import { REAL_ZERO } from '../arithmetic/real-zero';
import { medianBudgets } from '../parameters/median-budgets';

const COMMERCIAL = [FINE_TUNER_KINDS.indexOf('start-up'), FINE_TUNER_KINDS.indexOf('enterprise')];

/** What the law lays on one project of a fine-tuner. Reused, so that a decision allocates nothing. */
export class Burden {
	/** USD to pay before release when complying with everything that is cheaper to meet than to ignore. */
	payUsd = REAL_ZERO;
	/** The same plus what ignoring is expected to cost. */
	weighedUsd = REAL_ZERO;
	/** Expected liability, with the fear of it. */
	liabilityUsd = REAL_ZERO;
	covered = false;
	/** Laws met for the first time, and laws ignored, one bit each. */
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

const KINDS = FINE_TUNER_KINDS.length;
/** Cells of the table of burdens known beforehand, for one base. */
export const KNOWN_CELLS = JURISDICTIONS.length * KINDS;

/** Place of (base, home, kind) in the table of burdens known beforehand. */
export function knownBurdenCell(base: number, home: number, kind: number): number {
	return (base * JURISDICTIONS.length + home) * KINDS + kind;
}

/** What the laws in force at a home are expected to ask of a derivative of a base, in USD. */
export function dutiesExpectedOfDerivatives(world: World, base: number, home: number, kind: number): number {
	let expectedUsd = 0;
	for (const law of world.laws) {
		if (law.inForce && law.reaches(home, 1 << home)) expectedUsd += expectedDuties(world, law, base, kind);
	}
	return expectedUsd;
}

/** What the heaviest tier of a law asks of the smallest modification by a median maker, or ignoring it, in USD. */
export function expectedDuties(world: World, law: Law, row: number, kind: number): number {
	const { parameters } = world;
	const wealthUsd = parameters.wealthRatio * medianBudgets(parameters)[kind]!;
	modification.modificationFlop = 0;
	modification.modificationCostUsd = 0;
	modification.originalFlop = world.runs.trainingFlop[row]!;
	modification.originalDisclosed = world.runs.disclosed[row] === 1;
	modification.revenueUsd = wealthUsd;
	modification.kind = kind;
	modification.home = 0;
	modification.regulatedUse = false;
	let heaviestUsd = 0;
	for (const tier of law.tiers) {
		modification.originalCovered = tier.coversModel(originalOf(world, row), world.circumstances);
		if (!tier.coversModification(modification)) continue;
		tier.owedOnModification(modification, owed);
		heaviestUsd = Math.max(heaviestUsd, owed.perModelUsd + owed.perYearUsd);
	}
	if (heaviestUsd === 0) return 0;
	const complyUsd = parameters.dutyCostScale * world.toolingShare * heaviestUsd;
	return Math.min(complyUsd, ignoringUsd(world, law, wealthUsd, 0));
}

/** What ignoring a law is expected to cost: a year's detection × perceived penalty, at most the wealth, in USD. */
function ignoringUsd({ parameters }: World, law: Law, wealthUsd: number, flopUsd: number): number {
	const found = 1 - power(1 - law.detection, 12);
	return found * Math.min(wealthUsd, parameters.perceivedSeverity * law.penaltyUsd(wealthUsd, flopUsd));
}

const modification: ModificationFacts = {
	modificationFlop: REAL_ZERO,
	modificationCostUsd: REAL_ZERO,
	originalFlop: REAL_ZERO,
	originalDisclosed: false,
	originalCovered: false,
	revenueUsd: REAL_ZERO,
	kind: 0,
	home: 0,
	regulatedUse: false
};

/**
 * The burden of one project, over the laws in force at home. Each law: the least of complying
 * (duties × tooling × know-how) and ignoring (a year's detection × perceived penalty, at most the
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
	const { runs, fineTuners, parameters } = world;
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
	const original = originalOf(world, base);
	const commercial = COMMERCIAL.includes(modification.kind);
	const effort =
		parameters.dutyCostScale *
		world.toolingShare *
		(fineTuners.knowHow[i] === 1 ? 1 - parameters.knowHowSaving : 1);
	for (let l = 0; l < world.laws.length; l++) {
		const law = world.laws[l]!;
		if (!law.inForce || !law.reaches(home, 1 << home)) continue;
		// Duties of a year are owed again a year after they were paid; first duties only by those who never did.
		const sinceMonths = world.month - fineTuners.paidMonth[i * world.laws.length + l]!;
		let complyUsd = 0;
		let liabilityUsd = 0;
		for (const tier of law.tiers) {
			const { liability } = tier;
			modification.originalCovered = tier.coversModel(original, world.circumstances);
			const covered = tier.coversModification(modification);
			const share =
				(!liability.commercialOnly || commercial ? liability.modifier : 0) +
				(commercial ? liability.deployer : 0);
			if (!covered && !(share > 0 && modification.originalCovered)) continue;
			if (tier.shareOwedOnModification(modification) === 0) continue;
			liabilityUsd = Math.max(liabilityUsd, Math.min(1, share) * harmUsd * parameters.fearMultiplier);
			if (!covered) continue;
			burden.covered = true;
			tier.owedOnModification(modification, owed);
			const yearUsd = sinceMonths >= 12 ? owed.perYearUsd : 0;
			const firstUsd = sinceMonths > EARLIEST ? owed.firstUsd : 0;
			complyUsd = Math.max(complyUsd, effort * (firstUsd + owed.perModelUsd + yearUsd));
		}
		burden.liabilityUsd = Math.min(wealthUsd, burden.liabilityUsd + liabilityUsd);
		if (complyUsd === 0) continue;
		const ignoreUsd = ignoringUsd(world, law, wealthUsd, flopUsd);
		if (ignoreUsd < complyUsd) {
			burden.weighedUsd += ignoreUsd;
			burden.ignored |= 1 << l;
		} else {
			burden.payUsd += complyUsd;
			burden.weighedUsd += complyUsd;
			burden.firstMet |= 1 << l;
		}
	}
}

const original: ModelFacts = {
	trainingFlop: REAL_ZERO,
	trainingCostUsd: REAL_ZERO,
	developerRevenueUsd: REAL_ZERO,
	developerKind: 0,
	home: 0,
	markets: 0,
	open: true,
	freeLicence: false,
	gated: false,
	capability: REAL_ZERO,
	reachShare: REAL_ZERO
};
const owed = { ...NOTHING_OWED };
/** More months than any run is long: duties were never paid. */
const EARLIEST = 1000;

function originalOf(world: World, row: number): ModelFacts {
	const { runs, developers, market } = world;
	const d = runs.developer[row]!;
	original.open = runs.open[row] === 1;
	original.gated = runs.gated[row] !== 0;
	original.capability = runs.capability[row]!;
	original.reachShare = market.closedUsers[d]! + market.openUsers[d]!;
	original.trainingFlop = runs.trainingFlop[row]!;
	original.trainingCostUsd = runs.trainingCostUsd[row]!;
	original.developerRevenueUsd = runs.developerRevenueUsd[row]!;
	original.developerKind = developers.kind[d]!;
	original.home = developers.home[d]!;
	original.markets = runs.markets[row]!;
	original.freeLicence = runs.freeLicence[row] === 1;
	return original;
}
