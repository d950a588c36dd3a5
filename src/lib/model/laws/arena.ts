import type { CompiledLaw } from './compile';
import type { MonthlyLaw } from './monthly-law';
import { blankModel, blankModification } from './facts';
import { ModelObligation } from './obligation';
import type { Outlook } from './outlook';
import { nothingOwed } from './tier';

/** What a developer is about to decide, as `decide` of the training plan is asked; it changes nothing of the world. */
export type DecisionWatch = (
	laws: readonly MonthlyLaw[],
	row: number,
	sizesFlop: readonly number[],
	sunk: boolean,
	fearedLaws: readonly MonthlyLaw[] | null
) => void;

/**
 * Room for what laws are asked about and what they answer, so that a question allocates nothing. It belongs to
 * a world and carries nothing from one question to the next but the tables named below.
 */
export class Arena {
	/** The base model that is asked about, and the original of a modification. */
	readonly model = blankModel();
	readonly original = blankModel();
	readonly modification = blankModification();
	readonly owed = nothingOwed();
	/** An answer that nobody keeps, and the same under the laws as they are feared. */
	readonly obligation: ModelObligation;
	readonly fearedObligation: ModelObligation;
	/** What is owed for the plan that a developer wished for, and for the one that it takes: until the next decision. */
	readonly wishedObligation: ModelObligation;
	readonly chosenObligation: ModelObligation;
	/** By row of base model: tiers that cover it as an original in this month, one bit each, or `UNKNOWN`. */
	coverage = new Int32Array(0);
	/** The laws in force for which the smallest covered modifications are known, and of how many open models. */
	readonly linedLaws: CompiledLaw[] = [];
	linedModels = 0;
	/** Base × law × kind of fine-tuner: what the smallest modification owes in and out of commercial activity, in USD. */
	smallestOwedUsd = new Float64Array(0);
	smallestOwedByOthersUsd = new Float64Array(0);
	/** The coverage that they are for, by base. */
	smallestOwedFor = new Int32Array(0);
	/** What developers that decide under the laws of this month need to know of them. */
	outlook: Outlook | null = null;
	/** Who is told of a decision before it is made; nobody, but where a run is explained. */
	watch: DecisionWatch | null = null;

	constructor(laws: number) {
		this.obligation = new ModelObligation(laws);
		this.fearedObligation = new ModelObligation(laws);
		this.wishedObligation = new ModelObligation(laws);
		this.chosenObligation = new ModelObligation(laws);
	}
}

/** Coverage that has not been asked for in this month. There are 31 tiers at most, so that no set is negative. */
export const UNKNOWN = -1;
