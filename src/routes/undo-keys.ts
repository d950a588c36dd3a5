import type { ScenarioState } from '$lib/state/scenario.svelte';

/** Ctrl-Z or Command-Z takes back the last step of the scenario, with Shift it is done again. */
export function undoByKeys(scenario: ScenarioState, event: KeyboardEvent): void {
	if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
	// Text fields have an undo of their own.
	if (event.target instanceof HTMLInputElement && event.target.type === 'text') return;
	if (event.target instanceof HTMLTextAreaElement) return;
	event.preventDefault();
	if (event.shiftKey) scenario.redo();
	else scenario.undo();
}
