import { wrap } from 'comlink';
import type { Runner } from '$lib/experiments';
import { WorkerPool } from './pool';
import type { StartWorker } from './seat';
import type { RemoteSimulator } from './simulator';

const NOTICE =
	'This browser starts no background workers here, so simulations run in the page itself: the numbers are the same, but the page is slow to answer while they run.';

const startWorker: StartWorker = (onCrash) => {
	const worker = new Worker(new URL('../../../workers/simulate.ts', import.meta.url), { type: 'module' });
	worker.addEventListener('error', (event) => onCrash(event.message || 'its script could not be loaded'));
	worker.addEventListener('messageerror', () => onCrash('its answer could not be read'));
	return { remote: wrap<RemoteSimulator>(worker), terminate: () => worker.terminate() };
};

/** Runs in this thread; the model is loaded only then, because where there are workers the page needs none of it. */
function inThisThread(): Runner {
	const loaded = import('./inline').then(({ inlineRunner }) => inlineRunner());
	return {
		async execute(...run) {
			await (await loaded).execute(...run);
		},
		dispose() {}
	};
}

/**
 * A pool of web workers; in this thread, with a notice, where none can be started.
 *
 * @param size most workers at once; a browser that does not tell its number of cores gets 2
 */
export function browserRunner(size = globalThis.navigator?.hardwareConcurrency || 2): Runner {
	return new WorkerPool(startWorker, { size, fallback: { start: inThisThread, notice: NOTICE } });
}
