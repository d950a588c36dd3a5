import type { World } from './laws/world';
import { decided, weighedIdea, type Idea, type StoryMonth } from './observe/story';
import { step } from './schedule';
import { worldOf, type SimulationInput } from './simulate';
import { decideProjects } from './steps/decide-projects';
import { releaseDerivatives } from './steps/release-derivatives';

/** What every fine-tuner of a world built on, month by month. */
export interface BuiltOn {
	readonly months: number;
	/** Index into `FINE_TUNER_KINDS`, index into `JURISDICTIONS` and niche, by fine-tuner. */
	readonly kind: Uint8Array;
	readonly home: Uint8Array;
	readonly niche: Uint8Array;
	/** Fine-tuner × month: structural id of the run built on, plus 1; 0 for nothing built. */
	readonly run: Uint32Array;
}

/** Runs one world again and notes what every fine-tuner built on. A pure observation: the world keeps its bits. */
export function builtOnIn(input: SimulationInput): BuiltOn {
	const world = worldOf(input);
	const { fineTuners, months, runs } = world;
	const run = new Uint32Array(fineTuners.count * months);
	for (world.month = 0; world.month < months; world.month++) {
		step(world, (next) => {
			if (next !== releaseDerivatives) return;
			for (let i = 0; i < fineTuners.count; i++) {
				const row = fineTuners.building[i]!;
				if (row >= 0) run[i * months + world.month] = runs.id[row]! + 1;
			}
		});
	}
	return {
		months,
		kind: fineTuners.kind.slice(0, fineTuners.count),
		home: fineTuners.home.slice(0, fineTuners.count),
		niche: fineTuners.niche.slice(0, fineTuners.count),
		run
	};
}

/**
 * Runs one world again and follows one fine-tuner: what it weighed in each month, with the numbers that decided. A
 * pure observation: the world keeps its bits.
 * @throws RangeError where there is no such fine-tuner
 */
export function storyOf(input: SimulationInput, fineTuner: number): StoryMonth[] {
	const world = worldOf(input);
	if (!(fineTuner >= 0 && fineTuner < world.fineTuners.count)) {
		throw new RangeError(`there is no fine-tuner ${fineTuner}; ${world.fineTuners.count} are simulated`);
	}
	const story: StoryMonth[] = [];
	for (world.month = 0; world.month < world.months; world.month++) story.push(monthOf(world, fineTuner));
	return story;
}

function monthOf(world: World, i: number): StoryMonth {
	const { fineTuners, runs } = world;
	const active = fineTuners.active[i] === 1;
	let base: number | null = null;
	let weighed: ReturnType<typeof weighedIdea> = null;
	let idea: Idea | null = null;
	step(world, (next) => {
		if (next === decideProjects) {
			base = fineTuners.base[i]! < 0 ? null : runs.id[fineTuners.base[i]!]!;
			weighed = weighedIdea(world, i);
		} else if (next === releaseDerivatives && weighed !== null) idea = decided(world, i, weighed);
	});
	return { month: world.month, active, base, idea, givesUp: active && fineTuners.active[i] === 0 };
}
