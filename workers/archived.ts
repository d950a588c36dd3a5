/** Entry point of a web worker: runs links on archived engines for src/lib/state/as-sent.svelte.ts. */
import { expose } from 'comlink';
import { replay, type AsSent, type Engine } from '$lib/engines/replay';

expose({
	/** @param url of the engine, under `static/engines` */
	async replay(
		url: string,
		link: string,
		metrics: readonly string[],
		report: (done: number, total: number) => void
	): Promise<AsSent> {
		const engine = (await import(/* @vite-ignore */ url)) as Engine;
		return replay(engine, link, metrics, report);
	}
});
