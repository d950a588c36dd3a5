/*
 * What a page of a lesson keeps in this browser, as one text under one key.
 *
 * class KeptText {
 *   constructor(key, storage)
 *   text: string          what is kept; empty where nothing is
 *   keep(text), forget(): void
 *   isKept: boolean       false in a private window, and once the storage was full
 *   former: string        a text kept before that the page does not go on with: it would be written over, so it is shown
 * }
 */
import type { Kept } from './storage';

export class KeptText {
	isKept = $state(true);
	former = $state('');

	constructor(
		private readonly key: string,
		private readonly storage: Kept | null
	) {
		this.isKept = storage !== null;
	}

	get text(): string {
		return this.storage?.getItem(this.key) ?? '';
	}

	keep(text: string): void {
		try {
			this.storage?.setItem(this.key, text);
		} catch {
			this.isKept = false;
		}
	}

	forget(): void {
		this.storage?.removeItem(this.key);
		this.former = '';
	}
}
