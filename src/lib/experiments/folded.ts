import type { Outcome } from '$lib/model';
import { FingerprintByRegime } from './fingerprint';
import { summariesOf } from './summary';

/** Tables of an outcome that are shown as means over the worlds. */
export const MEAN_TABLES = ['lost', 'diverted', 'providerShares'] as const;
export type MeanTable = (typeof MEAN_TABLES)[number];

/** What stays of the worlds of an experiment that is too large to be kept, up to one of them. It never changes. */
export interface FoldedWorlds {
	readonly worlds: number;
	/** Headline numbers: regime × world, each in the order of `METRICS`. */
	readonly summaries: readonly (readonly Float64Array[])[];
	/** Sum over the worlds of a table, cell by cell. */
	sum(table: MeanTable, regime: number): Float64Array;
	/** Of all worlds so far. */
	fingerprint(): string;
}

/**
 * Takes in the worlds of an experiment one by one and keeps of each what does not grow with its months: headline
 * numbers, sums of tables, and the hash of every month.
 */
export class Folding {
	readonly #summaries: Float64Array[][];
	readonly #sums: Record<MeanTable, Float64Array>[] = [];
	readonly #fingerprint: FingerprintByRegime;
	#worlds = 0;

	constructor(regimes: number) {
		this.#summaries = Array.from({ length: regimes }, () => []);
		this.#fingerprint = new FingerprintByRegime(regimes);
	}

	/** @param outcomes of the next world, one for each regime */
	add(outcomes: readonly Outcome[]): void {
		outcomes.forEach((outcome, regime) => {
			this.#summaries[regime]!.push(summariesOf(outcome));
			this.#fingerprint.add(regime, outcome);
			const { lost, diverted, providerShares } = outcome;
			const sums = this.#sums[regime];
			if (!sums) {
				this.#sums[regime] = {
					lost: lost.slice(),
					diverted: diverted.slice(),
					providerShares: providerShares.slice()
				};
				return;
			}
			for (const table of MEAN_TABLES) {
				const [sum, next] = [sums[table], outcome[table]];
				for (let cell = 0; cell < sum.length; cell++) sum[cell]! += next[cell]!;
			}
		});
		this.#worlds++;
	}

	soFar(): FoldedWorlds {
		const worlds = this.#worlds;
		const sums = this.#sums.map((tables) => ({
			lost: tables.lost.slice(),
			diverted: tables.diverted.slice(),
			providerShares: tables.providerShares.slice()
		}));
		return {
			worlds,
			summaries: this.#summaries.map((row) => row.slice(0, worlds)),
			sum: (table, regime) => sums[regime]![table],
			fingerprint: () => {
				if (this.#worlds !== worlds) throw new RangeError('worlds arrived since');
				return this.#fingerprint.text();
			}
		};
	}
}
