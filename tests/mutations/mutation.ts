/** One place where the model is broken on purpose, to see a verification test fail. */
export interface Mutation {
	/** Limit that the broken mechanism must keep: see `limits.ts`. */
	readonly limit: number;
	/** What is wrong with the broken model, in a few words. */
	readonly broken: string;
	/** Path from the root of the project. */
	readonly file: string;
	/** Text that occurs exactly once in the file, and what stands in its place in the broken model. */
	readonly text: string;
	readonly replacement: string;
	/** Test files that must fail, from the root of the project. */
	readonly tests: readonly string[];
}

/** One closed form that the model must meet, and how closely. */
export interface Limit {
	readonly limit: number;
	readonly subject: string;
	readonly closedForm: string;
	readonly tests: readonly string[];
	/** The standard error, how many of them are allowed, or how far rounding may go. */
	readonly tolerance: string;
}
