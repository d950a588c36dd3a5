import { replaceState } from '$app/navigation';
import { resolve } from '$app/paths';

/** What the link needs to know of the page and its day, and how an address is written. */
export const PAGE_ADDRESS = {
	base: () => location.href.replace(/#.*$/s, ''),
	today: () => new Date().toISOString().slice(0, 10),
	write: (text: string) => replaceState(resolve(`/#${text}`), {})
};
