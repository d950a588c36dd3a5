/*
 * What drives the comparison on screen: each contested assumption at its least and at its most.
 *
 * class DriversState {
 *   constructor(runner: Runner, stored?)   `stored` gives the ends that the site ships of a comparison, or null
 *   request(collected): Promise<void>   never rejects; a newer request, or cancel(), ends the older one. After a
 *                                       cancel it goes on where it stopped.
 *   cancel(): void
 *   of: Collected | null                the comparison that the ends belong to: its first few worlds
 *   tried: readonly TriedEnd[]          ends that are complete
 *   total: number                       ends to be tried
 *   running: boolean
 *   error: string | null                a sentence; what was tried before stays
 * }
 */
import { Arrivals, Collected, RunCancelled, type Experiment, type Runner } from '$lib/experiments';
import { resolveExperiment } from '$lib/scenarios';
import {
	changesOf,
	choiceOfTrial,
	trialsOf,
	WORLDS_OF_AN_END,
	type StoredDrivers,
	type Trial,
	type TriedEnd
} from '$lib/why';
import { LatestOnly } from '$lib/runner/latest-only';
import { runFewAtATime } from './few-at-a-time';

const nothingStored = (): Promise<null> => Promise.resolve(null);

export class DriversState {
	of = $state.raw<Collected | null>(null);
	tried = $state.raw<readonly TriedEnd[]>([]);
	total = $state(0);
	running = $state(false);
	error = $state<string | null>(null);
	readonly #requests = new LatestOnly();

	constructor(
		private readonly runner: Runner,
		private readonly stored: (experiment: Experiment) => Promise<StoredDrivers | null> = nothingStored
	) {}

	async request(collected: Collected): Promise<void> {
		const { experiment, outcomes } = collected;
		const request = this.#requests.begin();
		const trials = trialsOf(experiment.choice);
		if (this.of?.experiment !== experiment) {
			this.tried = [];
			this.of = new Collected(
				experiment,
				outcomes.map((worlds) => worlds.slice(0, WORLDS_OF_AN_END))
			);
		}
		this.total = trials.length;
		this.error = null;
		this.running = true;
		try {
			if (this.tried.length === 0) {
				const stored = await this.stored(experiment);
				if (!request.isLatest) return;
				if (stored) this.tried = stored.tried;
			}
			for (const trial of trials) {
				if (this.tried.some(({ end, key }) => key === trial.key && end === trial.end)) continue;
				const tried = await this.#try(trial, () => request.isLatest);
				if (!tried) return;
				this.tried = [...this.tried, tried];
			}
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

	/** Null once nobody waits for it any more. */
	async #try(trial: Trial, isWanted: () => boolean): Promise<TriedEnd | null> {
		const { experiment, pairedReplicates } = this.of!;
		const choice = choiceOfTrial(experiment.choice, trial, pairedReplicates);
		const arrivals = new Arrivals(resolveExperiment(choice));
		if (!(await runFewAtATime(arrivals, this.runner, isWanted))) return null;
		return { ...trial, changes: changesOf(arrivals.collected()) };
	}
}
