import type { State } from './state';

/** A fine-tuner moves to a base, or from one to none (−1). */
export function move(world: State, i: number, base: number): void {
	const { runs, fineTuners, lineage } = world;
	const before = fineTuners.base[i]!;
	if (before >= 0) runs.adopters[before]! -= 1;
	if (base >= 0) {
		runs.adopters[base]! += 1;
		lineage.useBase(base, world.makersPerFineTuner);
	}
	fineTuners.base[i] = base;
}
