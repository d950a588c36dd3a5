import type { Value, ValueDeclaration } from '../declaration';
import { REAL_ZERO } from '../arithmetic/real-zero';

/** The values of one instrument as written in a policy: value key to number, choice or date. */
export type InstrumentValues = Readonly<Record<string, Value>>;

/**
 * A law or draft law. Instruments of level "policy" stand beside the tiers (where and when it applies,
 * how it is enforced); instruments of level "tier" say who is covered, who is exempt and what is owed.
 * What a tier or policy does not mention takes the instrument's defaults, which do nothing.
 */
export interface Policy {
	readonly id: string;
	/** Instrument id to its values, for the instruments of level "policy". */
	readonly instruments: Readonly<Record<string, InstrumentValues>>;
	readonly tiers: readonly Tier[];
}

export interface Tier {
	readonly id: string;
	readonly instruments: Readonly<Record<string, InstrumentValues>>;
}

/** The clock and the state of the art, as a law can refer to them. Months count from January 2024. */
export interface Circumstances {
	readonly month: number;
	/** Largest training compute of any model released so far, and of one with published weights, in FLOP. */
	readonly frontierFlop: number;
	readonly openFrontierFlop: number;
	/** Serious incidents so far. */
	readonly incidents: number;
}

/** A base model, as a law sees it. */
export interface ModelFacts {
	trainingFlop: number;
	/** Cost of the training compute at the prices of its month, in USD. */
	trainingCostUsd: number;
	/** Yearly revenue of the developer's group, in USD. */
	developerRevenueUsd: number;
	/** Code of the developer's kind and home. */
	developerKind: number;
	home: number;
	/** Jurisdictions in which the model is placed on the market, one bit each. */
	markets: number;
	/** Whether its weights are published for anybody, or given to those who sign up. */
	open: boolean;
	gated: boolean;
	/** Whether the licence of published weights is free (no user-scale, field-of-use or commercial limits). */
	freeLicence: boolean;
	/** Capability, known or expected, in orders of magnitude of effective compute. */
	capability: number;
	/** Share of all users that the developer reaches. */
	reachShare: number;
}

/** A modification of a base model by a fine-tuner, as a law sees it. */
export interface ModificationFacts {
	modificationFlop: number;
	modificationCostUsd: number;
	originalFlop: number;
	/** Whether the compute of the original is public. */
	originalDisclosed: boolean;
	/** Whether the original model falls under the tier that is asked. */
	originalCovered: boolean;
	/** Yearly revenue of the fine-tuner, in USD. */
	revenueUsd: number;
	/** Code of the fine-tuner's kind and home. */
	kind: number;
	home: number;
	/** Whether the project is for a use that the rule on uses names. */
	regulatedUse: boolean;
}

/** What somebody covered owes. USD of 2024; all at 0 is the absence of a duty. */
export interface Duties {
	/** Once, when first covered. */
	firstUsd: number;
	/** For each model or derivative. */
	perModelUsd: number;
	/** For each model, as a share of the cost of its training compute. */
	shareOfTraining: number;
	/** For every year of being covered. */
	perYearUsd: number;
	/** For each maker to whom weights are given. */
	perAdopterUsd: number;
	delayMonths: number;
}

export const NOTHING_OWED: Duties = {
	firstUsd: REAL_ZERO,
	perModelUsd: REAL_ZERO,
	shareOfTraining: REAL_ZERO,
	perYearUsd: REAL_ZERO,
	perAdopterUsd: REAL_ZERO,
	delayMonths: REAL_ZERO
};

/** A pre-market approval regime. */
export interface Approval {
	readonly reviewers: number;
	readonly reviewMonths: number;
	readonly rejectProbability: number;
	/** Whether every review takes exactly the mean time; otherwise times are exponential. */
	readonly constant: boolean;
}

/** Shares of the expected harm of a derivative that its makers answer for. */
export interface LiabilityShares {
	readonly developer: number;
	readonly modifier: number;
	/** Of firms that put a derivative to use, beside their share as its makers. */
	readonly deployer: number;
	/** Whether makers outside commercial activity are free of it. */
	readonly commercialOnly: boolean;
}

/** Public money for covered models whose weights are published. */
export interface Subsidy {
	readonly shareOfTraining: number;
	readonly mostPerModelUsd: number;
}

/**
 * The questions that the engine asks. An instrument answers those that concern it and stays silent on
 * the others; `combine.ts` says how answers compose.
 */
export interface Questions {
	/** Whether the policy binds somebody from `home` with a model in `markets`. All must agree. */
	reaches(values: InstrumentValues, home: number, markets: number): boolean;
	/** Whether the duties bind in this month. All must agree. */
	inForce(values: InstrumentValues, month: number): boolean;
	/** Whether somebody who plans in this month can know of the policy. All must agree. */
	foreseeable(values: InstrumentValues, month: number): boolean;
	/** Month from which models released before the start owe the duties too. The latest answer counts. */
	legacyMonth(values: InstrumentValues): number;
	/** The line on training compute in FLOP, given what the instruments before this one say. */
	line(values: InstrumentValues, lineFlop: number, now: Circumstances): number;
	/** Whether the tier covers a base model. All must agree, one must answer. */
	coversModel(values: InstrumentValues, model: ModelFacts, lineFlop: number, now: Circumstances): boolean;
	/** Whether a modification makes its maker a provider, who owes the duties of the tier. One must agree. */
	makesProvider(values: InstrumentValues, modification: ModificationFacts): boolean;
	/** Whether the use that a modification is made for owes duties of its own. One must agree. */
	regulatesUse(values: InstrumentValues, modification: ModificationFacts): boolean;
	/** Smallest modification, in FLOP, that could be covered. The least answer counts. */
	modificationLine(values: InstrumentValues, originalFlop: number, originalDisclosed: boolean): number;
	/** Share of its duties that a developer still owes. The least answer counts. */
	shareOwedOnModel(values: InstrumentValues, model: ModelFacts): number;
	/** Share of its duties that a fine-tuner still owes. The least answer counts. */
	shareOwedOnModification(values: InstrumentValues, modification: ModificationFacts): number;
	/** What is owed by a developer. Answers add up. */
	dutiesOnModel(values: InstrumentValues): Duties;
	/** What a fine-tuner who has become a provider owes. Answers add up. */
	dutiesOnModification(values: InstrumentValues): Duties;
	/** What is owed for a regulated use. Answers add up. */
	dutiesOnUse(values: InstrumentValues): Duties;
	/** Whether the weights of a covered model may be published so many months after its release. All must agree. */
	mayPublish(
		values: InstrumentValues,
		model: ModelFacts,
		now: Circumstances,
		monthsSinceRelease: number
	): boolean;
	/** Months after release in which weights are expected to become publishable. The latest answer counts. */
	opensAfterMonths(values: InstrumentValues): number;
	/** Public money for a covered model with published weights. Answers add up. */
	subsidy(values: InstrumentValues): Subsidy;
	/** The approval a covered model must wait for, if any. */
	approval(values: InstrumentValues): Approval | null;
	liability(values: InstrumentValues): LiabilityShares;
	/** Monthly probability that a fine-tuner, or a developer, who ignores its duties is found out. */
	detection(values: InstrumentValues, month: number): number;
	developerDetection(values: InstrumentValues, month: number): number;
	/** What being found out costs, in USD, for somebody with this yearly revenue. */
	penalty(values: InstrumentValues, revenueUsd: number, trainingCostUsd: number): number;
}

/** What every instrument declares, whichever questions it answers. */
export interface InstrumentDeclaration {
	/** Second last part of an address: `eu-ai-act.systemic.threshold.flop`. */
	readonly id: string;
	readonly level: 'policy' | 'tier';
	readonly title: string;
	/** What the instrument does, in plain words. */
	readonly meaning: string;
	readonly values: readonly ValueDeclaration[];
}

export interface Instrument extends InstrumentDeclaration {
	readonly answers: Partial<Questions>;
}

/** A declared number of an instrument; declarations are checked before a policy reaches the engine. */
export function number(values: InstrumentValues, key: string): number {
	return values[key] as number;
}

export function choice(values: InstrumentValues, key: string): string {
	return values[key] as string;
}
