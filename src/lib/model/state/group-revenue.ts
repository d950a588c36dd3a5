/**
 * Revenue of the groups that developers of January 2024 belong to, affiliates included, in USD of 2023 (fiscal years that
 * end up to June 2024 count as 2023). A test of revenue and a fine by turnover look at the group: Cal. SB 53 (2025), BPC
 * 22757.11(j), counts affiliates in the preceding calendar year.
 *
 * Billions, from press reports of company results: Tencent 86 (Bloomberg), Huawei 99.5 (annual report, RMB 704.2 billion).
 * Recalled from annual reports and not read again at the source: Alphabet 307, Amazon 575, Microsoft 212, Meta 135,
 * NVIDIA 60.9, IBM 61.9, Alibaba 130, SenseTime 0.48 (RMB 3.4 billion), Databricks 1.6 (owner of MosaicML since July 2023),
 * Salesforce 34.9. Recalled and rounded, good for their class only, above or below 0.5: KT, vivo, Ant Group, Kunlun,
 * Bloomberg, Yandex, Inspur, China Mobile, NCSOFT, Sber.
 */
const GROUPS: Readonly<Record<string, number>> = {
	'Google DeepMind': 307e9,
	Amazon: 575e9,
	SenseTime: 0.48e9,
	Alibaba: 130e9,
	Tencent: 86e9,
	KT: 20e9,
	'vivo AI lab': 20e9,
	'Meta AI': 135e9,
	Huawei: 99.5e9,
	'Ant Group': 20e9,
	Kunlun: 0.7e9,
	IBM: 61.9e9,
	Bloomberg: 12.5e9,
	Yandex: 9e9,
	MosaicML: 1.6e9,
	NVIDIA: 60.9e9,
	Inspur: 9e9,
	'China Mobile': 142e9,
	NCSOFT: 1.4e9,
	Microsoft: 212e9,
	Sber: 40e9,
	Salesforce: 34.9e9
};

/**
 * Firms that live on their models: what they earned in 2023; from 2024 on it is what they earn in the simulation. OpenAI
 * 1.0 to 1.6, Anthropic below 0.1, Zhipu AI 0.018 (RMB 57.4 and 124.5 million in 2022 and 2023, prospectus): press reports and
 * company figures collected by Epoch AI (AI Companies, 2026); Cerebras Systems 0.08 (listing filing). Whoever is in neither
 * table has no figure that could be found and counts as nothing in 2023: universities, foundations, public institutes and
 * start-ups, all below 0.1 as far as known. Whether a state is an affiliate of its institutes is left open.
 */
const FIRMS: Readonly<Record<string, number>> = {
	OpenAI: 1.3e9,
	Anthropic: 0.05e9,
	'Cerebras Systems': 0.08e9,
	'Zhipu AI': 0.018e9
};

/** About the median of `GROUPS`. Amounts scale with the parameter that stands for it. */
export const MEDIAN_GROUP_USD = 35e9;

/** What the affiliates of a developer earned in 2023, and what it earned itself, in USD. */
export function revenueOf2023(name: string): { readonly affiliatesUsd: number; readonly ownUsd: number } {
	return { affiliatesUsd: GROUPS[name] ?? 0, ownUsd: FIRMS[name] ?? 0 };
}
