/**
 * A scenario as a link states it: parsed, not yet validated. Every schema version parses its own spelling into a
 * draft in its own vocabulary; a chain of migrations turns that into the latest one.
 */
export interface Draft {
	readonly modelVersion: string | null;
	readonly seed: string | null;
	readonly replicates: string | null;
	readonly fingerprint: string | null;
	/** Parameter key to the text of its value: those the link states, and the frozen defaults it relies on. */
	readonly parameters: ReadonlyMap<string, DraftValue>;
	readonly policies: readonly DraftPolicy[];
	readonly title: string | null;
	/** Parts of the view that the page validates: key to text. */
	readonly view: ReadonlyMap<string, string>;
	/** Sentences about what could not be read. */
	readonly problems: readonly string[];
}

export interface DraftValue {
	readonly text: string;
	/** False for a default that was frozen with the schema version. */
	readonly stated: boolean;
}

export interface DraftPolicy {
	/** Column of the comparison, from 0. */
	readonly regime: number;
	/** How the link calls it: `b`, or `b2` for the second policy of the same column. */
	readonly label: string;
	readonly preset: string;
	readonly revision: string;
	/** Address inside the policy to the text of its value. */
	readonly edits: ReadonlyMap<string, string>;
}
