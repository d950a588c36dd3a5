import { collect, type Collected } from '$lib/experiments';
import type { Generator } from '$lib/model';
import { nodeRunner } from '$lib/runner/node-pool';
import { withGenerator, type ValidScenario } from '$lib/scenarios';
import type { Progress } from './progress';

/** Bundled beside this file, whichever chunk it ends up in. */
const WORKER = new URL('./worker.js', import.meta.url);

/** Runs a whole scenario on worker threads; Ctrl-C ends it with `RunCancelled`. */
export async function simulateScenario(
	scenario: ValidScenario,
	{ workers, generator }: { readonly workers: number; readonly generator: Generator },
	progress: Progress
): Promise<Collected> {
	const interrupt = new AbortController();
	const onInterrupt = () => interrupt.abort();
	process.once('SIGINT', onInterrupt);
	const runner = nodeRunner(WORKER, workers);
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
