import type { Value } from '$lib/model';

/** One policy as a user holds it: a pinned revision of a preset, and what was changed in it. */
export interface PolicyChoice {
	/** Preset id, for example `eu-ai-act`. */
	readonly preset: string;
	/** Revision of the preset's text that the edits start from; a corrected preset gets a new one. */
	readonly revision: number;
	/** Address inside the policy (`systemic.threshold.flop`, `timing.start`) to its new value. */
	readonly edits: Readonly<Record<string, Value>>;
}

/** The policies that one compared world lives under together. */
export interface RegimeChoice {
	readonly policies: readonly PolicyChoice[];
}

/** All that a link, a scenario file or the page holds; everything else follows from it. */
export interface ScenarioChoice {
	readonly seed: string;
	readonly replicates: number;
	/** Parameter key to value, for the parameters that differ from their defaults. */
	readonly parameters: Readonly<Record<string, number>>;
	/** One to four; the first is the baseline. */
	readonly regimes: readonly RegimeChoice[];
}

export const MOST_REGIMES = 4;
