import { createContext, type Snippet } from 'svelte';

/** What the page on screen puts into the header of the site. */
export class Header {
	actions = $state.raw<Snippet | undefined>(undefined);
}

export const [headerOfSite, setHeader] = createContext<Header>();
