import recorded from './sense.json';

/** What one policy does to one outcome, against no rule in the same worlds, and what that rests on. */
export interface SensedEffect {
	readonly preset: string;
	/** What moves, in words, and the effect with its 95 % interval: "−8.4 % (−13 to −3.9)". */
	readonly outcome: string;
	readonly effect: string;
	readonly direction: 'lower' | 'higher';
	/** Names of settings and horizons under which chance could make it, and under which the sign is the other one. */
	readonly lostUnder: readonly string[];
	readonly turnedBy: readonly string[];
	/** The mechanism without which half or more of it is gone, with the share that is. */
	readonly mechanism: { readonly name: string; readonly share: number } | null;
}

export interface Sense {
	readonly modelVersion: string;
	readonly worlds: number;
	readonly fineTuners: number;
	readonly horizons: readonly number[];
	/** Effects that were looked at, of which those told from chance are listed. */
	readonly compared: number;
	readonly settings: readonly { readonly kind: 'set' | 'switch' | 'mechanism'; readonly name: string }[];
	readonly effects: readonly SensedEffect[];
}

/** Written by `npm run check:sense` with docs/sense.md: never edit the file. */
export const SENSE: Sense = recorded as unknown as Sense;
