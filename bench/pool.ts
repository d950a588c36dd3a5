import { pathToFileURL } from 'node:url';
import { collect } from '$lib/experiments';
import { nodeRunner } from '$lib/runner/node-pool';
import { defaultChoice, resolveExperiment } from '$lib/scenarios';
import { measured, type Measured } from './measured';

/** The default comparison on warm worker threads, without the start of a program. */
export interface PoolFigures {
	readonly oneWorkerMs: Measured;
	readonly twoWorkersMs: Measured;
	/** One worker's time over that of two, of runs that followed each other. */
	readonly ratio: Measured;
}

/** @param worker the bundled `workers/node.ts` */
export async function measurePool(worker: string, repeats: number): Promise<PoolFigures> {
	const runners = [1, 2].map((size) => nodeRunner(pathToFileURL(worker), size));
	try {
		const compare = async (index: number) => {
			const startedMs = performance.now();
			await collect(resolveExperiment(defaultChoice()), runners[index]!);
			return performance.now() - startedMs;
		};
		const pairs: [number, number][] = [];
		for (let repeat = 0; repeat <= repeats; repeat++) pairs.push([await compare(0), await compare(1)]);
		const warm = pairs.slice(1);
		return {
			oneWorkerMs: measured(warm.map(([one]) => one)),
			twoWorkersMs: measured(warm.map(([, two]) => two)),
			ratio: measured(warm.map(([one, two]) => one / two))
		};
	} finally {
		for (const runner of runners) runner.dispose();
	}
}
