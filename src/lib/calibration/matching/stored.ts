import type { StartId } from '$lib/model';
import hindcast from '../hindcast.json';
import plausible from '../plausible.json';
import type { PlausibleSpace } from './space';

/** What `npm run calibrate` found, and how. */
export interface StoredSpace extends PlausibleSpace {
	readonly modelVersion: string;
	readonly start: StartId;
	readonly waves: number;
	/** Points of a wave, worlds of a point, and fine-tuners of a world. */
	readonly points: number;
	readonly worlds: number;
	readonly fineTuners: number;
	/** Share of the space that was left before each wave. */
	readonly shares: readonly number[];
}

/** Written by `npm run calibrate`: never edit the files. */
export const STORED: Readonly<Record<StartId, StoredSpace>> = {
	'january-2024': plausible as unknown as StoredSpace,
	'january-2022': hindcast as unknown as StoredSpace
};
