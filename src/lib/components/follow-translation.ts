/*
 * A browser that translates a page takes every text out and puts an element with the translation in its place. The
 * page then goes on writing to texts that nobody sees, and what is seen stays as it was: old numbers, in silence.
 *
 * Each text that was taken out is kept and watched. When the page writes to it, it goes back to where it was, to be
 * seen and translated anew; when the page removes it, its translation goes too.
 */

/** Elements that translators of browsers put in the place of a text. */
const isTranslation = (node: Node | null): node is HTMLElement => node?.nodeName === 'FONT';

/** Watches a part of the page until the returned function is called. */
export function followTranslation(root: Node): () => void {
	const observer = new MutationObserver((records) => {
		const texts = records.flatMap(({ removedNodes, addedNodes, previousSibling, nextSibling }) =>
			[...removedNodes].flatMap((text) => {
				if (!(text instanceof Text) || text.isConnected) return [];
				const seen = [...addedNodes, previousSibling, nextSibling].find(isTranslation);
				return seen ? [{ text, seen }] : [];
			})
		);
		for (const { text, seen } of texts) keep(text, seen);
	});
	observer.observe(root, { childList: true, subtree: true });
	return () => observer.disconnect();
}

function keep(text: Text, seen: HTMLElement): void {
	// Never on the page: a place in which it can be seen that the text was removed.
	const place = document.createElement('span');
	place.append(text);
	const watch = new MutationObserver(() => {
		watch.disconnect();
		if (text.parentNode === place) seen.replaceWith(text);
		else seen.remove();
	});
	watch.observe(place, { characterData: true, childList: true, subtree: true });
}
