import { proxy, wrap } from 'comlink';
import type { AsSent } from '$lib/engines/replay';

interface RemoteReplay {
	replay(
		url: string,
		link: string,
		metrics: readonly string[],
		report: (done: number, total: number) => void
	): Promise<AsSent>;
}

/**
 * Runs a link on an archived engine in a web worker of its own.
 *
 * @param engine address of the engine's file
 */
export function replayInWorker(
	engine: string,
	link: string,
	metrics: readonly string[],
	report: (done: number, total: number) => void
): { readonly result: Promise<AsSent>; readonly end: () => void } {
	const worker = new Worker(new URL('../../../workers/archived.ts', import.meta.url), { type: 'module' });
	const crashed = new Promise<never>((_, reject) => {
		worker.addEventListener('error', (event) =>
			reject(new Error(event.message || 'the script of the worker could not be loaded'))
		);
	});
	const remote = wrap<RemoteReplay>(worker);
	return {
		result: Promise.race([remote.replay(engine, link, metrics, proxy(report)), crashed]),
		end: () => worker.terminate()
	};
}
