/** One place where the model is broken on purpose, to see a verification test fail. */
export interface Mutation {
	/** Limit that the broken mechanism must keep: see `limits.ts`. */
	readonly limit: number;
	/** What is wrong with the broken model, in a few words. */
	readonly broken: string;
	/**
	 * Function, class member (`Burden.clear`) or constant that holds the mechanism, in whatever file under
	 * `src/lib` it is declared.
	 */
	readonly in: string;
	/**
	 * Expression or statement that occurs exactly once in it. Syntax trees are compared, so line breaks, comments,
	 * parentheses and `!` do not matter. `$name` stands for any expression.
	 */
	readonly find: string;
	/** What stands in its place in the broken model; `$name` as found. */
	readonly change: string;
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
