import type { Parameters } from '../parameters';
import type { MonthlyLaw } from './monthly-law';

/**
 * What a fine-tuner expects non-compliance with a law to cost: a year's detection × perceived penalty, at most
 * its wealth, in USD.
 */
export function foundOutUsd(
	{ perceivedSeverity }: Parameters,
	law: MonthlyLaw,
	wealthUsd: number,
	flopUsd: number
): number {
	return law.detectionInYear * Math.min(wealthUsd, perceivedSeverity * law.penaltyUsd(wealthUsd, flopUsd));
}
