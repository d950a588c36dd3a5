import type { CompiledLaw } from './compile';
import type { CoverageTest, PublicationTest } from './instrument';
import type { Circumstances } from './subjects';
import type { CompiledTier, TierTerms } from './tier';

/** A tier as it stands in a month. */
export interface MonthlyTier extends TierTerms {
	/** Line on training compute, in FLOP; ∞ where no base model is covered. */
	readonly lineFlop: number;
	/** Cost in USD, and capability, up to which a base model is not covered whatever its compute; 0 and −∞ for none. */
	readonly costTestUsd: number;
	readonly capabilityTest: number;
	readonly coversModel: CoverageTest;
	/** Whether the weights of a covered model may be published so many months after its release. */
	readonly mayPublish: PublicationTest;
	/** Whether it asks anything of anybody in this month. */
	readonly asksAnything: boolean;
}

/** A law as it stands in a month. A value: the next month has another one. */
export interface MonthlyLaw extends Pick<
	CompiledLaw,
	| 'policy'
	| 'index'
	| 'firstTierBit'
	| 'startMonth'
	| 'legacyMonth'
	| 'reaches'
	| 'commercialOnly'
	| 'penaltyUsd'
> {
	readonly compiled: CompiledLaw;
	/** The month that it stands in. */
	readonly month: number;
	readonly inForce: boolean;
	/** Probability that a fine-tuner who does not comply is found out: in the month, and within the year that follows. */
	readonly detection: number;
	readonly detectionInYear: number;
	/** Monthly probability for a developer of base models. */
	readonly developerDetection: number;
	readonly tiers: readonly MonthlyTier[];
	/** The tiers that can concern fine-tuners. */
	readonly tiersOnFineTuners: readonly MonthlyTier[];
	/**
	 * Whether it asks anything of anybody in this month. A policy that does not is no law: nobody can fear it.
	 */
	readonly asksAnything: boolean;
	/** Whether it pays a subsidy. */
	readonly paysOut: boolean;
}

/** The law as it stands in a month, by what is known of the state of the art. */
export function lawAt(law: CompiledLaw, month: number, known: Circumstances): MonthlyLaw {
	return monthly(law, { ...known, month }, law.inForce(month), 1);
}

/**
 * The law as somebody foresees it in the month of `known` for a later month: one that nobody can know of yet is
 * not in force. `lineFactor` lowers every line: the law as it is feared.
 */
export function foreseenLawAt(
	law: CompiledLaw,
	month: number,
	known: Circumstances,
	lineFactor = 1
): MonthlyLaw {
	const inForce = law.inForce(month) && law.foreseeable(known.month);
	return monthly(law, { ...known, month }, inForce, lineFactor);
}

/**
 * Chance that somebody who does not comply from a month on is found out within so many months,
 *   1 − Π_k (1 − p(month + k)),
 * p the monthly rate, which is 0 before fines begin and once the law has ended: what is left undone before fines begin
 * can still be fined after.
 */
export function foundWithin(
	law: Pick<CompiledLaw, 'inForce'>,
	detection: (month: number) => number,
	from: number,
	months: number
): number {
	let unseen = 1;
	for (let k = 0; k < months; k++) if (law.inForce(from + k)) unseen *= 1 - detection(from + k);
	return 1 - unseen;
}

/** The law before the first month: it binds nobody and draws no line. */
export function lawBeforeStart(law: CompiledLaw): MonthlyLaw {
	const now: Circumstances = {
		month: -1,
		frontierFlop: 0,
		openFrontierFlop: 0,
		postTrainingShare: 0,
		incidents: 0
	};
	const before = monthly(law, now, false, 1);
	// Not a copy by a spread, which would be an object of another shape: see `inOrder` of the parameters.
	for (const tier of before.tiers) Object.assign(tier, { lineFlop: Infinity, coversModel: () => false });
	return before;
}

function monthly(law: CompiledLaw, now: Circumstances, inForce: boolean, lineFactor: number): MonthlyLaw {
	// Not `map`: see `updateLaw`.
	const tiers = Array.from(law.tiers, (tier) => tierAt(tier, now, lineFactor));
	const detection = law.detection(now.month);
	return {
		compiled: law,
		month: now.month,
		policy: law.policy,
		index: law.index,
		firstTierBit: law.firstTierBit,
		startMonth: law.startMonth,
		legacyMonth: law.legacyMonth,
		reaches: law.reaches,
		commercialOnly: law.commercialOnly,
		penaltyUsd: law.penaltyUsd,
		inForce,
		detection,
		detectionInYear: foundWithin(law, law.detection, now.month, 12),
		developerDetection: law.developerDetection(now.month),
		tiers,
		tiersOnFineTuners: tiers.filter((tier) => tier.concernsFineTuners),
		asksAnything: inForce && tiers.some((tier) => tier.asksAnything),
		paysOut: inForce && tiers.some((tier) => tier.subsidy.shareOfTraining > 0)
	};
}

/** Every field is named, because copying the terms by a spread is slow enough to be seen in a profile. */
function tierAt(tier: CompiledTier, now: Circumstances, lineFactor: number): MonthlyTier {
	const { terms } = tier;
	const lineFlop = tier.lineAt(now) * lineFactor;
	return {
		id: terms.id,
		law: terms.law,
		bit: terms.bit,
		approval: terms.approval,
		liability: terms.liability,
		dutiesOnModel: terms.dutiesOnModel,
		dutiesOnModification: terms.dutiesOnModification,
		dutiesOnUse: terms.dutiesOnUse,
		opensAfterMonths: terms.opensAfterMonths,
		subsidy: terms.subsidy,
		shareOwedOnModel: terms.shareOwedOnModel,
		shareOwedOnModification: terms.shareOwedOnModification,
		makesProvider: terms.makesProvider,
		regulatesUse: terms.regulatesUse,
		silentLineFlop: terms.silentLineFlop,
		modificationLine: terms.modificationLine,
		concernsFineTuners: terms.concernsFineTuners,
		lineFlop,
		costTestUsd: tier.costTestAt(now.month),
		capabilityTest: tier.capabilityTest,
		coversModel: tier.coverageAt(lineFlop, now),
		mayPublish: tier.publicationAt(now),
		asksAnything: lineFlop < Infinity ? tier.asksWithLine : tier.asksWithoutLine
	};
}
