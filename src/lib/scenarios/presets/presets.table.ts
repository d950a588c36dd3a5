import type { DescribedPreset, Preset } from '../preset';
import { EARLIER_REVISIONS as EARLIER, PRESETS as LATEST } from './declared';

const listed = ({ id, kind, name, policy, revision }: DescribedPreset): Preset => ({
	id,
	name,
	kind,
	revision,
	policy
});

/** Every preset at its latest revision, in the order in which they are offered. */
export const PRESETS: readonly Preset[] = LATEST.map(listed);

/** Texts that links still pin. */
export const EARLIER_REVISIONS: readonly Preset[] = EARLIER.map(listed);
