import type { World } from './laws/world';
import { decided, weighedIdea, type Idea, type StoryMonth } from './observe/story';
import { watchRuns, type RunDecision } from './observe/weighed-run';
import { log10 } from './arithmetic/portable-math';
import { step } from './schedule';
import { worldOf, type SimulationInput } from './simulate';
import { decideProjects } from './steps/decide-projects';
import { releaseDerivatives } from './steps/release-derivatives';
import { spreadKnowHow } from './steps/spread-know-how';

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

/** Every derivative of a world in order of release, and what it was made from. Columns have one row each. */
export interface Lineage {
	/** Base models with derivatives: structural id of the run, and log10 of its training compute in FLOP. */
	readonly bases: Uint32Array;
	readonly basesLog10Flop: Float64Array;
	/** By derivative: place in `bases` of the model at the root. */
	readonly root: Uint32Array;
	/** By derivative: row of the derivative that it was made from, always an earlier one; −1 for the base itself. */
	readonly parent: Int32Array;
	/** By derivative: index into `DERIVATIVE_KINDS`, index into `FINE_TUNER_KINDS` of its maker, month of release. */
	readonly kind: Uint8Array;
	readonly makerKind: Uint8Array;
	readonly month: Int16Array;
	/** By derivative: how many makers its maker stands for, and so how many derivatives it counts as. */
	readonly weight: Float64Array;
}

/** Runs one world again and notes what was made from what. A pure observation: the world keeps its bits. */
export function lineageIn(input: SimulationInput): Lineage {
	const world = worldOf(input);
	const { derivatives, fineTuners, months, runs } = world;
	const makerKinds: number[] = [];
	const weights: number[] = [];
	for (world.month = 0; world.month < months; world.month++) {
		step(world, (next) => {
			if (next !== spreadKnowHow) return;
			// A maker who gives up later may be followed by one of another kind.
			for (let row = weights.length; row < derivatives.count; row++) {
				makerKinds.push(fineTuners.kind[derivatives.maker[row]!]!);
				weights.push(world.makersPerFineTuner);
			}
		});
	}
	const rows = Array.from({ length: derivatives.count }, (_, row) => row);
	const places = new Map<number, number>();
	for (const row of rows) {
		const base = derivatives.root[row]!;
		if (!places.has(base)) places.set(base, places.size);
	}
	const bases = [...places.keys()];
	return {
		bases: Uint32Array.from(bases, (base) => runs.id[base]!),
		basesLog10Flop: Float64Array.from(bases, (base) => log10(runs.trainingFlop[base]!)),
		root: Uint32Array.from(rows, (row) => places.get(derivatives.root[row]!)!),
		parent: Int32Array.from(rows, (row) => derivatives.parent(row)),
		kind: Uint8Array.from(rows, (row) => derivatives.kind(row)),
		makerKind: Uint8Array.from(makerKinds),
		month: Int16Array.from(rows, (row) => derivatives.month(row)),
		weight: Float64Array.from(weights)
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

/**
 * Runs one world again and follows planned runs: what their developers weighed before training and at release, with
 * the numbers that decided. A pure observation: the world keeps its bits.
 * @param runs structural ids of planned runs; one that nobody plans in this world has no decisions
 */
export function decisionsOn(
	input: SimulationInput,
	runs: readonly number[]
): ReadonlyMap<number, readonly RunDecision[]> {
	const world = worldOf(input);
	const decisions = new Map(runs.map((id) => [id, [] as RunDecision[]]));
	watchRuns(world, decisions);
	for (world.month = 0; world.month < world.months; world.month++) step(world);
	return decisions;
}
