import { tick, type Component } from 'svelte';
import type { Explanation, ViewState } from '$lib/state/view.svelte';
import type { BelowProps } from './below';

export const SHEET_TABS = ['policies', 'assumptions', 'worlds'] as const;
export type SheetTab = (typeof SHEET_TABS)[number];

/** What lies over the page. */
export type Overlay =
	| { readonly kind: 'presets'; readonly regime: number }
	| { readonly kind: 'search' | 'share' | 'scenarios' | 'present' };

/** What is open beside, over and below the answer. Everything here is loaded when it is first asked for. */
export class OverlayState {
	/** The panel beside the answer; null if it is closed. */
	sheet = $state<SheetTab | null>(null);
	overlay = $state.raw<Overlay | null>(null);
	/** What the list of assumptions is searched for. */
	assumption = $state('');
	/** The part of the page below the fold, once its script is there. */
	below = $state.raw<Component<BelowProps> | null>(null);
	/** What had the focus before. */
	#opener: Element | null = null;

	/** The part of the page that a link has asked for, until it is there. */
	awaited = $state<'outcome' | 'understand' | null>(null);

	constructor(readonly view: ViewState) {}

	/** Whether anything lies beside or over the page. */
	get isOpen(): boolean {
		return this.sheet !== null || this.overlay !== null;
	}

	async loadBelow(): Promise<void> {
		this.below ??= (await import('./Below.svelte')).default;
	}

	open(tab: SheetTab): void {
		this.#remember();
		this.overlay = null;
		this.sheet = tab;
	}

	pick(regime: number): void {
		this.#remember();
		this.overlay = { kind: 'presets', regime };
	}

	show(kind: 'search' | 'share' | 'scenarios' | 'present'): void {
		this.#remember();
		this.overlay = { kind };
	}

	/** Closes what lies on top, and gives the focus back. */
	close(): void {
		if (this.overlay) this.overlay = null;
		else this.sheet = null;
		const opener = this.#opener;
		if (opener instanceof HTMLElement && opener.isConnected) void tick().then(() => opener.focus());
	}

	async explain(id: Explanation): Promise<void> {
		this.view.explanation = id;
		await this.scrollTo('understand');
	}

	/** Scrolls to a part below the fold and gives it the focus; the address belongs to the scenario. */
	async scrollTo(id: string, behavior: ScrollBehavior = 'smooth'): Promise<void> {
		await this.loadBelow();
		await tick();
		const part = document.getElementById(id);
		part?.scrollIntoView({ behavior });
		part?.querySelector<HTMLElement>('button, select, input, summary')?.focus({ preventScroll: true });
	}

	/** After a link was opened: what it shows below the fold is scrolled to once there are numbers. */
	awaitAsked(): void {
		if (this.view.outcome !== null) this.awaited = 'outcome';
		else if (this.view.explanation !== null) this.awaited = 'understand';
		else this.awaited = null;
	}

	/** There are numbers below the fold. */
	arrive(): void {
		const awaited = this.awaited;
		this.awaited = null;
		// At once: parts that arrive above while it moves would push it off its way.
		if (awaited) void this.scrollTo(awaited, 'instant');
	}

	searchByKeys(event: KeyboardEvent): void {
		if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
		event.preventDefault();
		if (this.overlay?.kind === 'search') this.close();
		else this.show('search');
	}

	/** P presents what is shown, unless somebody types or something lies over the page already. */
	presentByKeys(event: KeyboardEvent): void {
		const { target } = event;
		const types =
			target instanceof HTMLElement && target.closest('input, select, textarea, [role=dialog], dialog');
		if (types || this.overlay || event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key.toLowerCase() !== 'p') return;
		event.preventDefault();
		this.show('present');
	}

	#remember(): void {
		if (!this.overlay && !this.sheet) this.#opener = document.activeElement;
	}
}
