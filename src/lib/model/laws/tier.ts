import { REAL_ZERO } from '../arithmetic/real-zero';
import { FINE_TUNER_KIND } from '../state/kinds';
import { all, any, least, sum } from './compose';
import {
	type Approval,
	type Duties,
	isOwed,
	type LiabilityShares,
	NOBODY_LIABLE,
	type Subsidy,
	sumOfDuties,
	sumOfSubsidies
} from './duties';
import type { CoverageTest, PublicationTest } from './instrument';
import type { Tier } from './policy';
import { answersTo, settingsOf } from './settings';
import type { Circumstances, ModelFacts, ModificationFacts } from './subjects';

/** What of a tier is the same in every month: who is relieved, what is owed, by whom and for what. */
export interface TierTerms {
	readonly id: string;
	/** Index of its law among the laws of the world. */
	readonly law: number;
	/** Coverage is kept as one bit a tier: its place among the tiers of all laws of the world. */
	readonly bit: number;
	readonly approval: Approval | null;
	readonly liability: LiabilityShares;
	/** What a developer owes before relief. */
	readonly dutiesOnModel: Duties;
	/** What a fine-tuner owes before relief: as a provider, and for a regulated use. */
	readonly dutiesOnModification: Duties;
	readonly dutiesOnUse: Duties;
	/** Months after release in which weights are expected to become publishable. */
	readonly opensAfterMonths: number;
	readonly subsidy: Subsidy;
	/** Share of its duties that a developer still owes after relief; 0 is exemption. */
	readonly shareOwedOnModel: (model: ModelFacts) => number;
	/** The same for a fine-tuner. */
	readonly shareOwedOnModification: (modification: ModificationFacts) => number;
	readonly makesProvider: (modification: ModificationFacts) => boolean;
	readonly regulatesUse: (modification: ModificationFacts) => boolean;
	/** Line of the tier for modifications of an original that is silent about its compute, in FLOP; 0 for none. */
	readonly silentLineFlop: number;
	/** Smallest modification in FLOP that the tier could cover. */
	readonly modificationLine: (originalFlop: number, originalDisclosed: boolean) => number;
	/** Whether some of the duties or of the liability can fall on fine-tuners. */
	readonly concernsFineTuners: boolean;
}

/** A compiled tier, ready to be looked at in a month. */
export interface CompiledTier {
	readonly terms: TierTerms;
	/** Line on training compute in a month, in FLOP. */
	readonly lineAt: (now: Circumstances) => number;
	/** Cost in a month, in USD, and capability up to which a model is not covered; 0 and −∞ without such tests. */
	readonly costTestAt: (month: number) => number;
	readonly capabilityTest: number;
	readonly coverageAt: (lineFlop: number, now: Circumstances) => CoverageTest;
	readonly publicationAt: (now: Circumstances) => PublicationTest;
	/** Whether it asks anything of anybody imaginable: where its line covers base models, and where it covers none. */
	readonly asksWithLine: boolean;
	readonly asksWithoutLine: boolean;
}

/**
 * Coverage, relief and cost are decided tier by tier: of coverage tests all must be met, of reliefs the most
 * generous counts, duties and subsidies add up, and publishing weights needs the permission of all.
 */
export function compileTier(tier: Tier, law: number, bit: number): CompiledTier {
	const settings = settingsOf('tier', tier.instruments);
	const lines = answersTo(settings, 'line');
	const coverage = answersTo(settings, 'coversModel');
	const publication = answersTo(settings, 'mayPublish');
	const uses = answersTo(settings, 'regulatesUse');
	const providers = answersTo(settings, 'makesProvider');
	const liability = answersTo(settings, 'liability')[0] ?? NOBODY_LIABLE;
	const approval = answersTo(settings, 'approval')[0] ?? null;
	const dutiesOnModel = sumOfDuties(answersTo(settings, 'dutiesOnModel'));
	const terms: TierTerms = {
		id: tier.id,
		law,
		bit,
		approval,
		liability,
		dutiesOnModel,
		dutiesOnModification: sumOfDuties(answersTo(settings, 'dutiesOnModification')),
		dutiesOnUse: sumOfDuties(answersTo(settings, 'dutiesOnUse')),
		opensAfterMonths: Math.max(0, ...answersTo(settings, 'opensAfterMonths')),
		subsidy: sumOfSubsidies(answersTo(settings, 'subsidy')),
		shareOwedOnModel: least(answersTo(settings, 'shareOwedOnModel'), 1),
		shareOwedOnModification: least(answersTo(settings, 'shareOwedOnModification'), 1),
		makesProvider: any(providers),
		regulatesUse: any(uses),
		silentLineFlop: Math.max(0, ...answersTo(settings, 'silentLineFlop')),
		modificationLine: least(answersTo(settings, 'modificationLine'), Infinity),
		concernsFineTuners: providers.length + uses.length > 0 || liability.modifier > 0 || liability.deployer > 0
	};
	return {
		terms,
		costTestAt: sum(answersTo(settings, 'costTestUsd')),
		capabilityTest: Math.max(-Infinity, ...answersTo(settings, 'capabilityTest')),
		lineAt: (now) => lines.reduce((lineFlop, line) => line(lineFlop, now), Infinity),
		coverageAt: (lineFlop, now) =>
			coverage.length === 0 ? () => false : all(coverage.map((test) => test(lineFlop, now))),
		publicationAt: (now) => all(publication.map((test) => test(now))),
		asksWithLine: asksAnything(terms, true),
		asksWithoutLine: asksAnything(terms, false)
	};
}

/** Whether a tier covers a modification, as a provider's or for its use. */
export function coversModification(tier: TierTerms, modification: ModificationFacts): boolean {
	return tier.makesProvider(modification) || tier.regulatesUse(modification);
}

/** What a modification owes after relief, in USD. */
export interface Owed {
	firstUsd: number;
	perModelUsd: number;
	perYearUsd: number;
}

export function nothingOwed(): Owed {
	return { firstUsd: REAL_ZERO, perModelUsd: REAL_ZERO, perYearUsd: REAL_ZERO };
}

/**
 * Writes what a modification owes after relief into `owed` and returns that: the duties of a provider if it
 * makes its maker one, those of its use if that is regulated, both if both.
 */
export function owedOnModification(tier: TierTerms, modification: ModificationFacts, owed: Owed): Owed {
	const share = tier.shareOwedOnModification(modification);
	const asProvider = share > 0 && tier.makesProvider(modification) ? share : 0;
	const forUse = share > 0 && tier.regulatesUse(modification) ? share : 0;
	const { dutiesOnModification: provider, dutiesOnUse: use } = tier;
	owed.firstUsd = asProvider * provider.firstUsd + forUse * use.firstUsd;
	owed.perModelUsd = asProvider * provider.perModelUsd + forUse * use.perModelUsd;
	owed.perYearUsd = asProvider * provider.perYearUsd + forUse * use.perYearUsd;
	return owed;
}

/** No modification is covered by a tier that does not cover this one. */
const LARGEST_MODIFICATION: ModificationFacts = {
	modificationFlop: Infinity,
	modificationCostUsd: Infinity,
	originalFlop: 1,
	originalDisclosed: true,
	originalCovered: true,
	silentLineFlop: 0,
	revenueUsd: Infinity,
	kind: FINE_TUNER_KIND.enterprise,
	home: 0,
	commercial: true,
	regulatedUse: true
};

/**
 * Whether a tier asks anything of anybody imaginable. One that covers no base model and no modification, or
 * that only pays a subsidy, does not.
 */
function asksAnything(tier: TierTerms, coversModels: boolean): boolean {
	const { developer, deployer, modifier } = tier.liability;
	if (coversModels) {
		if (tier.approval !== null || tier.opensAfterMonths > 0 || isOwed(tier.dutiesOnModel)) return true;
		if (developer > 0 || modifier > 0 || deployer > 0) return true;
	}
	const largest = { ...LARGEST_MODIFICATION, originalCovered: coversModels };
	const { firstUsd, perModelUsd, perYearUsd } = owedOnModification(tier, largest, nothingOwed());
	return firstUsd > 0 || perModelUsd > 0 || perYearUsd > 0;
}
