import { asset } from '$app/paths';
import type { StoredIndex, StoredResult } from '$lib/explore';
import { defaultChoice, resolveExperiment } from '$lib/scenarios';
import type { PageLoad } from './$types';

/** The result that the page opens with becomes part of the page, so that the answer is there at first paint. */
export const load: PageLoad = async ({ fetch }): Promise<{ index: StoredIndex; opening: StoredResult }> => {
	const read = async (name: string) => (await fetch(asset(`/results/${name}.json`))).json() as unknown;
	const index = (await read('index')) as StoredIndex;
	const scenario = JSON.stringify(resolveExperiment(defaultChoice()).choice);
	const { fingerprint } = index.results.find((stored) => stored.scenario === scenario)!;
	return { index, opening: (await read(fingerprint)) as StoredResult };
};
