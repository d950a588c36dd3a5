import { ThemeState } from '$lib/state/theme.svelte';

/** One choice of colours for all pages. */
export const theme = new ThemeState();
