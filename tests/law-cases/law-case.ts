import type { DeveloperKind, FineTunerKind, Jurisdiction } from '$lib/model/state/kinds';

/** A base model on the day of its release, in the words of a law. What is left out is as in `A_LAB`. */
export interface ModelInCase {
	/** Cumulative training compute. */
	readonly flop: number;
	/** Cost of that compute; 1.76e-18 USD a FLOP if left out. */
	readonly costUsd?: number;
	/** Gated weights are given to those who sign up. */
	readonly weights?: 'closed' | 'open' | 'gated';
	/** A restricted licence has limits on users, fields of use or commerce. */
	readonly licence?: 'free' | 'restricted';
	readonly developer?: DeveloperKind;
	readonly home?: Jurisdiction;
	readonly markets?: readonly Jurisdiction[];
	/** Yearly revenue of the developer's group. */
	readonly revenueUsd?: number;
}

/** A modification of a base model by somebody else. */
export interface ModificationInCase {
	readonly flop: number;
	readonly costUsd?: number;
	readonly by: FineTunerKind;
	readonly home?: Jurisdiction;
	readonly revenueUsd?: number;
	readonly of: ModelInCase;
	/** The original does not state its compute. */
	readonly originalSilent?: boolean;
	/** Where the modified model is offered; if left out, where the original is, and at home. */
	readonly markets?: readonly Jurisdiction[];
	/** Whether it is supplied in the course of a commercial activity; if left out, by firms alone. */
	readonly commercial?: boolean;
	/** For a use that the law regulates, such as recruitment or credit. */
	readonly regulatedUse?: boolean;
}

/** What is owed after relief. What a case does not mention is nothing: no money, no wait, free to publish. */
export interface Owed {
	/** Tiers of the preset that apply. */
	readonly covered: readonly string[];
	/** Once, on being covered for the first time. */
	readonly firstUsd: number;
	readonly perModelUsd: number;
	readonly perYearUsd: number;
	/** For each maker to whom weights are given. */
	readonly perAdopterUsd: number;
	readonly delayMonths: number;
	/** Mean review and probability of refusal, where release needs permission. */
	readonly approval: { readonly months: number; readonly refused: number } | null;
	/** Share of the expected harm that the developer or the fine-tuner answers for. */
	readonly liability: number;
	/** Whether the weights may be published on the day of release. */
	readonly mayPublish: boolean;
	/** Public money. */
	readonly subsidyUsd: number;
	/** Highest fine for a breach that comes out on that day. Compared only where a case states it. */
	readonly fineUsd?: number;
}

export const NOTHING: Owed = {
	covered: [],
	firstUsd: 0,
	perModelUsd: 0,
	perYearUsd: 0,
	perAdopterUsd: 0,
	delayMonths: 0,
	approval: null,
	liability: 0,
	mayPublish: true,
	subsidyUsd: 0
};

/** A closed frontier laboratory in the United States that sells everywhere and earns a billion a year. */
export const A_LAB = {
	weights: 'closed',
	licence: 'free',
	developer: 'frontier-closed',
	home: 'us',
	markets: ['us', 'eu', 'rest'],
	revenueUsd: 1e9
} as const satisfies Omit<ModelInCase, 'flop'>;

/** The largest models on that day, open and at all. Llama 3.1 405B had 3.8e25 FLOP (Epoch AI). */
export interface StateOfTheArt {
	readonly frontierFlop?: number;
	readonly openFrontierFlop?: number;
	/** Serious incidents so far. */
	readonly incidents?: number;
}

/** One question to a law and its answer. */
export interface LawCase {
	/** Id of the preset. */
	readonly law: string;
	/** Day of the release, `YYYY-MM-DD`. */
	readonly released: string;
	readonly subject: ModelInCase | ModificationInCase;
	readonly world?: StateOfTheArt;
	/** By the text of the law; amounts of money are the central assumptions of `packages.ts` in USD. */
	readonly owes: Partial<Owed>;
	/** Article of the law, in words. */
	readonly why: string;
	/** Set where the model departs from the law: what it answers instead, and why. */
	readonly modelSays?: { readonly owes: Partial<Owed>; readonly because: string };
}

export type Row = Omit<LawCase, 'law'>;

export function under(law: string, rows: readonly Row[]): readonly LawCase[] {
	return rows.map((row) => ({ law, ...row }));
}

export function isModification(subject: ModelInCase | ModificationInCase): subject is ModificationInCase {
	return 'of' in subject;
}
