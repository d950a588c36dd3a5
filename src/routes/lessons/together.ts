/** What the presenter and the notes say to each other: two windows of one browser, no server. */
export interface Shown {
	readonly lesson: string;
	/** Index of the step, and how far it is shown. */
	readonly step: number;
	readonly stage: number;
	readonly blank: boolean;
}

const CHANNEL = 'threshold-lab-presenter';

/** A line between the windows; null where the browser has none, as in some frames. */
export function openLine(
	heard: (shown: Shown) => void
): { say: (shown: Shown) => void; close: () => void } | null {
	if (typeof BroadcastChannel === 'undefined') return null;
	const channel = new BroadcastChannel(CHANNEL);
	channel.onmessage = ({ data }: MessageEvent<Shown>) => heard(data);
	return { say: (shown) => channel.postMessage(shown), close: () => channel.close() };
}
