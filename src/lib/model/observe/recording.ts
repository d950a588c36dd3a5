import type { World } from '../laws/world';
import type { Outcome, PlannedRuns } from '../outcome';
import { PROVIDER_GROUPS } from '../state/kinds';
import { censusOf } from './census';
import { METRICS } from './metrics';
import { Observables } from './observables';

/** What is observed of one world, month by month. */
export class Recording {
	/** Places in `METRICS` of the metrics that are observed, ascending. */
	private readonly places: Uint16Array;
	/** Metric × month. */
	private readonly series: Float64Array;
	/** Month × provider group. */
	private readonly providerShares: Float64Array;
	/** By month: how many makers a simulated fine-tuner stands for. */
	private readonly makersPerFineTuner: Float64Array;
	private readonly observables: Observables;

	constructor(
		private readonly world: World,
		private readonly wanted: readonly string[] | 'all'
	) {
		this.places = placesOf(wanted);
		this.series = new Float64Array(this.places.length * world.months);
		this.providerShares = new Float64Array(world.months * PROVIDER_GROUPS.length);
		this.makersPerFineTuner = new Float64Array(world.months);
		this.observables = new Observables(world);
	}

	/** Observes the month that has just passed. */
	observe(): void {
		const { observables, places, series, world } = this;
		for (let m = 0; m < places.length; m++) {
			const metric = METRICS[places[m]!]!;
			const value = metric.observe(world, observables);
			if (!Number.isFinite(value)) throw new Error(`${metric.id} is ${value} in month ${world.month}`);
			series[m * world.months + world.month] = value === 0 ? 0 : value;
		}
		this.makersPerFineTuner[world.month] = world.makersPerFineTuner;
		observeProviders(world, this.providerShares);
	}

	/** Takes over the months before `month` of the recording of another world, of the same metrics. */
	copyFrom(source: Recording, month: number): void {
		const { months } = this.world;
		for (let m = 0; m < this.places.length; m++) {
			this.series.set(source.series.subarray(m * months, m * months + month), m * months);
		}
		this.makersPerFineTuner.set(source.makersPerFineTuner.subarray(0, month));
		this.providerShares.set(source.providerShares.subarray(0, month * PROVIDER_GROUPS.length));
	}

	/** The outcome of the whole run, with columns of its own; with the census of its public models if asked for. */
	outcome(census = false): Outcome {
		const { places, providerShares, series, wanted, world } = this;
		return {
			months: world.months,
			...(wanted === 'all' ? {} : { metrics: places }),
			series,
			runs: plannedRuns(world),
			lost: world.totals.lost.slice(),
			diverted: world.totals.diverted.slice(),
			providerShares,
			...(census && { census: censusOf(world, this.makersPerFineTuner) })
		};
	}
}

/** Places in `METRICS` of the metrics to observe, ascending. Throws a RangeError for an id that no metric has. */
function placesOf(wanted: readonly string[] | 'all'): Uint16Array {
	if (wanted === 'all') return Uint16Array.from(METRICS, (_, place) => place);
	const places = wanted.map((id) => {
		const place = METRICS.findIndex((metric) => metric.id === id);
		if (place < 0) throw new RangeError(`no metric is called ${id}`);
		return place;
	});
	return Uint16Array.from(new Set(places)).sort();
}

/** Share of demand by provider group: largest closed provider, other closed, open families, none. */
function observeProviders(world: World, providerShares: Float64Array): void {
	const { developers, market } = world;
	let closedSum = 0;
	let largest = 0;
	let openSum = 0;
	for (let d = 0; d < developers.count; d++) {
		closedSum += market.closedUsers[d]!;
		openSum += market.openUsers[d]!;
		largest = Math.max(largest, market.closedUsers[d]!);
	}
	const at = world.month * PROVIDER_GROUPS.length;
	// Shares of everybody can add up to a hair more than 1.
	providerShares[at] = Math.min(1, largest);
	providerShares[at + 1] = Math.min(1, closedSum - largest);
	providerShares[at + 2] = Math.min(1, openSum);
	providerShares[at + 3] = Math.max(0, 1 - closedSum - openSum);
}

/** Rows of runs planned from January 2024 on; the models released before are the same in every world. */
function plannedRuns(world: World): PlannedRuns {
	const { runs, developers } = world;
	let before = 0;
	while (before < runs.count && runs.month[before]! < 0) before += 1;
	const kinds = runs.developer.slice(before, runs.count);
	return {
		id: runs.id.slice(before, runs.count),
		month: runs.month.slice(before, runs.count),
		fate: runs.fate.slice(before, runs.count),
		developerKind: Uint8Array.from(kinds, (d) => developers.kind[d]!),
		home: Uint8Array.from(kinds, (d) => developers.home[d]!),
		wishedLog10Flop: runs.wishedLog10Flop.slice(before, runs.count),
		trainedLog10Flop: runs.log10Flop.slice(before, runs.count),
		disclosed: runs.disclosed.slice(before, runs.count),
		reason: runs.reason.slice(before, runs.count),
		markets: runs.markets.slice(before, runs.count),
		familyDerivatives: runs.familyDerivatives.slice(before, runs.count)
	};
}
