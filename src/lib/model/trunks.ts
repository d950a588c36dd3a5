import { initialize } from './initialize';
import type { CompiledLaw } from './laws/compile';
import { World } from './laws/world';
import { Recording } from './observe/recording';
import type { Parameters } from './parameters';
import { RandomSource } from './random/random-source';
import { step } from './schedule';
import type { SimulationInput } from './simulate';
import type { Memory } from './state/memory';

/** A world without laws at the opening of a month, and what was observed of it before. */
export interface Trunk {
	readonly world: World;
	readonly recording: Recording;
	readonly month: number;
}

/** Worlds of more fine-tuners are run from the start: copies of them would fill the memory of a thread. */
const MOST_FINE_TUNERS = 20_000;
/** Worlds used longest ago are forgotten beyond this. In bytes. */
const MOST_KEPT = 96 * 1024 * 1024;

/**
 * The first month in which laws can make a difference: in force, or foreseen by somebody who commits a run
 * then. A policy without tiers asks nothing of anybody and is no law. Fear of a law, and of a lower line, begins with these. Before it every set of laws has the same world
 * to the last bit, because every draw is keyed. Decided by the laws, never by what was observed.
 */
export function firstMonthOfLaw(
	policies: readonly CompiledLaw[],
	{ months, runLeadMonths }: Parameters
): number {
	const laws = policies.filter(({ tiers }) => tiers.length > 0);
	for (let month = 0; month < months; month++) {
		const finished = month + runLeadMonths;
		if (laws.some((law) => law.inForce(month) || (law.inForce(finished) && law.foreseeable(month))))
			return month;
	}
	return months;
}

/**
 * The months that worlds of the same parameters, seed and number share because no law matters yet: run once, and
 * copied by every simulation that goes on from there under laws of its own. Owned by whoever runs simulations,
 * one for each thread; the worlds used longest ago go first.
 */
export class Trunks {
	private readonly kept = new Map<string, Trunk>();

	constructor(private readonly memory: Memory) {}

	/** The shared months up to `month` of the world of `input`, or null where keeping them does not pay. */
	upTo(month: number, input: SimulationInput): Trunk | null {
		if (input.parameters.fineTuners > MOST_FINE_TUNERS) return null;
		const key = JSON.stringify([
			input.parameters,
			input.seed,
			input.replicate,
			input.generator ?? null,
			input.start ?? null,
			input.metrics ?? 'all'
		]);
		const known = this.kept.get(key);
		if (known !== undefined) this.kept.delete(key);
		// A world without any law goes on from what there is, and leaves nothing behind.
		if (month >= input.parameters.months) {
			if (known !== undefined) this.kept.set(key, known);
			return known ?? null;
		}
		if (known !== undefined && known.month > month) known.world.release();
		const usable = known !== undefined && known.month <= month ? known : this.start(input);
		const trunk = advance(usable, month);
		this.kept.set(key, trunk);
		this.forgetOldest();
		return trunk;
	}

	private start({ generator, metrics, parameters, replicate, seed, start }: SimulationInput): Trunk {
		const world = new World(parameters, [], new RandomSource(seed, replicate, generator), this.memory);
		initialize(world, start);
		return { world, recording: new Recording(world, metrics ?? 'all'), month: 0 };
	}

	private forgetOldest(): void {
		let bytes = 0;
		for (const { world } of this.kept.values()) bytes += world.bytes();
		for (const [key, { world }] of this.kept) {
			if (bytes <= MOST_KEPT) return;
			bytes -= world.bytes();
			world.release();
			this.kept.delete(key);
		}
	}
}

/** Runs a trunk on to the opening of a month. */
function advance({ month: from, recording, world }: Trunk, month: number): Trunk {
	for (world.month = from; world.month < month; world.month++) {
		step(world);
		recording.observe();
	}
	return { world, recording, month };
}
