import { bestMarkup } from '../decisions/price';
import type { World } from '../laws/world';

/** Closed services are priced for profit, from the shares of the month before. */
export function setPrices({ developers, market }: World): void {
	for (let d = 0; d < developers.count; d++) {
		market.markup[d] = bestMarkup(market.markup[d]!, market.closedChoice[d]!);
	}
}
