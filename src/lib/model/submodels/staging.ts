import type { World } from '../entities/world';
import { FATES } from '../outcome';
import { factsOfRow } from './facts';
import { mayBePublished } from './obligation';
import { offer } from './offers';
import { recordOpenFrontier } from './release';

const OPEN = FATES.indexOf('released-open');
/** Gated until they may be published. */
const STAGED = 2;

/** Gated models that waited for leave to publish their weights are opened once every law gives it. */
export function openStagedModels(world: World): void {
	const { bases, developers, flows, month } = world;
	for (let n = 0; n < bases.openCount; n++) {
		const row = bases.openRows[n]!;
		if (bases.gated[row] !== STAGED || developers.active[bases.developer[row]!] === 0) continue;
		if (!mayBePublished(world, factsOfRow(world, row), month - bases.month[row]!)) continue;
		bases.gated[row] = 0;
		bases.open[row] = 1;
		bases.fate[row] = OPEN;
		flows.openedLater += 1;
		recordOpenFrontier(world, row);
		offer(world, row);
	}
}
