import { power } from '../arithmetic/portable-math';
import type { World } from '../laws/world';
import { step } from './step';

/**
 * What a developer earns is summed over the calendar year. In December its group closes its books, affiliates
 * included, and tests of revenue and fines by turnover look at that year until the next one is closed (Cal. SB 53 (2025), BPC
 * 22757.11(j): the preceding calendar year).
 */
export const closeBooks = step(
	{
		reads: { developers: 'affiliatesUsd revenueUsd yearRevenueUsd' },
		writes: { developers: 'groupRevenueUsd yearRevenueUsd' }
	},
	function closeBooks(world: World): void {
		const { developers, month } = world;
		const december = month % 12 === 11;
		const grown = december ? groupGrowth(world, (month + 1) / 12) : 1;
		for (let d = 0; d < developers.count; d++) {
			developers.yearRevenueUsd[d]! += developers.revenueUsd[d]! / 12;
			if (!december) continue;
			developers.groupRevenueUsd[d] = developers.affiliatesUsd[d]! * grown + developers.yearRevenueUsd[d]!;
			developers.yearRevenueUsd[d] = 0;
		}
	}
);

/** Growth of the revenue of groups since 2023, after so many whole years. */
export function groupGrowth({ parameters }: World, years: number): number {
	return power(parameters.groupGrowth, years);
}
