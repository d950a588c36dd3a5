/*
 * How the numbers on screen are cited, and what an export says of its origin. Apart from the link, because the page
 * needs it only when something is handed on. Both speak of the experiment that made the numbers, never of what the
 * controls say by now.
 */
import type { Source } from '$lib/experiments';
import { citationOf, wordsWithoutLink, type Citation, type Cited } from '$lib/link';
import type { LinkState } from './link.svelte';

/** Of the numbers shown, or of the scenario on screen before there are any; null where their link is refused. */
export function citationIn(link: LinkState): Citation | null {
	return cite(link, link.citedOnScreen());
}

/** Lines for the head of an export of numbers from `source`. */
export function provenanceIn(link: LinkState, source: Source): readonly string[] {
	const cited = link.page.cited(source);
	return cite(link, cited)?.lines ?? wordsWithoutLink(cited);
}

function cite(link: LinkState, cited: Cited): Citation | null {
	const encoded = link.encodedOf(cited);
	return encoded === null ? null : citationOf(cited, link.page.base(), link.page.today(), encoded);
}
