/** The second door of the scenarios: presets with what is read about them. A page loads it where somebody reads. */
import { presetById } from './find-preset';
import type { DescribedPreset } from './preset';
import { EARLIER_REVISIONS, PRESETS } from './presets/declared';

export type { DescribedPreset } from './preset';

/** Every preset at its latest revision, in the order in which they are offered. */
export const DESCRIBED_PRESETS: readonly DescribedPreset[] = PRESETS;

/** As `presetById`. */
export function describedPreset(id: string, revision?: number): DescribedPreset | undefined {
	const found = presetById(id, revision);
	return (
		found &&
		[...PRESETS, ...EARLIER_REVISIONS].find(
			(preset) => preset.id === found.id && preset.revision === found.revision
		)
	);
}
