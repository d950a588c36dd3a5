import { power } from '../arithmetic/portable-math';
import type { Parameters } from '../parameters';

/** Spending of all users at the yearly rate of a month, in USD: it grows towards the full market (logistic). */
export function marketSpendingUsd(
	{ demandGrowth, fullMarketUsd, marketUsd }: Parameters,
	month: number
): number {
	const rest = fullMarketUsd / marketUsd - 1;
	return fullMarketUsd / (1 + rest * power(demandGrowth, -month / 12));
}
