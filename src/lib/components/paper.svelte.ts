import { flushSync } from 'svelte';

/** Whether the page is being printed: every chart is then drawn, wherever it stands. */
class Paper {
	isPrinting = $state(false);

	/** Listens until the returned function is called. Before all other listeners, whose work may depend on it. */
	follow(page: Pick<Window, 'addEventListener' | 'removeEventListener'>): () => void {
		const before = () => flushSync(() => (this.isPrinting = true));
		const after = () => (this.isPrinting = false);
		page.addEventListener('beforeprint', before, { capture: true });
		page.addEventListener('afterprint', after);
		return () => {
			page.removeEventListener('beforeprint', before, { capture: true });
			page.removeEventListener('afterprint', after);
		};
	}
}

/** One sheet of paper for all charts of a page. */
export const paper = new Paper();
