import type { Outcome } from '$lib/model';
import { Aggregates } from './aggregates';
import { Collected } from './collected';
import type { Experiment, Run } from './experiment';
import { Folding } from './folded';
import { worldsInFull } from './worlds-in-full';

/** Stands where an outcome was, of which headline numbers and sums are left. */
const FOLDED = null;

/**
 * Takes in the outcomes of an experiment in any order, and knows which worlds are complete. Of an experiment that is
 * too large to be kept it keeps the first worlds whole, and of those after them what does not grow with their months.
 */
export class Arrivals {
	/** regime × replicate. */
	readonly #outcomes: (Outcome | undefined | typeof FOLDED)[][];
	readonly #inFull: number;
	readonly #folding: Folding | null;
	readonly #aggregates = new Aggregates();
	#count = 0;
	#pairedReplicates = 0;
	/** Cache keys of the regimes. */
	readonly #inputs: readonly string[];

	/** @param recent outcomes of earlier experiments: those that fit have arrived already; keeps the new ones */
	constructor(
		readonly experiment: Experiment,
		private readonly recent = new RecentOutcomes()
	) {
		this.#outcomes = experiment.regimes.map(() =>
			new Array<Outcome | undefined>(experiment.replicates).fill(undefined)
		);
		this.#inFull = worldsInFull(experiment);
		this.#folding = this.#inFull < experiment.replicates ? new Folding(experiment.regimes.length) : null;
		this.#inputs = experiment.regimes.map((_, regime) => inputsOf(experiment, regime));
		recent.use(this.#inputs);
		for (const run of this.missing()) {
			const known = recent.find(this.#inputs[run.regime]!, run.replicate);
			if (known) this.#take(run, known);
		}
	}

	/** The same run twice is refused: one of the two would silently win. */
	add({ regime, replicate }: Run, outcome: Outcome): void {
		const row = this.#outcomes[regime];
		if (!row || replicate < 0 || replicate >= row.length) {
			throw new RangeError(`regime ${regime}, replicate ${replicate} is not part of the experiment`);
		}
		if (row[replicate] !== undefined)
			throw new RangeError(`regime ${regime}, replicate ${replicate} arrived twice`);
		this.#take({ regime, replicate }, outcome);
		if (replicate < this.#inFull) this.recent.keep(this.#inputs[regime]!, replicate, outcome);
	}

	/** What has not arrived, world by world and every regime of a world in turn: a first comparison is there early. */
	missing(): Run[] {
		const runs: Run[] = [];
		for (let replicate = 0; replicate < this.experiment.replicates; replicate++) {
			this.#outcomes.forEach((row, regime) => {
				if (row[replicate] === undefined) runs.push({ regime, replicate });
			});
		}
		return runs;
	}

	/** Number of simulations that arrived. */
	get count(): number {
		return this.#count;
	}

	/** Length of the longest run of worlds 0, 1, 2 … that were simulated under every regime. */
	get pairedReplicates(): number {
		return this.#pairedReplicates;
	}

	/** The complete worlds so far. */
	collected(): Collected {
		const worlds = Math.min(this.#inFull, this.#pairedReplicates);
		const outcomes = this.#outcomes.map((row) => row.slice(0, worlds) as Outcome[]);
		return new Collected(this.experiment, outcomes, this.#aggregates, this.#folding?.soFar());
	}

	#take({ regime, replicate }: Run, outcome: Outcome): void {
		this.#outcomes[regime]![replicate] = outcome;
		this.#count++;
		while (this.#isComplete(this.#pairedReplicates)) this.#fold(this.#pairedReplicates++);
	}

	#fold(replicate: number): void {
		if (!this.#folding) return;
		this.#folding.add(this.#outcomes.map((row) => row[replicate] as Outcome));
		if (replicate >= this.#inFull) for (const row of this.#outcomes) row[replicate] = FOLDED;
	}

	#isComplete(replicate: number): boolean {
		return (
			replicate < this.experiment.replicates && this.#outcomes.every((row) => row[replicate] !== undefined)
		);
	}
}

/** Cache key of a regime's outcomes: every input of its simulations, serialised. Names are not part of it. */
function inputsOf(experiment: Experiment, regime: number): string {
	const { seed, parameters, regimes, generator, start, census } = experiment;
	return JSON.stringify([seed, parameters, regimes[regime]?.policies, generator, start, census]);
}

/**
 * Cache of outcomes, so that a regime nobody touched (the baseline during a drag), an undone change and a raised
 * number of replicates are not simulated again. The key holds every input, so an entry is never out of date. The
 * least recently used regimes are evicted first.
 */
export class RecentOutcomes {
	/** Inputs to replicate to outcome; the latest used regime last. */
	readonly #regimes = new Map<string, Map<number, Outcome>>();

	/** @param most outcomes to keep; a limit on memory */
	constructor(private readonly most = 600) {}

	find(inputs: string, replicate: number): Outcome | undefined {
		return this.#regimes.get(inputs)?.get(replicate);
	}

	keep(inputs: string, replicate: number, outcome: Outcome): void {
		const outcomes = this.#regimes.get(inputs) ?? new Map<number, Outcome>();
		outcomes.set(replicate, outcome);
		this.#regimes.delete(inputs);
		this.#regimes.set(inputs, outcomes);
	}

	/** Marks these regimes as used, and evicts the least recently used others beyond the limit. */
	use(inUse: readonly string[]): void {
		for (const inputs of inUse) {
			const outcomes = this.#regimes.get(inputs);
			if (!outcomes) continue;
			this.#regimes.delete(inputs);
			this.#regimes.set(inputs, outcomes);
		}
		let count = 0;
		for (const [inputs, outcomes] of [...this.#regimes].reverse()) {
			count += outcomes.size;
			if (count > this.most && !inUse.includes(inputs)) this.#regimes.delete(inputs);
		}
	}
}
