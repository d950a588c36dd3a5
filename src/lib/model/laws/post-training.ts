import type { Parameters } from '../parameters';

/** Share of the post-training of 2026 that there was in 2024 and in 2025: 0.03 and 0.15 of compute against 0.3. */
const EARLIER_YEARS = [0.1, 0.5] as const;

/**
 * Share of the training compute of a model that is post-training, by the year of its release. It was 0.01 in 2023 and for
 * Llama 3.1 0.0025; reasoning training of DeepSeek-R1 took about a fifth of its base (Epoch AI 2025).
 */
export function postTrainingShareAt({ postTrainingShare }: Parameters, month: number): number {
	const year = Math.max(0, Math.floor(month / 12));
	return postTrainingShare * (EARLIER_YEARS[year] ?? 1);
}
