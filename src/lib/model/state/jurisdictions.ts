/** Jurisdictions and sets of them. Codes enter structural ids: only append. */

export const JURISDICTIONS = ['us', 'eu', 'rest'] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

/** A set of jurisdictions as a number: bit j stands for `JURISDICTIONS[j]`. */
export type JurisdictionSet = number;

export const NOWHERE: JurisdictionSet = 0;
export const EVERYWHERE: JurisdictionSet = (1 << JURISDICTIONS.length) - 1;
/** Number of different sets. */
export const JURISDICTION_SETS = EVERYWHERE + 1;

export function only(jurisdiction: number): JurisdictionSet {
	return 1 << jurisdiction;
}

export function has(set: JurisdictionSet, jurisdiction: number): boolean {
	return (set & (1 << jurisdiction)) !== 0;
}

export function union(set: JurisdictionSet, other: JurisdictionSet): JurisdictionSet {
	return set | other;
}

/** What is in the first set and not in the other. */
export function without(set: JurisdictionSet, other: JurisdictionSet): JurisdictionSet {
	return set & ~other;
}

export function intersects(set: JurisdictionSet, other: JurisdictionSet): boolean {
	return (set & other) !== 0;
}

/** The jurisdictions of a set, in the order of their codes. */
export function eachIn(set: JurisdictionSet): readonly number[] {
	return MEMBERS[set]!;
}

const MEMBERS: readonly (readonly number[])[] = Array.from({ length: JURISDICTION_SETS }, (_, set) =>
	JURISDICTIONS.flatMap((_, jurisdiction) => (has(set, jurisdiction) ? [jurisdiction] : []))
);
