import type { Policy, Tier } from '$lib/model';

/** Where a preset's text comes from. */
export interface Article {
	readonly law: string;
	readonly provision: string;
	/** Day of adoption or publication, `YYYY-MM-DD`. */
	readonly date: string;
	readonly url?: string;
}

/** An assumed number of a preset with the range that the evidence leaves open. */
export interface AssumedRange {
	/** Address inside the policy, for example `systemic.duties.fixedUsd`. */
	readonly address: string;
	readonly low: number;
	readonly central: number;
	readonly high: number;
	readonly unit: 'USD' | 'months' | 'share' | 'probability a year';
	/** "Assumption: …", with what it was built from. */
	readonly source: string;
}

/** A law, draft or thought experiment as a policy of the model. */
export interface Preset {
	/** Part of every link and address; equal to the id of its policy. Never changes once published. */
	readonly id: string;
	readonly name: string;
	readonly kind: 'real' | 'proposal' | 'counterfactual';
	/** Raised whenever a value of the policy changes; the earlier text moves to `EARLIER_REVISIONS`. */
	readonly revision: number;
	readonly policy: Policy;
}

/** The same with what is read about it, and needed only where it is read. */
export interface DescribedPreset extends Preset {
	/** Day on which the text was last compared with its sources, `YYYY-MM-DD`. */
	readonly asOf: string;
	/** One plain sentence. */
	readonly summary: string;
	readonly articles: readonly Article[];
	/** What the numbers that no article states rest on. */
	readonly sources: readonly string[];
	/** What the model leaves out of this policy, in plain words for its users. */
	readonly limits: readonly string[];
	readonly costRange: readonly AssumedRange[];
}

type Draft = Omit<DescribedPreset, 'policy' | 'costRange'> & {
	readonly instruments: Policy['instruments'];
	readonly tiers: readonly (Tier & { readonly costRange?: readonly AssumedRange[] })[];
	readonly costRange?: readonly AssumedRange[];
};

/** A preset whose policy carries its id and whose tiers bring the ranges of their own costs. */
export function preset({ instruments, tiers, costRange = [], ...about }: Draft): DescribedPreset {
	return {
		...about,
		policy: { id: about.id, instruments, tiers: tiers.map(({ id, instruments }) => ({ id, instruments })) },
		costRange: [
			...costRange,
			...tiers.flatMap((tier) =>
				(tier.costRange ?? []).map((range) => ({ ...range, address: `${tier.id}.${range.address}` }))
			)
		]
	};
}
