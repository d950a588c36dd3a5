export interface Settings {
	/** Folder of the project. */
	readonly root: string;
	/** How often the same is measured, where a table does not say otherwise. */
	readonly repeats: number;
	/** Only to see that everything runs: small sizes, figures of no worth. */
	readonly quick: boolean;
	/** Path of a file that is bundled beside the program. */
	readonly bundled: (name: string) => string;
}

/** One part of bench/results.md. */
export interface Section {
	/** What `--only` takes. */
	readonly name: string;
	/** Measures, and returns what the report says, in Markdown. */
	readonly measure: (settings: Settings) => Promise<string> | string;
}
