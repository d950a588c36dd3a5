import type { JurisdictionSet } from '../state/jurisdictions';
import { all, sum } from './compose';
import type { Policy } from './policy';
import { tabulateReach } from './reach-table';
import { answersTo, settingsOf } from './settings';
import { type CompiledTier, compileTier } from './tier';

/** A policy whose values have been read once. It never changes; `lawAt` says how it stands in a month. */
export interface CompiledLaw {
	readonly policy: Policy;
	/** Place among the laws of its world. */
	readonly index: number;
	/** Number of tiers of the laws before this one: coverage is kept as one bit a tier. */
	readonly firstTierBit: number;
	readonly tiers: readonly CompiledTier[];
	/** Month in which the duties begin to bind new models; −∞ where none is said. */
	readonly startMonth: number;
	/** Month from which models released before the start owe the duties too. */
	readonly legacyMonth: number;
	/** Whether it binds somebody from `home` with a model in `markets`. */
	readonly reaches: (home: number, markets: JurisdictionSet) => boolean;
	/** Whether those who modify a model are bound only in the course of a commercial activity. */
	readonly commercialOnly: boolean;
	readonly inForce: (month: number) => boolean;
	/** Whether somebody who plans in a month can know of it. */
	readonly foreseeable: (month: number) => boolean;
	/** Monthly probability that a fine-tuner, or a developer, who does not comply is found out. */
	readonly detection: (month: number) => number;
	readonly developerDetection: (month: number) => number;
	/** What being found out costs, in USD, for somebody with this yearly revenue. */
	readonly penaltyUsd: (revenueUsd: number, trainingCostUsd: number) => number;
}

/** Coverage is kept in the 31 bits of a small integer. */
const MOST_TIERS = 31;

/**
 * The policies of one compared world, in order. Within one policy an agent pays its heaviest tier only;
 * across policies costs add, delays run side by side, and release needs the permission of all. Throws when
 * there are more tiers than bits.
 */
export function compile(policies: readonly Policy[]): readonly CompiledLaw[] {
	let bits = 0;
	const laws = policies.map((policy, index) => {
		const law = compileLaw(policy, index, bits);
		bits += law.tiers.length;
		return law;
	});
	if (bits > MOST_TIERS)
		throw new RangeError(`${bits} tiers in one compared world; the most is ${MOST_TIERS}`);
	return laws;
}

function compileLaw(policy: Policy, index: number, firstTierBit: number): CompiledLaw {
	const settings = settingsOf('policy', policy.instruments);
	return {
		policy,
		index,
		firstTierBit,
		tiers: policy.tiers.map((tier, k) => compileTier(tier, index, firstTierBit + k)),
		startMonth: Math.max(-Infinity, ...answersTo(settings, 'startMonth')),
		legacyMonth: Math.max(-Infinity, ...answersTo(settings, 'legacyMonth')),
		reaches: tabulateReach(all(answersTo(settings, 'reaches'))),
		commercialOnly: answersTo(settings, 'commercialOnly').includes(true),
		inForce: all(answersTo(settings, 'inForce')),
		foreseeable: all(answersTo(settings, 'foreseeable')),
		detection: sum(answersTo(settings, 'detection')),
		developerDetection: sum(answersTo(settings, 'developerDetection')),
		penaltyUsd: sum(answersTo(settings, 'penalty'))
	};
}
