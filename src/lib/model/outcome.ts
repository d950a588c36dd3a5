/** What happened to a planned training run of a developer. Codes of the `fate` column. */
export const FATES = [
	'released-open',
	'released-gated',
	'released-closed',
	'withheld',
	'abandoned',
	'awaiting-approval',
	'in-training'
] as const;
export type Fate = (typeof FATES)[number];
/** Codes of the fates: indices into `FATES`. */
export const FATE = {
	releasedOpen: 0,
	releasedGated: 1,
	releasedClosed: 2,
	withheld: 3,
	abandoned: 4,
	awaitingApproval: 5,
	inTraining: 6
} as const;
export type FateCode = (typeof FATE)[keyof typeof FATE];

/** One row per planned training run, in the order of planning; every column has the same length. */
export interface PlannedRuns {
	/** Structural id (developer, planned-run slot): the same run has the same id under every policy. */
	readonly id: Uint32Array;
	/** Month of release, or the month in which the run was given up. */
	readonly month: Int16Array;
	/** Index into `FATES`. */
	readonly fate: Uint8Array;
	/** Index into `DEVELOPER_KINDS`. */
	readonly developerKind: Uint8Array;
	/** Index into `JURISDICTIONS` of the developer's home. */
	readonly home: Uint8Array;
	/** log10 of the training compute the developer wished for, in FLOP. */
	readonly wishedLog10Flop: Float64Array;
	/** log10 of the training compute used, in FLOP; 0 if never trained. */
	readonly trainedLog10Flop: Float64Array;
	/** Index into `REASONS`: why the run is smaller, more closed, withheld or abandoned; 0 for none. */
	readonly reason: Uint8Array;
	/** Jurisdictions in which the model may be used, one bit each (bit 0 = US, 1 = EU, 2 = rest). */
	readonly markets: Uint8Array;
	/** Whether its training compute was made public. */
	readonly disclosed: Uint8Array;
	/** Derivatives of the family at the end of the run, weighted to makers. */
	readonly familyDerivatives: Float64Array;
}

/** What an observer of the public models counts at the end of a run, in the way in which it was counted outside the model. */
export interface Census {
	/** By number of children (fine-tunes and merges; 0, 1, 2–3, 4–7 …): choices that fell on such models. */
	readonly choices: Float64Array;
	/** Σ over all choices of the models of the class that there were. */
	readonly exposure: Float64Array;
	/** Simulated members of the families of stated parents that have two or more, descending. */
	readonly families: Uint32Array;
	/** Members of the largest family, weighted to makers. */
	readonly largestFamily: number;
	/** Public models, the isolated ones among them, and those that state a parent; weighted to makers. */
	readonly publicModels: number;
	readonly isolatedModels: number;
	readonly statedModels: number;
	/** Simulated fine-tunes that state their parent, and those of them that are a stated parent. */
	readonly fineTunes: number;
	readonly fineTunesWithChildren: number;
}

/** Everything one simulation returns. Plain typed arrays, so that a worker can transfer it. */
export interface Outcome {
	readonly months: number;
	/** Places in `METRICS` of the metrics that were observed, ascending; absent where all of them were. */
	readonly metrics?: Uint16Array;
	/** metric × month, in the order of `METRICS`, without those that were not observed; month 0 is January 2024. */
	readonly series: Float64Array;
	readonly runs: PlannedRuns;
	/** Projects lost over the whole run: fine-tuner kind × reason, weighted to makers. */
	readonly lost: Float64Array;
	/** Projects diverted to a worse base over the whole run: fine-tuner kind × reason, weighted to makers. */
	readonly diverted: Float64Array;
	/** Only where it was asked for. */
	readonly census?: Census;
	/** Share of users by provider group and month: (month × provider group). */
	readonly providerShares: Float64Array;
}
