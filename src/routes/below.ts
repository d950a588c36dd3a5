import type { Palette } from '$lib/charts/palette';
import type { Runner } from '$lib/experiments';
import type { LinkState } from '$lib/state/link.svelte';
import type { ResultsState } from '$lib/state/results.svelte';
import type { ScenarioState } from '$lib/state/scenario.svelte';
import type { OverlayState } from './overlay.svelte';

export interface BelowProps {
	scenario: ScenarioState;
	results: ResultsState;
	runner: Runner;
	overlays: OverlayState;
	palette: Palette;
	/** Of which exports say where their numbers come from. */
	link: LinkState;
	/** Whether the results are of the scenario on screen. */
	isCurrent: boolean;
}
