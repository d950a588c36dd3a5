import type { Owed } from './law-case';

/**
 * What duties cost, in USD: the central assumptions (no law states an amount, no official estimate exists).
 * Written out here and not imported, so that a change of a package shows in the cases.
 */
type Cost = Pick<Owed, 'firstUsd' | 'perModelUsd' | 'perYearUsd' | 'delayMonths'>;

const cost = (firstUsd: number, perModelUsd: number, perYearUsd: number, delayMonths: number): Cost => ({
	firstUsd,
	perModelUsd,
	perYearUsd,
	delayMonths
});

/** EO 14110: notify, 333 hours a year. */
export const REPORT = cost(25_000, 0, 50_000, 0);
/** AI Act Art. 53(1)(a)–(d): documentation, copyright policy, training summary. */
export const DOCUMENTATION = cost(100_000, 40_000, 50_000, 0.25);
/** Art. 53(1)(c)–(d) alone: a quarter. The wait for it is not shortened. */
export const COPYRIGHT_AND_SUMMARY = cost(25_000, 10_000, 12_500, 0.25);
/** Art. 55: evaluation, mitigation, incidents, security; contains the documentation. */
export const SYSTEMIC = cost(4e6, 1.5e6, 2.5e6, 1);
/** SB 53, 22757.12(c): a transparency report with each model. */
export const TRANSPARENCY = cost(30_000, 15_000, 10_000, 0);
/** SB 53, 22757.12(a): a published safety framework; contains the report. */
export const FRAMEWORK = cost(1e6, 250_000, 1e6, 0.5);
/** The framework and an independent audit. */
export const FRAMEWORK_AND_AUDIT = cost(1.4e6, 250_000, 2e6, 0.5);
/** SB 1047: protocol, shutdown, reasonable care, audit; 1 % of the compute for customer checks beside it. */
export const care = (trainingUsd: number): Cost => cost(4e6, 1.5e6 + 0.01 * trainingUsd, 3e6, 3);
/** An application for a licence; the wait is that of the review. */
export const LICENCE = cost(5e6, 2e6, 2e6, 0);
/** S. 2938: evaluation by the Department of Energy before deployment. */
export const EVALUATION = cost(5e6, 2e6, 2e6, 3);
/** AI Diffusion rule: licences for weights that are not published. */
export const EXPORT = cost(250_000, 50_000, 250_000, 0);

/** What a fine-tuner who has become a provider owes: the wait is nobody's. */
export function onModification({ firstUsd, perModelUsd, perYearUsd }: Cost, share = 1): Partial<Owed> {
	return { firstUsd: share * firstUsd, perModelUsd: share * perModelUsd, perYearUsd: share * perYearUsd };
}
