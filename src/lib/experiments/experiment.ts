import type { Outcome } from '$lib/model';
import type { ValidRegime, ValidScenario } from '$lib/scenarios/valid-scenario';

/** The policies that one compared world lives under together. */
export type Regime = ValidRegime;

/** A comparison ready to run: every regime on the same worlds, one world per replicate. Nobody validates it again. */
export type Experiment = ValidScenario;

/** One simulation of an experiment. */
export interface Run {
	readonly regime: number;
	readonly replicate: number;
}

/** Called as simulations finish, in any order. */
export type OnOutcome = (run: Run, outcome: Outcome) => void;

/**
 * Runs simulations somewhere: here, through a structured clone, or on a pool of threads. The outcome of
 * a run never depends on which.
 */
export interface Runner {
	/**
	 * Runs every simulation of `runs` and reports each as it finishes. Rejects with `RunCancelled` as soon
	 * as `signal` aborts. When a simulation fails, no further one is started, those under way are finished
	 * and reported, and then the promise rejects with `RunFailed`, which names regime and replicate. Nothing
	 * is reported once the promise has settled.
	 */
	execute(
		experiment: Experiment,
		runs: readonly Run[],
		onOutcome: OnOutcome,
		signal?: AbortSignal
	): Promise<void>;
	/** Starts what can be started before there is anything to run. Never throws. */
	prepare?(): void;
	/** Ends what runs; the runner cannot be used afterwards. */
	dispose(): void;
	/** A sentence for the user about where simulations run, if it is worth one ("no workers: the page may stutter"). */
	readonly notice?: string | null;
}

/** Months × three columns of one metric over the replicates of one regime. */
export interface Band {
	readonly median: Float64Array;
	readonly low: Float64Array;
	readonly high: Float64Array;
}

/** Paired difference of one metric's summary: regime minus baseline on the same worlds. */
export interface Difference {
	readonly metric: string;
	/** Index of the regime. */
	readonly regime: number;
	readonly mean: number;
	/** 95 % interval of the mean difference (Student t over replicates); null for a single replicate, which has none. */
	readonly low: number | null;
	readonly high: number | null;
	/** Mean of the baseline's summary, for percentages. */
	readonly baseline: number;
	readonly replicates: number;
	/**
	 * How many times more worlds the same precision would take if the regimes did not share theirs; null
	 * for a single replicate and where the difference is the same in every world.
	 */
	readonly pairingGain: number | null;
}
