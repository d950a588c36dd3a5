import { EARLIER_REVISIONS, PRESETS } from './presets/presets.table';
import type { Preset } from './preset';

/** The preset at its latest revision, or at the one a link pins; undefined if there is none. */
export function presetById(id: string, revision?: number): Preset | undefined {
	const latest = PRESETS.find((preset) => preset.id === id);
	if (revision === undefined || latest?.revision === revision) return latest;
	return EARLIER_REVISIONS.find((preset) => preset.id === id && preset.revision === revision);
}
