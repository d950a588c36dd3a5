import { initialize } from './initialize';
import { compile } from './laws/compile';
import type { Policy } from './laws/instrument';
import { World } from './laws/world';
import { Recording } from './observe/recording';
import type { Outcome } from './outcome';
import { inOrder, type Parameters } from './parameters';
import { RandomSource, type Generator } from './random/random-source';
import { step } from './schedule';
import { Memory } from './state/memory';
import { STARTS, USUAL_START, type StartId } from './state/starts';
import { firstMonthOfLaw, type Trunks } from './trunks';

export interface SimulationInput {
	readonly parameters: Parameters;
	/** The policies of one compared world; none for no rule. */
	readonly policies: readonly Policy[];
	/** Seed phrase, any Unicode text. */
	readonly seed: string;
	/** Number of the world, from 0. Worlds with the same seed and number differ only by their policies. */
	readonly replicate: number;
	/** Another generator of random numbers, to check that no result hangs on the usual one. */
	readonly generator?: Generator | undefined;
	/**
	 * Ids of the metrics to observe, in any order; all by default. Each has the same bits as among all of them:
	 * observing changes nothing in the world.
	 */
	readonly metrics?: readonly string[] | 'all' | undefined;
	/** Where the simulation begins; January 2024 by default. Laws have dates that count from there, so another start takes none. */
	readonly start?: StartId | undefined;
	/** Whether the public models are counted at the end. */
	readonly census?: boolean | undefined;
}

/**
 * Runs one world from its start and returns what was observed. A pure function of its input.
 * @param memory of earlier simulations, to be used again; nothing of them is left in it
 * @param trunks the months before any law that earlier simulations of the same world had; see `Trunks`
 */
export function simulate(
	asked: SimulationInput,
	memory = new Memory(),
	trunks: Trunks | null = null
): Outcome {
	const input = atStart(asked);
	const { parameters, policies } = input;
	const laws = compile(policies);
	const world = new World(parameters, laws, randomOf(input), memory);
	const recording = new Recording(world, input.metrics ?? 'all');
	const shared = trunks?.upTo(firstMonthOfLaw(laws, parameters), input) ?? null;
	if (shared === null) initialize(world, input.start);
	else {
		world.copyFrom(shared.world);
		recording.copyFrom(shared.recording, shared.month);
	}
	for (world.month = shared?.month ?? 0; world.month < world.months; world.month++) {
		step(world);
		recording.observe();
	}
	const outcome = recording.outcome(input.census);
	world.release();
	return outcome;
}

/** The world at the beginning, before its first month. */
export function worldOf(asked: SimulationInput, memory = new Memory()): World {
	const input = atStart(asked);
	const world = new World(input.parameters, compile(input.policies), randomOf(input), memory);
	initialize(world, input.start);
	return world;
}

/** With the values of its start, which are facts and hold whatever was asked. */
function atStart(asked: SimulationInput): SimulationInput {
	const { policies, start = USUAL_START } = asked;
	if (start !== USUAL_START && policies.some(({ tiers }) => tiers.length > 0)) {
		throw new RangeError(
			`a simulation from ${start} takes no policies: their dates count from ${USUAL_START}`
		);
	}
	return { ...asked, parameters: inOrder({ ...asked.parameters, ...STARTS[start].values }) };
}

function randomOf({ generator, replicate, seed }: SimulationInput): RandomSource {
	return new RandomSource(seed, replicate, generator);
}

export { step } from './schedule';
