import type { PolicyChoice } from '$lib/scenarios';

/** One of the two worlds that a finding compares: the same but for what is said here. */
export interface Side {
	/** In the heading of a column, such as "Line at 1e25 FLOP". */
	readonly name: string;
	readonly policy: PolicyChoice;
	/** Parameter key to value, for those that differ from their defaults. */
	readonly parameters: Readonly<Record<string, number>>;
}

/** How the second side differs from the first in the summary of a metric. */
export type Movement = 'up' | 'down' | 'zero-on-both' | 'same';

export const VERDICTS = {
	'false-in-general': 'False in general',
	'true-of-one-decision': 'True of one decision, not of the ecosystem',
	'not-refuted': 'Not refuted so far',
	'true-here': 'True in the worlds we ran',
	'no-effect': 'No effect'
} as const;

export type VerdictId = keyof typeof VERDICTS;

/** A claim about the model and the comparison that decides it. */
export interface Finding {
	/** Never changes: it is the anchor on the page and the key of its figures. */
	readonly id: string;
	/** In plain words. A refuted claim is stated as its proponents would state it. */
	readonly claim: string;
	readonly verdict: VerdictId;
	/** The mechanism, in two to four sentences. No figures: those are measured. */
	readonly why: string;
	/** What remains true of a claim that is false in general. */
	readonly remains?: string;
	readonly sides: readonly [Side, Side];
	/**
	 * Seed phrase. World 0 is shown. For a refuted claim the phrase was chosen because its world 0 refutes
	 * it; the worlds counted are those after it, which nobody chose.
	 */
	readonly seed: string;
	/** Worlds counted, after world 0. */
	readonly worlds: number;
	/** Metric id that decides, and what it must do. */
	readonly metric: string;
	readonly moves: Movement;
	/** Metric ids that show the mechanism, listed beside it. */
	readonly evidence: readonly string[];
}
