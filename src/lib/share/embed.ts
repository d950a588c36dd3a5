import { escapeMarkup } from './qr';

/** Markup that shows the Lab at a scenario inside another page. */
export function embedCode(address: string, title: string): string {
	return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="100%" height="900" style="border: 0" loading="lazy"></iframe>`;
}
