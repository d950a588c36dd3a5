import type { Provenance } from '$lib/charts/figure';
import type { Palette } from '$lib/charts/palette';
import type { Collected, Runner } from '$lib/experiments';
import type { ScenarioState } from '$lib/state/scenario.svelte';

/** What every part that explains a comparison is given. */
export interface UnderstandProps {
	readonly collected: Collected;
	/** Whether more worlds are on their way. */
	readonly running: boolean;
	readonly scenario: ScenarioState;
	readonly runner: Runner;
	readonly palette: Palette;
	/** What an export says about the origin of its numbers. */
	readonly provenance: Provenance;
}
