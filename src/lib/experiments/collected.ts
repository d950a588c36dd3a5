import { METRICS, type Outcome, type PlannedRuns } from '$lib/model';
import { Aggregates } from './aggregates';
import { compare, pairedDifferences } from './comparison';
import type { Band, Difference, Experiment } from './experiment';
import { fingerprint } from './fingerprint';
import type { FoldedWorlds, MeanTable } from './folded';
import { missingRuns, type MissingRun } from './missing';
import { metricIndex, seriesOf, summariesOf } from './summary';

/**
 * What is known of an experiment so far: the worlds 0 to `pairedReplicates` − 1, each of them simulated
 * under every regime. It never changes; `Arrivals.collected()` makes the next one. As it holds a prefix
 * of the replicates, what it shows depends on how many worlds are there and never on who came first.
 *
 * Headline numbers, their differences and means are over all `pairedReplicates`. Months and planned runs are those of
 * the first `worldsInFull`, which are fewer where an experiment is too large to be kept.
 *
 * Regimes are indices into `experiment.regimes`, 0 the baseline. Every reader throws a RangeError
 * for an unknown regime, replicate or metric, and while there is no complete world yet.
 */
export class Collected {
	readonly #bands = new Map<string, Band>();
	readonly #differences = new Map<number, readonly Difference[]>();
	readonly #summaries = new Map<number, readonly Float64Array[]>();

	/**
	 * @param outcomes regime × replicate, every row of the same length
	 * @param aggregates what earlier stages of the same experiment computed, to go on from
	 * @param folded all complete worlds, where `outcomes` are not all of them
	 */
	constructor(
		readonly experiment: Experiment,
		readonly outcomes: readonly (readonly Outcome[])[],
		private readonly aggregates = new Aggregates(),
		private readonly folded?: FoldedWorlds
	) {}

	get pairedReplicates(): number {
		return this.folded?.worlds ?? this.worldsInFull;
	}

	/** Of how many of these worlds, from 0 on, every month and every planned run is at hand. */
	get worldsInFull(): number {
		return this.outcomes[0]?.length ?? 0;
	}

	get complete(): boolean {
		return this.pairedReplicates === this.experiment.replicates;
	}

	/** Number of months of every series. */
	get months(): number {
		return this.#of(0)[0]!.months;
	}

	/** Months of one metric in one of the first `worldsInFull` worlds, in the metric's unit. */
	path(metricId: string, regime: number, replicate: number): Float64Array {
		if (!(replicate in this.#of(regime)))
			throw new RangeError(`replicate ${replicate} is not there; ${this.worldsInFull} are`);
		return this.#lines(metricId, regime)(replicate);
	}

	/** Median and range of the months of one metric under one regime, in the metric's unit. */
	band(metricId: string, regime: number): Band {
		return this.#remember(`${regime} ${metricId}`, this.#lines(metricId, regime));
	}

	/** Months of the paired difference to regime 0: the band of the differences, not the difference of bands. */
	differenceBand(metricId: string, regime: number): Band {
		const [baseline, line] = [this.#lines(metricId, 0), this.#lines(metricId, regime)];
		return this.#remember(`${regime} - ${metricId}`, (replicate) =>
			pairedDifferences(baseline(replicate), line(replicate))
		);
	}

	/** One difference per metric, in the order of `METRICS`. */
	differences(regime: number): readonly Difference[] {
		const known = this.#differences.get(regime);
		if (known) return known;
		const [before, after] = [this.#headlines(0), this.#headlines(regime)];
		const made = METRICS.map((metric, index) =>
			compare(metric.id, regime, column(before, index), column(after, index))
		);
		this.#differences.set(regime, made);
		return made;
	}

	difference(metricId: string, regime: number): Difference {
		return this.differences(regime)[metricIndex(metricId)]!;
	}

	/** One headline number per replicate of one metric, in the metric's unit. */
	summaries(metricId: string, regime: number): Float64Array {
		return column(this.#headlines(regime), metricIndex(metricId));
	}

	/** Months of one metric in one world, in the metric's unit. */
	series(metricId: string, regime: number, replicate: number): Float64Array {
		const outcome = this.#of(regime)[replicate];
		if (!outcome) throw new RangeError(`replicate ${replicate} is not there; ${this.worldsInFull} are`);
		return seriesOf(outcome, metricIndex(metricId));
	}

	/** Projects lost per world: fine-tuner kind × reason, weighted to makers; means, so that the cells add up. */
	lost(regime: number): Float64Array {
		return this.#mean('lost', regime);
	}

	/** Projects moved to a worse base per world: fine-tuner kind × reason, weighted to makers; means. */
	diverted(regime: number): Float64Array {
		return this.#mean('diverted', regime);
	}

	/** Share of users: month × provider group; means, so that the groups of a month still add up to 1. */
	providerShares(regime: number): Float64Array {
		return this.#mean('providerShares', regime);
	}

	runs(regime: number, replicate: number): PlannedRuns {
		const outcome = this.#of(regime)[replicate];
		if (!outcome) throw new RangeError(`replicate ${replicate} is not there; ${this.worldsInFull} are`);
		return outcome.runs;
	}

	/** Runs released under regime 0 that are missing, more closed or smaller under `regime` in the same world. */
	missing(regime: number, replicate: number): MissingRun[] {
		return missingRuns(this.runs(0, replicate), this.runs(regime, replicate));
	}

	/** 16 hexadecimal digits; throws a RangeError while worlds are missing, because it names the whole experiment. */
	fingerprint(): string {
		if (!this.complete) {
			throw new RangeError(
				`${this.pairedReplicates} of ${this.experiment.replicates} replicates have no fingerprint`
			);
		}
		return this.folded?.fingerprint() ?? fingerprint(this.outcomes);
	}

	#of(regime: number): readonly Outcome[] {
		const outcomes = this.outcomes[regime];
		if (!outcomes) throw new RangeError(`there is no regime ${regime}; ${this.outcomes.length} are compared`);
		if (outcomes.length === 0) throw new RangeError('no world is complete yet');
		return outcomes;
	}

	#lines(metricId: string, regime: number): (replicate: number) => Float64Array {
		const metric = metricIndex(metricId);
		const outcomes = this.#of(regime);
		return (replicate) => seriesOf(outcomes[replicate]!, metric);
	}

	#mean(table: MeanTable, regime: number): Float64Array {
		const outcomes = this.#of(regime);
		const { folded } = this;
		if (folded) return folded.sum(table, regime).map((sum) => sum / folded.worlds);
		return this.aggregates.mean(`${regime} ${table}`, outcomes.length, (world) => outcomes[world]![table]);
	}

	#headlines(regime: number): readonly Float64Array[] {
		const known = this.#summaries.get(regime);
		if (known) return known;
		const outcomes = this.#of(regime);
		const made = this.folded?.summaries[regime] ?? outcomes.map(summariesOf);
		this.#summaries.set(regime, made);
		return made;
	}

	#remember(key: string, line: (replicate: number) => Float64Array): Band {
		const band = this.#bands.get(key) ?? this.aggregates.band(key, this.worldsInFull, line);
		this.#bands.set(key, band);
		return band;
	}
}

function column(rows: readonly Float64Array[], index: number): Float64Array {
	return Float64Array.from(rows, (row) => row[index]!);
}

/** What numbers were computed from: an experiment, and how many of its worlds they hold. */
export type Source = Pick<Collected, 'experiment' | 'pairedReplicates'>;
