import type { World } from '../laws/world';
import { FATES } from '../outcome';
import { factsOfRow } from '../laws/facts';
import { mayBePublished } from '../laws/obligation';
import { offer } from '../state/offers';
import { recordOpenFrontier } from '../state/open-frontier';

const OPEN = FATES.indexOf('released-open');
/** Gated until they may be published. */
const STAGED = 2;

/** Gated models that waited for leave to publish their weights are opened once every law gives it. */
export function openStagedModels(world: World): void {
	const { runs, developers, flows, month } = world;
	for (let n = 0; n < runs.openCount; n++) {
		const row = runs.openRows[n]!;
		if (runs.gated[row] !== STAGED || developers.active[runs.developer[row]!] === 0) continue;
		if (!mayBePublished(world, factsOfRow(world, row), month - runs.month[row]!)) continue;
		runs.gated[row] = 0;
		runs.open[row] = 1;
		runs.fate[row] = OPEN;
		flows.openedLater += 1;
		recordOpenFrontier(world, row);
		offer(world, row);
	}
}
