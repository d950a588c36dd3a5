import { FATES, type Fate, type PlannedRuns } from '$lib/model';

/**
 * What became of a run released under A when the same world lives under B, worst first: not released
 * by the end, weights no longer downloadable, downloadable only on conditions, trained on less compute,
 * usable in fewer jurisdictions.
 */
export const CHANGES = ['missing', 'closed', 'gated', 'smaller', 'fewer markets'] as const;
export type Change = (typeof CHANGES)[number];

/** One counterfactual pair: the same planned run under both regimes. */
export interface MissingRun {
	/** Structural id, the same under every policy. */
	readonly id: number;
	/** The worst change; a run that became closed and smaller is listed once, as closed. */
	readonly change: Change;
	/** Index into `REASONS` under B; 0 if no rule decided it, but its consequences in this world did. */
	readonly reason: number;
	/** Index into `DEVELOPER_KINDS`. */
	readonly developerKind: number;
	/** Index into `JURISDICTIONS`. */
	readonly home: number;
	/** Months of release under A and of release or giving up under B; null if never planned under B. */
	readonly monthBefore: number;
	readonly monthAfter: number | null;
	readonly fateBefore: Fate;
	readonly fateAfter: Fate | null;
	/** log10 of the training compute used, in FLOP; 0 if never trained. */
	readonly log10FlopBefore: number;
	readonly log10FlopAfter: number;
	/** Jurisdictions, one bit each. */
	readonly marketsBefore: number;
	readonly marketsAfter: number;
	/** Derivatives of the family at the end under A, weighted to makers: what hung on the release. */
	readonly familyDerivatives: number;
}

/** In decades of FLOP (about 2 %): smaller shifts are the world's echo, not a decision about size. */
const SMALLER_DECADES = 0.01;

/** How open a fate leaves the weights. */
const OPENNESS: Partial<Record<Fate, number>> = {
	'released-closed': 1,
	'released-gated': 2,
	'released-open': 3
};
const openness = (fate: Fate): number => OPENNESS[fate] ?? 0;

/** The runs released under A that are missing, more closed, smaller or sold in fewer places under B. */
export function missingRuns(a: PlannedRuns, b: PlannedRuns): MissingRun[] {
	const rowUnderB = new Map<number, number>();
	b.id.forEach((id, row) => rowUnderB.set(id, row));
	const missing: MissingRun[] = [];
	a.id.forEach((id, before) => {
		const fateBefore = FATES[a.fate[before]!]!;
		if (openness(fateBefore) === 0) return;
		const after = rowUnderB.get(id);
		const fateAfter = after === undefined ? null : FATES[b.fate[after]!]!;
		const pair = {
			id,
			reason: after === undefined ? 0 : b.reason[after]!,
			developerKind: a.developerKind[before]!,
			home: a.home[before]!,
			monthBefore: a.month[before]!,
			monthAfter: after === undefined ? null : b.month[after]!,
			fateBefore,
			fateAfter,
			log10FlopBefore: a.trainedLog10Flop[before]!,
			log10FlopAfter: after === undefined ? 0 : b.trainedLog10Flop[after]!,
			marketsBefore: a.markets[before]!,
			marketsAfter: after === undefined ? 0 : b.markets[after]!,
			familyDerivatives: a.familyDerivatives[before]!
		};
		const change = worstChange(pair);
		if (change !== null) missing.push({ ...pair, change });
	});
	return missing;
}

function worstChange(pair: Omit<MissingRun, 'change'>): Change | null {
	const left = pair.fateAfter === null ? 0 : openness(pair.fateAfter);
	if (left === 0) return 'missing';
	if (left < openness(pair.fateBefore)) return left === 1 ? 'closed' : 'gated';
	if (pair.log10FlopAfter < pair.log10FlopBefore - SMALLER_DECADES) return 'smaller';
	return (pair.marketsBefore & ~pair.marketsAfter) === 0 ? null : 'fewer markets';
}
