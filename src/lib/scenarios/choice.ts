import type { Value } from '$lib/model';

/** One policy of a scenario: a pinned revision of a preset, and edits to its values. */
export interface PolicyChoice {
	/** Preset id, for example `eu-ai-act`. */
	readonly preset: string;
	/** Revision of the preset's text that the edits start from; a corrected preset gets a new one. */
	readonly revision: number;
	/** Address inside the policy (`systemic.threshold.flop`, `timing.start`) to its new value. */
	readonly edits: Readonly<Record<string, Value>>;
}

/** The policies in force together in one column of the comparison. */
export interface RegimeChoice {
	readonly policies: readonly PolicyChoice[];
}

/** The serialised state of a scenario: all that a link or the page holds. */
export interface ScenarioChoice {
	readonly seed: string;
	readonly replicates: number;
	/** Parameter key to value, for the parameters that differ from their defaults. */
	readonly parameters: Readonly<Record<string, number>>;
	/** One to four; the first is the baseline. */
	readonly regimes: readonly RegimeChoice[];
}

export const MOST_REGIMES = 4;
