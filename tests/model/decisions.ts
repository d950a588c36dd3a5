import type { Policy } from '$lib/model';
import { decide } from '$lib/model/decisions/training-plan';
import type { World } from '$lib/model/laws/world';
import { addPlannedRun } from '$lib/model/steps/plan-training-runs';
import { updateLaw } from '$lib/model/steps/update-law';
import { type small, worldAtStart } from './worlds';

/** Traits of a run that a test sets, instead of drawing them. */
interface Traits {
	readonly openness?: number;
	readonly developer?: number;
	/** Sizes besides the full one. */
	readonly sizes?: readonly number[];
	readonly lawAbiding?: boolean;
	readonly elsewhereFirst?: boolean;
	readonly sunk?: boolean;
}

/** The world of January 2024 with the laws of its first month. */
export function worldUnder(
	policies: readonly Policy[],
	changes: NonNullable<Parameters<typeof small>[0]> = {}
): World {
	const world = worldAtStart({ fineTuners: 100, ...changes }, policies);
	updateLaw(world);
	return world;
}

/** What a developer decides about one run of a wished size; null if it gives the run up. */
export function decidedOn(world: World, wishedFlop: number, traits: Traits = {}) {
	const { developers, runs } = world;
	const {
		developer = 0,
		elsewhereFirst = false,
		lawAbiding = true,
		openness = 0,
		sizes = [],
		sunk = false
	} = traits;
	developers.lawAbiding[developer] = lawAbiding ? 1 : 0;
	developers.elsewhereFirst[developer] = elsewhereFirst ? 1 : 0;
	const row = addPlannedRun(world, developer, 0, Math.log10(wishedFlop));
	runs.openness[row] = openness;
	const { option } = decide(world, world.laws, row, [wishedFlop, ...sizes], sunk);
	runs.count -= 1;
	return option;
}
