import { REAL_ZERO } from '../arithmetic/real-zero';
import type { Parameters } from '../parameters';
import type { RandomSource } from '../random/random-source';
import { Memory } from '../state/memory';
import { State } from '../state/state';
import { Arena } from './arena';
import type { CompiledLaw } from './compile';
import { lawBeforeStart, type MonthlyLaw } from './monthly-law';
import type { Circumstances } from './subjects';

export { HISTORY, NEWS_CHANNELS } from '../state/state';

/** A world: its state, and the laws that hold in it. */
export class World extends State {
	/** What laws can refer to, at the opening of the month. */
	circumstances: Circumstances = {
		month: 0,
		frontierFlop: REAL_ZERO,
		openFrontierFlop: REAL_ZERO,
		postTrainingShare: REAL_ZERO,
		incidents: 0
	};
	/** The laws as they stand in this month. */
	laws: readonly MonthlyLaw[];
	/** The laws as they will stand when a run committed now is finished, as far as can be foreseen. */
	foreseenLaws: readonly MonthlyLaw[];
	/** The same with lines as low as somebody fears. */
	fearedLaws: readonly MonthlyLaw[];
	/** Room for questions to the laws. */
	readonly arena: Arena;

	constructor(
		parameters: Parameters,
		/** The policies of this world, compiled. */
		readonly compiledLaws: readonly CompiledLaw[],
		random: RandomSource,
		memory = new Memory()
	) {
		super(parameters, compiledLaws.length, random, memory);
		// Not `map`: see `updateLaw`.
		this.laws = Array.from(compiledLaws, (law) => lawBeforeStart(law));
		this.foreseenLaws = this.laws;
		this.fearedLaws = this.laws;
		this.arena = new Arena(compiledLaws.length);
	}
}
