import { decodeLink, LinkRefused, NO_VIEW, type LinkView } from '$lib/link';
import { seedNote, type ValidScenario } from '$lib/scenarios';

/** What the address asked for when it was opened. */
export interface OpenedLink {
	/** Absent if nothing could be read. */
	readonly scenario: ValidScenario | null;
	/** What the sender saw; absent if the link does not say, or if parts of the scenario were lost. */
	readonly sent: { readonly fingerprint: string; readonly modelVersion: string } | null;
	/** Version of the model that the sender ran. */
	readonly modelVersion: string | null;
	/** How the sender saw it; the parts are not validated. */
	readonly view: LinkView;
	/** What stood after `#`. */
	readonly text: string;
	readonly problems: readonly string[];
}

/** Reads the part of an address after `#`; null for an address without a scenario. */
export function openLink(hash: string): OpenedLink | null {
	// Plain anchors, such as the one to skip to the content, are not scenarios. Escaped, a link has neither ~ nor #.
	if (!/^#v\d/.test(hash) && !/[~.%]/.test(hash)) return null;
	const text = hash.replace(/^#/, '');
	try {
		const { scenario, fingerprint, modelVersion, problems: about, losses, view } = decodeLink(hash);
		const sent = fingerprint !== null && losses.length === 0 ? { fingerprint, modelVersion } : null;
		const note = seedNote(scenario.seed);
		const problems = note === null ? about : [...about, note];
		return { scenario, sent, modelVersion, view, text, problems };
	} catch (cause) {
		if (!(cause instanceof LinkRefused)) throw cause;
		const nothing = { scenario: null, sent: null, modelVersion: null };
		return { ...nothing, view: NO_VIEW, text, problems: [cause.message] };
	}
}
