import type { World } from '../laws/world';
import { ALWAYS, PURPOSE } from '../random/random-source';

/**
 * How far above a line silence can still hide that a model is covered, as a factor. Assumption: ten. Not varied: how many stay
 * silent there is `silenceAboveLine`, and true compute, by which models are covered, does not move with it.
 */
const HIDING_FACTOR = 10;

/**
 * Disclosure apart from scale. A developer makes the training compute of a model public with probability
 * p_open or p_closed; of those that would, a share s stays silent about a covered model less than an order
 * of magnitude above a line. True compute is untouched, so that silence opens a gap in observed compute
 * only. (The gap just above 1e25 FLOP in public lists may be either: Hillebrandt 2026, working paper.)
 */
export function discloses(world: World, row: number): boolean {
	const { runs, parameters } = world;
	const traits = world.random.stream(ALWAYS, PURPOSE.disclosure);
	const id = runs.id[row]!;
	const usual = runs.open[row] === 1 ? parameters.disclosureOpen : parameters.disclosureClosed;
	const hides = liesJustAbove(world, runs.covered[row]!, runs.trainingFlop[row]!);
	const silent = hides && traits.uniform(id, 1) < parameters.silenceAboveLine;
	return !silent && traits.uniform(id, 0) < usual;
}

function liesJustAbove({ laws }: World, covered: number, flop: number): boolean {
	if (covered === 0) return false;
	for (const { tiers } of laws) {
		for (const { bit, lineFlop } of tiers) {
			if (covered & (1 << bit) && lineFlop > 0 && flop <= lineFlop * HIDING_FACTOR) return true;
		}
	}
	return false;
}

/**
 * The line around which models are counted, in FLOP: the highest that any law in force draws, or 1e25
 * (Regulation (EU) 2024/1689, Art. 51(2)) where none does, so that two policies count in one place.
 */
export function countingLineFlop({ laws }: World): number {
	let highest = 0;
	for (const law of laws) {
		if (!law.inForce) continue;
		for (const { lineFlop } of law.tiers) if (lineFlop < 1e40) highest = Math.max(highest, lineFlop);
	}
	return highest > 0 ? highest : 1e25;
}
