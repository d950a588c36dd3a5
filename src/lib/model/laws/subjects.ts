import type { JurisdictionSet } from '../state/jurisdictions';

/** The clock and the state of the art, as a law can refer to them. Months count from January 2024. */
export interface Circumstances {
	readonly month: number;
	/** Largest training compute of any model released so far, and of one with published weights, in FLOP. */
	readonly frontierFlop: number;
	readonly openFrontierFlop: number;
	/** Share of training compute that is post-training. */
	readonly postTrainingShare: number;
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
	/** Jurisdictions in which the model is placed on the market. */
	markets: JurisdictionSet;
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
	/** Highest line that the law draws for modifications of such an original where it is silent, in FLOP; 0 for none. */
	silentLineFlop: number;
	/** Yearly revenue of the fine-tuner, in USD. */
	revenueUsd: number;
	/** Code of the fine-tuner's kind and home. */
	kind: number;
	home: number;
	/** Whether it is supplied in the course of a commercial activity. */
	commercial: boolean;
	/** Whether the project is for a use that the rule on uses names. */
	regulatedUse: boolean;
}
