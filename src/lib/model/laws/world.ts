import { REAL_ZERO } from '../arithmetic/real-zero';
import type { Parameters } from '../parameters';
import type { RandomSource } from '../random/random-source';
import { Memory } from '../state/memory';
import { State } from '../state/state';
import type { Law } from './compile';
import type { Circumstances } from './instrument';

export { HISTORY, NEWS_CHANNELS } from '../state/state';

/** A world: its state, and the laws that hold in it. */
export class World extends State {
	/** What laws can refer to, at the opening of the month. */
	readonly circumstances: { -readonly [K in keyof Circumstances]: Circumstances[K] } = {
		month: 0,
		frontierFlop: REAL_ZERO,
		openFrontierFlop: REAL_ZERO,
		incidents: 0
	};

	constructor(
		parameters: Parameters,
		/** The laws as they stand in this month. */
		readonly laws: readonly Law[],
		/** The laws as they will stand when a run committed now is finished, as far as can be foreseen. */
		readonly foreseenLaws: readonly Law[],
		/** The same with lines as low as somebody fears. */
		readonly fearedLaws: readonly Law[],
		random: RandomSource,
		memory = new Memory()
	) {
		super(parameters, laws.length, random, memory);
	}
}
