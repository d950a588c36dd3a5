/** Training tokens of a kind against those of a hobbyist. Assumption: see `hobbyistTokens`. */
export const TOKENS_OF_KIND: readonly number[] = [1, 10, 100, 1000];
