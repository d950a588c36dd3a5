import { onMount } from 'svelte';
import { BrowserFollower } from '$lib/runner/browser-follower';

/** What a part that has a world run again asks of its worker. Made while the component is set up, and ends with it. */
export class Follower {
	/** Why the last question was not answered; a sentence. */
	error = $state<string | null>(null);
	#worker = $state.raw<BrowserFollower | null>(null);

	constructor() {
		onMount(() => {
			const made = new BrowserFollower();
			this.#worker = made;
			return () => made.dispose();
		});
	}

	/** In an effect: an answer counts only while the question stands, which what is returned ends. */
	ask<T>(
		question: (worker: BrowserFollower) => Promise<T>,
		take: (answer: T) => void
	): (() => void) | undefined {
		this.error = null;
		if (!this.#worker) return undefined;
		let stands = true;
		question(this.#worker).then(
			(answer) => stands && take(answer),
			(cause: unknown) => stands && (this.error = cause instanceof Error ? cause.message : String(cause))
		);
		return () => (stands = false);
	}
}
