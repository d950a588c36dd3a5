import { beforeNavigate } from '$app/navigation';
import type { LinkState } from '$lib/state/link.svelte';

/** Where the menu leads when it says "Lab": to the scenario that was there last, and not to the one of the start. */
class LabAddress {
	/** What follows `#`; empty for the comparison that the Lab opens with. */
	link = $state('');
}

/** One for all pages: they hand the scenario over. */
export const labAddress = new LabAddress();

/**
 * Keeps the address and the scenario of a page the same, however either came about: opened, pasted, gone back to or
 * left. Called while the page is set up.
 */
export function followAddress(link: LinkState): { readonly arrive: () => void } {
	// The entry that is left keeps what was changed last, and the menu leads back to it. Going back has left it already.
	beforeNavigate(({ type }) => {
		labAddress.link = type === 'popstate' ? link.hash : link.flush();
	});
	return { arrive: () => link.open(location.hash) };
}
