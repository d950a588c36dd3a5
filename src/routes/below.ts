import type { Provenance } from '$lib/charts/figure';
import type { Palette } from '$lib/charts/palette';
import type { Runner } from '$lib/experiments';
import type { ResultsState } from '$lib/state/results.svelte';
import type { ScenarioState } from '$lib/state/scenario.svelte';
import type { OverlayState } from './overlay.svelte';

export interface BelowProps {
	scenario: ScenarioState;
	results: ResultsState;
	runner: Runner;
	overlays: OverlayState;
	palette: Palette;
	/** What exports say about their origin; asked for only when something is exported. */
	provenance: Provenance;
	/** Whether the results are of the scenario on screen. */
	isCurrent: boolean;
}
