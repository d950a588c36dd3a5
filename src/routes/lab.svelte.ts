import { untrack } from 'svelte';
import { asset } from '$app/paths';
import type { Runner, Source } from '$lib/experiments';
import { shownOf, shownOfStored, type StoredResult } from '$lib/explore';
import { LinkState } from '$lib/state/link.svelte';
import { PositionsState } from '$lib/state/positions.svelte';
import { ResultsState } from '$lib/state/results.svelte';
import { ScenarioState } from '$lib/state/scenario.svelte';
import { StoredState } from '$lib/state/stored.svelte';
import { ViewState } from '$lib/state/view.svelte';
import { PAGE_ADDRESS } from './page-address';
import type { PageData } from './$types';

/**
 * The owners of what the page shows, and how they hang together: scenario → results → positions, and beside them the
 * link and what is stored with the site. `follow()` starts the effects; a component calls it while it is set up.
 */
export class Lab {
	readonly scenario = new ScenarioState();
	readonly view = new ViewState();
	readonly results: ResultsState;
	readonly positions: PositionsState;
	readonly stored: StoredState;
	readonly link: LinkState;

	/** Of the finished result; null before there is one. */
	readonly fingerprint = $derived.by(() => (this.results.running ? null : this.results.fingerprint));
	/** Whether the results are of the scenario on screen. */
	readonly isLive = $derived.by(() => this.results.collected?.experiment === this.scenario.current);
	/** What the site holds of the scenario on screen. */
	readonly kept = $derived.by(() => this.stored.of(this.scenario.current));
	/** Whether the numbers that came out here are others than the stored ones. */
	readonly #differs = $derived.by(
		() =>
			this.isLive &&
			this.kept !== null &&
			(this.fingerprint ?? this.kept.fingerprint) !== this.kept.fingerprint
	);
	readonly #keptShown = $derived.by(() => this.kept && shownOfStored(this.kept));
	readonly #live = $derived.by(() => {
		const { collected } = this.results;
		if (!collected || collected.experiment.regimes.length < 2) return null;
		return shownOf(collected, this.positions.of === collected.experiment ? this.positions.under : []);
	});
	/** A stored result stays, with its assumptions tried, once the same numbers came out here. */
	readonly shown = $derived.by(() => {
		const [kept, live] = [this.#keptShown, this.#live];
		if (!kept || this.#differs) return live;
		return this.isLive && live && this.fingerprint !== null
			? { ...kept, picture: (regime: number, world: number) => live.picture(regime, world) }
			: kept;
	});

	/** Fingerprint of the stored result that is on screen. */
	readonly storedShown = $derived.by(() => (this.kept && !this.#differs ? this.kept.fingerprint : null));
	/** Whether what is shown belongs to an earlier scenario than the controls. */
	readonly isStale = $derived.by(() => !this.kept && !this.isLive);

	constructor(runner: Runner, { index, opening }: PageData) {
		this.results = new ResultsState(runner);
		this.positions = new PositionsState(runner);
		const fetched = async (name: string) =>
			(await (await fetch(asset(`/results/${name}.json`))).json()) as StoredResult;
		this.stored = new StoredState(index, opening, fetched);
		const page = {
			fingerprint: () => this.fingerprint,
			stored: () => this.storedShown,
			shown: () => this.results.collected,
			cited: (source: Source) => this.results.cited(source),
			...PAGE_ADDRESS
		};
		this.link = new LinkState(this.scenario, page, this.view);
	}

	follow(): void {
		this.results.follow(() => this.scenario.current);
		$effect(() => void this.stored.request(this.scenario.current));
		// The other sides' assumptions are tried while the workers would idle, unless they are stored.
		$effect(() => {
			const { collected, running } = this.results;
			const isKnown = this.kept !== null && !this.#differs;
			untrack(() => {
				if (running || !collected?.complete || isKnown) this.positions.cancel();
				else void this.positions.request(collected.experiment);
			});
		});
		$effect(() => this.link.follow());
	}
}
