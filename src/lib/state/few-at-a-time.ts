import type { Arrivals, Runner } from '$lib/experiments';

/** Simulations given away at once. */
export const AT_A_TIME = 2;

/**
 * Runs what is missing of a comparison that nobody waits for, a few simulations at a time: stopping between them costs
 * nothing, while a thread that is interrupted starts afresh and would make the user's next change wait.
 *
 * @param arrived called after each few
 * @returns whether it is complete: not where it is no longer wanted
 * @throws what the runner does
 */
export async function runFewAtATime(
	arrivals: Arrivals,
	runner: Runner,
	isWanted: () => boolean,
	arrived: () => void = () => {}
): Promise<boolean> {
	for (let next = arrivals.missing(); next.length > 0; next = arrivals.missing()) {
		await runner.execute(arrivals.experiment, next.slice(0, AT_A_TIME), (run, outcome) =>
			arrivals.add(run, outcome)
		);
		if (!isWanted()) return false;
		arrived();
	}
	return true;
}
