import { base } from '$app/paths';
import type { Collected } from '$lib/experiments';
import { linkAddress } from '$lib/link';

/** Opens a lesson's comparison in the Lab, in a window of its own: the lesson stays where it is. */
export function openInLab(collected: Collected): void {
	const lab = `${location.origin}${base}/`;
	window.open(linkAddress(collected.experiment.choice, collected.fingerprint(), lab), '_blank', 'noopener');
}
