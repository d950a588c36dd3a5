import { collect, type Collected, type RecentOutcomes, type Runner } from '$lib/experiments';
import { resolveExperiment, type ScenarioChoice } from '$lib/scenarios';

/** One choice under one set of assumptions. */
interface Asked {
	readonly set: string;
	readonly choice: ScenarioChoice;
}

/** What it showed. */
export interface UnderSet {
	readonly set: string;
	readonly collected: Collected;
}

interface Watched {
	readonly signal: AbortSignal;
	/** What the same page simulated before. */
	readonly recent: RecentOutcomes;
	/** Called with the share that is done of all, from 0 to 1. */
	readonly onProgress: (share: number) => void;
	/** Called for each as it arrives, in the order asked. */
	readonly onResult: (result: UnderSet) => void;
}

/** Runs one choice after the other. Rejects as `collect` does. */
export async function collectEach(
	all: readonly Asked[],
	runner: Runner,
	{ onProgress, onResult, recent, signal }: Watched
): Promise<void> {
	for (const [at, { choice, set }] of all.entries()) {
		const collected = await collect(resolveExperiment(choice), runner, {
			signal,
			recent,
			onProgress: (done, total) => onProgress((at + done / total) / all.length)
		});
		onResult({ set, collected });
	}
}
