import { REASONS } from '../state/kinds';

const TOO_DEAR = REASONS.indexOf('adaptation too dear');
const BEYOND_BUDGET = REASONS.indexOf('compliance beyond budget');
const COMPLIANCE = REASONS.indexOf('compliance exceeds gain');
const LIABILITY = REASONS.indexOf('liability exceeds gain');
const FEAR = REASONS.indexOf('feared coverage');

/**
 * Why a project is not built on a base, as a code in `REASONS`; 0 if it is. All amounts in USD: cost of
 * adaptation and labour, value, duties to pay and as weighed against non-compliance, expected liability, duties
 * that are only feared, gain = value − cost − duties as weighed − liability − fear, and the budget of the project.
 */
export function reasonAgainst(
	costUsd: number,
	valueUsd: number,
	payUsd: number,
	weighedUsd: number,
	liabilityUsd: number,
	fearUsd: number,
	gainUsd: number,
	budgetUsd: number
): number {
	if (costUsd > budgetUsd || costUsd > valueUsd) return TOO_DEAR;
	if (costUsd + payUsd > budgetUsd) return BEYOND_BUDGET;
	if (costUsd + fearUsd > budgetUsd) return FEAR;
	if (gainUsd >= 0) return 0;
	if (fearUsd > weighedUsd && fearUsd > liabilityUsd) return FEAR;
	return liabilityUsd > weighedUsd ? LIABILITY : COMPLIANCE;
}
