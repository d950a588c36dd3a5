/*
 * The comparison on screen under the assumptions of each position in the debate.
 *
 * class PositionsState {
 *   constructor(runner: Runner)
 *   request(scenario): Promise<void>   never rejects; a newer request, or cancel(), ends the older one
 *   cancel(): void
 *   under: readonly Position[]         positions that are complete, in the order of `POSITIONS`
 *   of: ValidScenario | null           the scenario that they belong to
 * }
 */
import { Arrivals, RecentOutcomes, type Runner } from '$lib/experiments';
import { POSITIONS, WORLDS_OF_A_POSITION, type PositionResults } from '$lib/explore';
import { resolveExperiment, type ValidScenario } from '$lib/scenarios';
import { estimateOf, isHeavy } from '$lib/runner/estimate';
import { LatestOnly } from '$lib/runner/latest-only';

const AT_A_TIME = 2;
/** Outcomes that are remembered: of four comparisons of two policies, so that a step back is answered at once. */
const REMEMBERED = 4 * 2 * WORLDS_OF_A_POSITION * POSITIONS.length;

export class PositionsState {
	under = $state.raw<readonly PositionResults[]>([]);
	of = $state.raw<ValidScenario | null>(null);
	readonly #requests = new LatestOnly();
	readonly #recent = new RecentOutcomes(REMEMBERED);

	constructor(private readonly runner: Runner) {}

	async request(scenario: ValidScenario): Promise<void> {
		if (this.of === scenario && this.under.length === POSITIONS.length) return;
		// Nobody asked for these runs: whatever takes so long that somebody should be asked is left undone.
		const worlds = WORLDS_OF_A_POSITION * POSITIONS.length;
		const all = resolveExperiment({ ...scenario.choice, replicates: worlds });
		if (isHeavy(estimateOf(all, AT_A_TIME))) return;
		const request = this.#requests.begin();
		this.under = [];
		this.of = scenario;
		for (const { id, of, title } of POSITIONS) {
			const choice = { ...of(scenario.choice), replicates: WORLDS_OF_A_POSITION };
			const arrivals = new Arrivals(resolveExperiment(choice), this.#recent);
			// A few simulations at a time: stopping between them costs nothing, while a thread that is interrupted
			// starts afresh and would make the user's next change wait.
			for (let next = arrivals.missing(); next.length > 0; next = arrivals.missing()) {
				try {
					await this.runner.execute(arrivals.experiment, next.slice(0, AT_A_TIME), (run, outcome) =>
						arrivals.add(run, outcome)
					);
				} catch {
					// The main run meets the same failure and says so.
					return;
				}
				if (!request.isLatest) return;
			}
			this.under = [...this.under, { id, title, collected: arrivals.collected() }];
		}
	}

	cancel(): void {
		this.#requests.cancel();
		if (this.under.length < POSITIONS.length) this.of = null;
	}
}
