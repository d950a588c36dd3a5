import { topicOf } from '$lib/explore';
import type { Finding } from '$lib/findings';
import { encodeLink } from '$lib/link';
import type { ScenarioChoice } from '$lib/scenarios';
import { ViewState } from '$lib/state/view.svelte';

/** The link of a comparison that opens on the metric which decides a finding, with the claim as its title. */
export function linkOf({ claim, metric }: Finding, choice: ScenarioChoice): string {
	const view = new ViewState();
	view.outcome = metric;
	if (choice.regimes.length > 1) view.differences.add(topicOf(metric).id);
	return encodeLink(choice, null, { title: claim, parts: view.parts });
}
