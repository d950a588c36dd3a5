/*
 * One policy of the comparison on screen alone in one place, in two together, and everywhere.
 *
 * class PlacesState {
 *   constructor(runner: Runner)
 *   request(collected, regime): Promise<void>   never rejects; a newer request, or cancel(), ends the older one
 *   cancel(): void                              what was simulated is kept for the next request
 *   of: { experiment, regime } | null           the comparison that the results belong to
 *   places: readonly Place[]                    by regime of the results, from 1 on
 *   results: Collected | null                   null before they are complete
 *   done, total: number                         simulations
 *   running: boolean
 *   error: string | null                        a sentence
 * }
 */
import {
	Arrivals,
	RecentOutcomes,
	RunCancelled,
	type Collected,
	type Experiment,
	type Runner
} from '$lib/experiments';
import { LatestOnly } from '$lib/runner/latest-only';
import { runFewAtATime } from './few-at-a-time';
import { experimentOfPlaces, placesOf, type Place } from '$lib/why';

/** Enough for an interval, few enough for a reader to wait for. */
const WORLDS_OF_A_PLACE = 8;

export class PlacesState {
	of = $state.raw<{ readonly experiment: Experiment; readonly regime: number } | null>(null);
	places = $state.raw<readonly Place[]>([]);
	results = $state.raw<Collected | null>(null);
	done = $state(0);
	total = $state(0);
	running = $state(false);
	error = $state<string | null>(null);
	readonly #requests = new LatestOnly();
	readonly #recent = new RecentOutcomes(8 * WORLDS_OF_A_PLACE);

	constructor(private readonly runner: Runner) {}

	async request({ experiment }: Pick<Collected, 'experiment'>, regime: number): Promise<void> {
		const request = this.#requests.begin();
		const places = placesOf(experiment.choice.regimes[regime]!.policies);
		this.of = { experiment, regime };
		this.places = places;
		this.results = null;
		this.error = null;
		this.running = places.length > 0;
		if (places.length === 0) return;
		const arrivals = new Arrivals(
			experimentOfPlaces(experiment.choice, places, WORLDS_OF_A_PLACE),
			this.#recent
		);
		this.done = arrivals.count;
		this.total = arrivals.experiment.replicates * arrivals.experiment.regimes.length;
		try {
			const isComplete = await runFewAtATime(
				arrivals,
				this.runner,
				() => request.isLatest,
				() => (this.done = arrivals.count)
			);
			if (!isComplete) return;
			this.results = arrivals.collected();
		} catch (cause) {
			if (request.isLatest && !(cause instanceof RunCancelled)) {
				this.error = cause instanceof Error ? cause.message : String(cause);
			}
		}
		if (request.isLatest) this.running = false;
	}

	cancel(): void {
		this.#requests.cancel();
		this.running = false;
	}
}
