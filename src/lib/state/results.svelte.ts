/*
 * Results of the comparison on screen.
 *
 * class ResultsState {
 *   constructor(runner: Runner)
 *   request(experiment): Promise<void>   never rejects; a newer request cancels the older one, and fulfils it.
 *                                        One that has shown nothing yet first has up to 1 s to show one world:
 *                                        a drag makes a request at every step, and would otherwise show
 *                                        nothing before its end. It never gets a fingerprint.
 *   follow(experiment: () => Experiment) requests the experiment now and whenever it changes; for a component
 *   cancel(): void                       keeps what has arrived
 *   question: Question | null            asked instead of running what takes long or much memory
 *   consent(): Promise<void>             runs it all the same
 *   ended: Ended                         how the latest request stands
 *   cited(source): Cited                 what a source of numbers is called: scenario, result, worlds it holds
 *   collected: Collected | null          complete worlds so far; the older experiment's until a first world is complete
 *   done, total: number                  simulations, those remembered from before included
 *   running: boolean                     whether `ended` is "running"
 *   error: string | null                 a sentence; the worlds before the failure stay in `collected`
 *   notice: string | null                where simulations run, if that needs saying
 *   fingerprint: string | null           set when the experiment is complete
 *   elapsedMs: number | null             since the request, in milliseconds
 * }
 */
import { untrack } from 'svelte';
import {
	Arrivals,
	Fingerprint,
	RecentOutcomes,
	RunCancelled,
	type Collected,
	type Experiment,
	type Run,
	type Runner,
	type Source
} from '$lib/experiments';
import type { Cited } from '$lib/link';
import type { Outcome } from '$lib/model';
import { estimateOf, isHeavy, type Estimate } from '$lib/runner/estimate';
import { nextTask, pause } from '$lib/runner/next-task';
import { LatestOnly, type Request } from '$lib/runner/latest-only';

/**
 * Longest that a newer request waits for the first world of an older one, in milliseconds. The wait costs
 * little: the workers that are at that world could not be interrupted, only started afresh, which takes longer.
 */
const FIRST_LOOK_MS = 1000;
/** Time between repaints while worlds arrive, in milliseconds: often enough to see the band tighten. */
const REPAINT_MS = 250;
/** Where a repaint takes long, so many times as long passes before the next: at most a tenth of the time is painted. */
const REPAINT_BACK_OFF = 9;
/** After a stop the button changes first; what had arrived is drawn so many milliseconds, two frames, later. */
const STOPPED_MS = 35;
/** Longest stretch of hashing between two turns of the event loop, in milliseconds: less than a frame. */
const HASHING_MS = 8;

/** How a request stands: it asks before it runs, runs, or ended in one of three ways. */
export type Ended = 'asks' | 'running' | 'finished' | 'stopped' | 'failed';

/** Asked before an experiment is run that takes long or much memory. */
export interface Question {
	readonly experiment: Experiment;
	readonly estimate: Estimate;
}

export class ResultsState {
	collected = $state.raw<Collected | null>(null);
	done = $state(0);
	total = $state(0);
	ended = $state<Ended>('stopped');
	question = $state.raw<Question | null>(null);
	error = $state<string | null>(null);
	notice = $state<string | null>(null);
	fingerprint = $state<string | null>(null);
	elapsedMs = $state<number | null>(null);

	readonly #requests = new LatestOnly();
	readonly #runner: Runner;
	readonly #now: () => number;
	readonly #recent = new RecentOutcomes();
	#firstLook: FirstLook | null = null;
	/** Names of the experiments that were run to their end. */
	readonly #names = new WeakMap<Experiment, string>();
	/** What the latest request asked for. */
	#requested: Experiment | null = null;

	/**
	 * @param now milliseconds on any clock that never goes back
	 * @param threads how many simulations run side by side, for estimates
	 */
	constructor(
		runner: Runner,
		now: () => number = () => performance.now(),
		private readonly threads = globalThis.navigator?.hardwareConcurrency || 2
	) {
		this.#runner = runner;
		this.#now = now;
		this.notice = runner.notice ?? null;
	}

	get running(): boolean {
		return this.ended === 'running';
	}

	async request(experiment: Experiment): Promise<void> {
		const estimate = estimateOf(experiment, this.threads);
		if (!isHeavy(estimate)) return this.#start(experiment);
		this.cancel();
		this.#forget(experiment);
		this.question = { experiment, estimate };
		this.done = 0;
		this.total = estimate.simulations;
		this.ended = 'asks';
	}

	async consent(): Promise<void> {
		if (this.question) await this.#start(this.question.experiment);
	}

	/** For whatever is shown, exported, cited or spoken: only the experiment that made the numbers names them. */
	cited({ experiment, pairedReplicates }: Source): Cited {
		const { choice, replicates } = experiment;
		if (pairedReplicates === replicates) {
			return { choice, fingerprint: this.#names.get(experiment) ?? null };
		}
		const isUnderWay = this.running && experiment === this.#requested;
		const part = { worlds: pairedReplicates, ended: isUnderWay ? 'running' : 'stopped' } as const;
		return { choice, fingerprint: null, part };
	}

	async #start(experiment: Experiment): Promise<void> {
		const startedMs = this.#now();
		const request = this.#requests.begin();
		this.#forget(experiment);
		this.ended = 'running';
		if (this.#firstLook) await this.#firstLook.over;
		if (request.isLatest) await this.#run(experiment, request, startedMs);
	}

	/** What is said of the request before says nothing about this one. */
	#forget(experiment: Experiment): void {
		this.#requested = experiment;
		this.question = null;
		this.error = null;
		this.fingerprint = null;
	}

	/** Called while a component is set up, whose effect it is. */
	follow(experiment: () => Experiment): void {
		$effect(() => {
			const current = experiment();
			untrack(() => void this.request(current));
		});
	}

	cancel(): void {
		this.#requests.cancel();
		this.#firstLook?.end();
		if (this.running) this.ended = 'stopped';
	}

	async #run(experiment: Experiment, request: Request, startedMs: number): Promise<void> {
		const arrivals = new Arrivals(experiment, this.#recent);
		const firstLook = new FirstLook(() => {
			if (this.#firstLook === firstLook) this.#firstLook = null;
		});
		this.#firstLook = firstLook;

		let paintedMs = startedMs;
		let pauseMs = REPAINT_MS;
		const paint = () => {
			paintedMs = this.#now();
			this.done = arrivals.count;
			this.elapsedMs = paintedMs - startedMs;
			// Known only once the first worker has failed to start, and worth saying while the page is slow.
			this.notice = this.#runner.notice ?? null;
			const shown = this.collected?.experiment === experiment ? this.collected.pairedReplicates : 0;
			if (arrivals.pairedReplicates > shown) {
				this.collected = arrivals.collected();
				// Read in the next turn, by when what follows the results has been drawn.
				void nextTask().then(() => {
					pauseMs = Math.max(REPAINT_MS, REPAINT_BACK_OFF * (this.#now() - paintedMs));
				});
			}
			if (arrivals.pairedReplicates > 0) firstLook.end();
		};

		this.total = experiment.regimes.length * experiment.replicates;
		paint();
		try {
			const report = (run: Run, outcome: Outcome) => {
				// A runner may go on for a while after it was told to stop.
				if (request.signal.aborted) return;
				arrivals.add(run, outcome);
				const isFirst = arrivals.pairedReplicates > 0 && this.collected?.experiment !== experiment;
				if (isFirst || this.#now() - paintedMs >= pauseMs) paint();
			};
			await request.run((signal) => this.#runner.execute(experiment, arrivals.missing(), report, signal));
			paint();
			if (request.isLatest) await this.#name(this.collected!, request);
			if (request.isLatest) this.ended = 'finished';
		} catch (cause) {
			if (request.signal.aborted && request.isLastRun) await pause(STOPPED_MS);
			if (request.isLastRun) paint();
			if (request.isLatest) {
				const isCancelled = cause instanceof RunCancelled;
				if (!isCancelled) this.error = cause instanceof Error ? cause.message : String(cause);
				this.ended = isCancelled ? 'stopped' : 'failed';
			}
		}
		firstLook.end();
		if (request.isLatest) this.notice = this.#runner.notice ?? null;
	}

	/** The fingerprint, in slices: a thousand worlds take a second to hash and the page must not stand still. */
	async #name(collected: Collected, request: Request): Promise<void> {
		const text = isKept(collected) ? await this.#hashed(collected, request) : collected.fingerprint();
		if (text === null) return;
		this.#names.set(collected.experiment, text);
		this.fingerprint = text;
	}

	/** null when a newer request came in between. */
	async #hashed(collected: Collected, request: Request): Promise<string | null> {
		const whole = new Fingerprint();
		let sliceMs = this.#now();
		for (const outcome of collected.outcomes.flat()) {
			whole.add(outcome);
			if (this.#now() - sliceMs < HASHING_MS) continue;
			await nextTask();
			if (!request.isLatest) return null;
			sliceMs = this.#now();
		}
		return whole.text();
	}
}

/** Of an experiment that is too large to be kept, every world was hashed when it arrived. */
const isKept = ({ pairedReplicates, worldsInFull }: Collected): boolean => worldsInFull === pairedReplicates;

/** The time in which a request may show its first world although a newer one waits. */
class FirstLook {
	/** Fulfils when the world was shown, the request ended or the time is up. */
	readonly over: Promise<void>;
	readonly end: () => void;

	constructor(onEnd: () => void) {
		let fulfil = () => {};
		this.over = new Promise((resolve) => (fulfil = resolve));
		const limit = setTimeout(() => this.end(), FIRST_LOOK_MS);
		this.end = () => {
			clearTimeout(limit);
			onEnd();
			fulfil();
		};
	}
}
