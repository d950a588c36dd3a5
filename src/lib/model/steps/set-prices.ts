import { bestMarkup } from '../decisions/price';
import type { World } from '../laws/world';
import { step } from './step';

/** Closed services are priced for profit, from the shares of the month before. */
export const setPrices = step(
	{
		reads: { market: 'closedChoice markup' },
		writes: { market: 'markup' }
	},
	function setPrices({ developers, market }: World): void {
		for (let d = 0; d < developers.count; d++) {
			market.markup[d] = bestMarkup(market.markup[d]!, market.closedChoice[d]!);
		}
	}
);
