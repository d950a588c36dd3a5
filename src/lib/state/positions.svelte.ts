/*
 * The comparison on screen under the assumptions of each position in the debate.
 *
 * class PositionsState {
 *   constructor(runner: Runner, memory?, quietMs?)   the browser's localStorage by default
 *   request(scenario): Promise<void>   never rejects; begins after a while in which nothing changes; a newer request,
 *                                      or cancel(), ends the older one
 *   cancel(): void
 *   wait(): void                       ends them, and those of later scenarios wait until they are asked for
 *   ask(): Promise<void>               starts those that wait, and no later ones wait, but for heavy ones
 *   isWaiting: boolean                 whether they wait until they are asked for
 *   under: readonly Position[]         positions that are complete, in the order of `POSITIONS`
 *   of: ValidScenario | null           the scenario that they belong to
 * }
 */
import { Arrivals, RecentOutcomes, type Runner } from '$lib/experiments';
import { POSITIONS, WORLDS_OF_A_POSITION, type PositionResults } from '$lib/explore';
import { resolveExperiment, type ValidScenario } from '$lib/scenarios';
import { estimateOf, isHeavy } from '$lib/runner/estimate';
import { LatestOnly } from '$lib/runner/latest-only';
import { pause } from '$lib/runner/next-task';
import { AT_A_TIME, runFewAtATime } from './few-at-a-time';
import { browserMemory, keep, recall, type Memory } from './memory';

/** Name of the remembered choice in the browser's storage. */
export const POSITIONS_KEY = 'threshold-lab-other-sides';
const WHEN_ASKED = 'when asked';

/** Somebody who moves a slider moves it again within this time, and should not wait for runs that nobody asked for. */
const QUIET_MS = 700;
/** Outcomes that are remembered: of four comparisons of two policies, so that a step back is answered at once. */
const REMEMBERED = 4 * 2 * WORLDS_OF_A_POSITION * POSITIONS.length;

export class PositionsState {
	under = $state.raw<readonly PositionResults[]>([]);
	of = $state.raw<ValidScenario | null>(null);
	readonly #requests = new LatestOnly();
	readonly #recent = new RecentOutcomes(REMEMBERED);

	#byThemselves = $state(true);
	/** Whether the latest scenario takes so long that somebody should be asked first. */
	#heavy = $state(false);
	/** The latest scenario that was requested, until it is cancelled. */
	#requested: ValidScenario | null = null;

	constructor(
		private readonly runner: Runner,
		private readonly memory: Memory | null = browserMemory(),
		private readonly quietMs = QUIET_MS
	) {
		this.#byThemselves = recall(memory, POSITIONS_KEY) !== WHEN_ASKED;
	}

	get isWaiting(): boolean {
		return !this.#byThemselves || this.#heavy;
	}

	async request(scenario: ValidScenario): Promise<void> {
		this.#requested = scenario;
		if (this.of === scenario && this.under.length === POSITIONS.length) return;
		const worlds = WORLDS_OF_A_POSITION * POSITIONS.length;
		const all = resolveExperiment({ ...scenario.choice, replicates: worlds });
		this.#heavy = isHeavy(estimateOf(all, AT_A_TIME));
		if (!this.isWaiting) await this.#run(scenario, this.quietMs);
	}

	async ask(): Promise<void> {
		this.#byThemselves = true;
		this.#heavy = false;
		keep(this.memory, POSITIONS_KEY, 'by themselves');
		if (this.#requested) await this.#run(this.#requested, 0);
	}

	wait(): void {
		this.#byThemselves = false;
		keep(this.memory, POSITIONS_KEY, WHEN_ASKED);
		const requested = this.#requested;
		this.cancel();
		this.#requested = requested;
	}

	async #run(scenario: ValidScenario, quietMs: number): Promise<void> {
		const request = this.#requests.begin();
		if (quietMs > 0) await pause(quietMs);
		if (!request.isLatest) return;
		this.under = [];
		this.of = scenario;
		for (const { id, of, title } of POSITIONS) {
			const choice = { ...of(scenario.choice), replicates: WORLDS_OF_A_POSITION };
			const arrivals = new Arrivals(resolveExperiment(choice), this.#recent);
			try {
				if (!(await runFewAtATime(arrivals, this.runner, () => request.isLatest))) return;
			} catch {
				// The main run meets the same failure and says so.
				return;
			}
			this.under = [...this.under, { id, title, collected: arrivals.collected() }];
		}
	}

	cancel(): void {
		this.#requested = null;
		this.#requests.cancel();
		if (this.under.length < POSITIONS.length) this.of = null;
	}
}
