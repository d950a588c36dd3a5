import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter';
import type { Runner } from '$lib/experiments';
import { WorkerPool } from './pool';
import type { RemoteSimulator } from './simulator';

/**
 * A pool of Node's worker threads. Call `dispose()` at the end: waiting threads keep the program alive.
 *
 * @param workerFile the bundled `workers/node.ts`
 * @param size most threads at once
 */
export function nodeRunner(workerFile: URL, size = availableParallelism()): Runner {
	return new WorkerPool(
		(onCrash) => {
			const worker = new Worker(workerFile);
			worker.on('error', onCrash);
			worker.on('messageerror', onCrash);
			worker.on('exit', (code) => onCrash(`it ended with exit code ${code}`));
			return {
				remote: wrap<RemoteSimulator>(nodeEndpoint(worker)),
				terminate: () => void worker.terminate()
			};
		},
		{ size }
	);
}
