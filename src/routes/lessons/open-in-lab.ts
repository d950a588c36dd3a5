import { base } from '$app/paths';
import { linkAddress } from '$lib/link';
import type { Reveal } from '$lib/lessons';

/** Opens a lesson's comparison in the Lab, in a window of its own: the lesson stays where it is. */
export function openInLab({ choice, fingerprint }: Reveal): void {
	const lab = `${location.origin}${base}/`;
	window.open(linkAddress(choice, fingerprint, lab), '_blank', 'noopener');
}
