import type { World } from '../entities/world';
import { FATES } from '../outcome';
import { findAndFixFlaws } from './flaws';
import { sumReach } from './misuse';
import { settleDerivatives } from './safeguards';
import { moveUnsafeguarded } from './tail';

const RELEASED = FATES.map((fate) => fate.startsWith('released'));

/**
 * Two kinds of harm, kept apart: everyday misuse (`misuse.ts`) and the tail (`tail.ts`). Both read what can be
 * reached and how well it is safeguarded (`safeguards.ts`, `flaws.ts`). Nothing upstream reads any of it.
 */
export function countHarm(world: World): void {
	const { bases, month } = world;
	for (let row = 0; row < bases.count; row++) {
		if (bases.month[row] === month && RELEASED[bases.fate[row]!]) addReachable(world, row);
	}
	settleDerivatives(world);
	findAndFixFlaws(world);
	moveUnsafeguarded(world);
	sumReach(world);
}

/** A released model comes within reach. */
export function addReachable(world: World, row: number): void {
	const { bases, parameters, reach } = world;
	const place = reach.add(row);
	reach.safeguards[place] = bases.safeguards[row]!;
	reach.voluntary[place] = parameters.safeguardStrength;
}
