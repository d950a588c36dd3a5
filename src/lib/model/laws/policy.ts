import type { Value } from '../declaration';

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
