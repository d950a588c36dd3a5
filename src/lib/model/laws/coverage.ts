import { UNKNOWN } from './arena';
import { factsAt } from './facts';
import type { World } from './world';

/** Tiers of the laws in force that cover a released model as the original of modifications, one bit each. */
export function tiersCovering(world: World, row: number): number {
	const original = factsAt(world, row, 'release', world.arena.original);
	let covered = 0;
	for (const law of world.laws) {
		if (!law.inForce) continue;
		for (const tier of law.tiersOnFineTuners) if (tier.coversModel(original)) covered |= 1 << tier.bit;
	}
	return covered;
}

/** The same looked up in a table that is filled once a month for each model that is asked about. */
export function coverageOf(world: World, row: number): number {
	const { coverage } = world.arena;
	const known = coverage[row]!;
	return known === UNKNOWN ? (coverage[row] = tiersCovering(world, row)) : known;
}

/** Empties the table: nothing that coverage hangs on changes between now and the next opening of the market. */
export function forgetCoverage({ arena, runs }: World): void {
	if (arena.coverage.length < runs.count) arena.coverage = new Int32Array(runs.id.length);
	arena.coverage.fill(UNKNOWN, 0, runs.count);
}
