import type { Experiment } from '$lib/experiments';
import type { Outcome } from '$lib/model';

/** Cache key of a regime's outcomes: every input of its simulations, serialised. Names are not part of it. */
export function inputsOf(experiment: Experiment, regime: number): string {
	return JSON.stringify([experiment.seed, experiment.parameters, experiment.regimes[regime]?.policies]);
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
