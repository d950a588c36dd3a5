import type { Described } from '../declaration';
import type { JurisdictionSet } from '../state/jurisdictions';
import type { Approval, Duties, LiabilityShares, Subsidy } from './duties';
import type { InstrumentValues } from './policy';
import type { Circumstances, ModelFacts, ModificationFacts } from './subjects';

export { type Approval, type Duties, type LiabilityShares, NOTHING_OWED, type Subsidy } from './duties';
export type { InstrumentValues, Policy, Tier } from './policy';
export type { Circumstances, ModelFacts, ModificationFacts } from './subjects';

/** Whether a base model is covered, at the line and in the circumstances of one month. */
export type CoverageTest = (model: ModelFacts) => boolean;
/** Whether weights may be published so many months after release, in the circumstances of one month. */
export type PublicationTest = (model: ModelFacts, monthsSinceRelease: number) => boolean;

/**
 * The questions that the engine asks. An instrument answers those that concern it and leaves the others
 * out; `compile.ts` and `tier.ts` say how answers compose. To let a new instrument act where none can yet,
 * add the question first: here, and with the rule of composition in one of those files.
 */
export interface Answers {
	// Asked of instruments of level "policy".

	/** Whether the policy binds somebody from `home` with a model in `markets`. All must agree. */
	readonly reaches: (home: number, markets: JurisdictionSet) => boolean;
	/** Whether those who modify a model are bound only in the course of a commercial activity. One must say so. */
	readonly commercialOnly: boolean;
	/** Whether the duties bind in this month. All must agree. */
	readonly inForce: (month: number) => boolean;
	/** Whether somebody who plans in this month can know of the policy. All must agree. */
	readonly foreseeable: (month: number) => boolean;
	/** Month in which the duties begin to bind new models. The latest answer counts. */
	readonly startMonth: number;
	/** Month from which models released before the start owe the duties too. The latest answer counts. */
	readonly legacyMonth: number;
	/** Monthly probability that a fine-tuner, or a developer, who ignores its duties is found out. Answers add up. */
	readonly detection: (month: number) => number;
	readonly developerDetection: (month: number) => number;
	/** What being found out costs, in USD, for somebody with this yearly revenue. Answers add up. */
	readonly penalty: (revenueUsd: number, trainingCostUsd: number) => number;

	// Asked of instruments of level "tier".

	/** The line on training compute in FLOP, given what the instruments before this one say. */
	readonly line: (lineFlop: number, now: Circumstances) => number;
	/** Cost of training compute above which a model is covered, in USD. Answers add up; there is one at most. */
	readonly costTestUsd: (month: number) => number;
	/** Capability above which a model is covered. The highest answer counts. */
	readonly capabilityTest: number;
	/** Which base models the tier covers in a month. All tests must be met, one instrument must answer. */
	readonly coversModel: (lineFlop: number, now: Circumstances) => CoverageTest;
	/** Whether a modification makes its maker a provider, who owes the duties of the tier. One must agree. */
	readonly makesProvider: (modification: ModificationFacts) => boolean;
	/** Whether the use that a modification is made for owes duties of its own. One must agree. */
	readonly regulatesUse: (modification: ModificationFacts) => boolean;
	/** Line for modifications of an original that is silent about its compute, in FLOP. The highest answer counts. */
	readonly silentLineFlop: number;
	/** Smallest modification, in FLOP, that could be covered. The least answer counts. */
	readonly modificationLine: (originalFlop: number, originalDisclosed: boolean) => number;
	/** Share of its duties that a developer still owes. The least answer counts. */
	readonly shareOwedOnModel: (model: ModelFacts) => number;
	/** Share of its duties that a fine-tuner still owes. The least answer counts. */
	readonly shareOwedOnModification: (modification: ModificationFacts) => number;
	/** What is owed by a developer. Answers add up. */
	readonly dutiesOnModel: Duties;
	/** What a fine-tuner who has become a provider owes. Answers add up. */
	readonly dutiesOnModification: Duties;
	/** What is owed for a regulated use. Answers add up. */
	readonly dutiesOnUse: Duties;
	/** Whether the weights of a covered model may be published in a month. All must agree. */
	readonly mayPublish: (now: Circumstances) => PublicationTest;
	/** Months after release in which weights are expected to become publishable. The latest answer counts. */
	readonly opensAfterMonths: number;
	/** Public money for a covered model with published weights. Answers add up. */
	readonly subsidy: Subsidy;
	/** The approval that a covered model must wait for. The first answer counts. */
	readonly approval: Approval;
	/** Who answers for harm. The first answer counts. */
	readonly liability: LiabilityShares;
}

/** What every instrument declares, whichever questions it answers. */
export interface InstrumentDeclaration {
	/** Second last part of an address: `eu-ai-act.systemic.threshold.flop`. */
	readonly id: string;
	readonly level: 'policy' | 'tier';
	readonly title: string;
	/** What the instrument does, in plain words. */
	readonly meaning: string;
	readonly values: readonly Described[];
}

export interface Instrument extends InstrumentDeclaration {
	/**
	 * The answers under values as a policy states them. Called once, when the policy is compiled: look up
	 * values, choices and dates here, not in the answers, which are asked many times in a simulation. An
	 * answer that would change nothing can be left out.
	 */
	readonly answers: (values: InstrumentValues) => Partial<Answers>;
}

/** A declared number of an instrument; declarations are checked before a policy reaches the engine. */
export function number(values: InstrumentValues, key: string): number {
	return values[key] as number;
}

/** A declared choice or date of an instrument. */
export function choice(values: InstrumentValues, key: string): string {
	return values[key] as string;
}
