import { collect, worldsInFull, type Collected } from '$lib/experiments';
import type { Generator } from '$lib/model';
import { inlineRunner } from '$lib/runner/inline';
import { nodeRunner } from '$lib/runner/node-pool';
import { withGenerator, type ValidScenario } from '$lib/scenarios';
import { say } from './output/streams';
import type { Progress } from './progress';

/** Bundled beside this file, whichever chunk it ends up in. */
const WORKER = new URL('./worker.js', import.meta.url);

/** A worker takes 0.1 s and more to start: below this many steps of agents one thread is done before. */
const TINY = 200_000;
/** Work of a month that does not depend on the number of fine-tuners, in fine-tuners. Measured in Node 20. */
const FIXED_WORK = 2000;

function isTiny({ regimes, replicates, parameters: { fineTuners, months } }: ValidScenario): boolean {
	return regimes.length * replicates * months * (fineTuners + FIXED_WORK) <= TINY;
}

/** Runs a whole scenario, on worker threads unless it is tiny; Ctrl-C ends it with `RunCancelled`. */
export async function simulateScenario(
	scenario: ValidScenario,
	{ workers, generator }: { readonly workers: number | null; readonly generator: Generator },
	progress: Progress
): Promise<Collected> {
	const inFull = worldsInFull(scenario);
	if (inFull < scenario.replicates) {
		say(
			`So many months are not all kept: medians and bands are those of the first ${inFull} of ${scenario.replicates} worlds, differences hold all of them.`
		);
	}
	const interrupt = new AbortController();
	const onInterrupt = () => interrupt.abort();
	process.once('SIGINT', onInterrupt);
	const runner =
		workers === null && isTiny(scenario) ? inlineRunner() : nodeRunner(WORKER, workers ?? undefined);
	try {
		const onProgress = (done: number, total: number) => progress.update(done, total);
		return await collect(withGenerator(scenario, generator), runner, {
			signal: interrupt.signal,
			onProgress
		});
	} finally {
		progress.end();
		runner.dispose();
		process.off('SIGINT', onInterrupt);
	}
}
