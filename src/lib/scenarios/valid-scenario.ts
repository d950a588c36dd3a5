import type { Generator, Parameters, Policy, StartId } from '$lib/model';
import type { ScenarioChoice } from './choice';

/**
 * The brand. A private member can neither be written in a literal nor survives a spread, so the compiler refuses
 * any scenario that was not made by `assumeValid`, and any changed copy of one.
 */
declare class Validated {
	private readonly validated: true;
}

/** The policies that one compared world lives under together, with every edit applied. */
export interface ValidRegime {
	readonly name: string;
	readonly policies: readonly Policy[];
}

/**
 * A scenario whose every value was parsed and found in its declared range: immutable (frozen), with a value for
 * every parameter. Whoever takes one does not validate again. `resolveExperiment` makes one of a choice, a link
 * carries one, and the edits of a control lead from one to the next.
 *
 * It is plain data: `structuredClone` and `postMessage` keep every value, and lose only the freezing.
 */
export interface ValidScenario extends Validated {
	/** What a user holds of it, and a link: presets, edits, and the parameters that differ from their defaults. */
	readonly choice: ScenarioChoice;
	/** Seed phrase, any Unicode text. */
	readonly seed: string;
	readonly replicates: number;
	readonly parameters: Parameters;
	/** One to four; the first is the baseline. Regimes that equal choices gave are the same object. */
	readonly regimes: readonly ValidRegime[];
	/** Another generator of random numbers, to check results with; links know nothing of it. */
	readonly generator?: Generator | undefined;
	/** Another start than January 2024, to hold the model against what is known; links know nothing of it. */
	readonly start?: StartId | undefined;
	/** Whether public models are counted at the end of each world; links know nothing of it. */
	readonly census?: boolean | undefined;
}
