/** The outcomes that studies of precision look at: one for each theme of the debate. */
export const HEADLINES = [
	{ metric: 'derivatives-hobbyist' },
	{ metric: 'hhi-providers' },
	{ metric: 'burden-hobbyist' },
	{ metric: 'residual-misuse' }
] as const;
