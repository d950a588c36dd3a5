import type { Outcome } from '$lib/model';
import { Aggregates } from './aggregates';
import { Collected } from './collected';
import type { Experiment, Run } from './experiment';

/** Takes in the outcomes of an experiment in any order, and knows which worlds are complete. */
export class Arrivals {
	/** regime × replicate. */
	readonly #outcomes: (Outcome | undefined)[][];
	readonly #aggregates = new Aggregates();
	#count = 0;
	#pairedReplicates = 0;

	constructor(readonly experiment: Experiment) {
		this.#outcomes = experiment.regimes.map(() =>
			new Array<Outcome | undefined>(experiment.replicates).fill(undefined)
		);
	}

	/** The same run twice is refused: one of the two would silently win. */
	add({ regime, replicate }: Run, outcome: Outcome): void {
		const row = this.#outcomes[regime];
		if (!row || replicate < 0 || replicate >= row.length) {
			throw new RangeError(`regime ${regime}, replicate ${replicate} is not part of the experiment`);
		}
		if (row[replicate]) throw new RangeError(`regime ${regime}, replicate ${replicate} arrived twice`);
		row[replicate] = outcome;
		this.#count++;
		while (this.#isComplete(this.#pairedReplicates)) this.#pairedReplicates++;
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
		const outcomes = this.#outcomes.map((row) => row.slice(0, this.#pairedReplicates) as Outcome[]);
		return new Collected(this.experiment, outcomes, this.#aggregates);
	}

	#isComplete(replicate: number): boolean {
		return (
			replicate < this.experiment.replicates && this.#outcomes.every((row) => row[replicate] !== undefined)
		);
	}
}
