import { asset } from '$app/paths';
import type { Experiment } from '$lib/experiments';
import { MODEL_VERSION } from '$lib/model';
import type { StoredDrivers, StoredDriversIndex } from '$lib/why';

const read = async (name: string): Promise<unknown> =>
	(await fetch(asset(`/results/drivers/${name}.json`))).json();

/** The ends that the site ships of a comparison; null where it ships none, or cannot be asked. */
export async function storedDrivers({ choice }: Experiment): Promise<StoredDrivers | null> {
	try {
		const name = ((await read('index')) as StoredDriversIndex)[JSON.stringify(choice)];
		if (name === undefined) return null;
		const stored = (await read(name)) as StoredDrivers;
		return stored.modelVersion === MODEL_VERSION ? stored : null;
	} catch {
		// Offline, or a host that lost the file: the ends are simulated here.
		return null;
	}
}
